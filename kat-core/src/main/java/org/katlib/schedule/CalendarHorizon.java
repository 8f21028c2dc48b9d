package org.katlib.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a calendar looks; a phase without an end needs one.
 *
 * @param lastDay the last day on which a session may stand
 * @param mostSessions how many sessions at most
 */
public record CalendarHorizon(Optional<LocalDate> lastDay, OptionalInt mostSessions) {
  static final CalendarHorizon NONE = new CalendarHorizon(Optional.empty(), OptionalInt.empty());

  /** {@return a horizon at a day, that day included} */
  public static CalendarHorizon until(LocalDate lastDay) {
    return new CalendarHorizon(Optional.of(lastDay), OptionalInt.empty());
  }

  /** {@return a horizon after so many sessions} */
  public static CalendarHorizon sessions(int most) {
    return new CalendarHorizon(Optional.empty(), OptionalInt.of(most));
  }

  boolean isNone() {
    return lastDay.isEmpty() && mostSessions.isEmpty();
  }

  boolean hasRoomAfter(int sessions) {
    return mostSessions.isEmpty() || sessions < mostSessions.getAsInt();
  }

  boolean reaches(LocalDate date) {
    return lastDay.isEmpty() || !date.isAfter(lastDay.get());
  }
}
