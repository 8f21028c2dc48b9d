package org.katlib.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a calendar looks; a phase without an end needs one.
 *
 * @param lastDay the last day on which a session may stand
 * @param mostSessions how many sessions at most, at least 1
 */
public record CalendarHorizon(Optional<LocalDate> lastDay, OptionalInt mostSessions) {
  static final CalendarHorizon NONE = new CalendarHorizon(Optional.empty(), OptionalInt.empty());

  /**
   * A horizon that reaches something.
   *
   * @throws IllegalArgumentException if {@code mostSessions} is below 1
   */
  public CalendarHorizon {
    Objects.requireNonNull(lastDay, "lastDay");
    if (Objects.requireNonNull(mostSessions, "mostSessions").orElse(1) < 1) {
      throw new IllegalArgumentException("mostSessions is at least 1");
    }
  }

  /** {@return a horizon at a day, that day included} */
  public static CalendarHorizon until(LocalDate lastDay) {
    return new CalendarHorizon(Optional.of(lastDay), OptionalInt.empty());
  }

  /**
   * A horizon after so many sessions.
   *
   * @param most how many, at least 1
   * @return the horizon
   * @throws IllegalArgumentException if it is below 1
   */
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
