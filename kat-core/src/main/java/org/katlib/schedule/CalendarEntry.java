package org.katlib.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One session of a calendar.
 *
 * @param number its number in the calendar, from 1
 * @param phase the position of its phase in the schedule, from 0
 * @param date its day
 * @param at when it begins
 * @param movedFrom the day that the frequency suggests, where it stands on another
 * @param status what became of it
 */
public record CalendarEntry(
    int number,
    int phase,
    LocalDate date,
    OffsetDateTime at,
    Optional<LocalDate> movedFrom,
    Status status) {
  /** What became of a session. */
  public enum Status {
    /** It stands. */
    PLANNED,
    /** It was missed. */
    MISSED,
    /** It was missed, and the phase has one more session for it. */
    MADE_UP
  }
}
