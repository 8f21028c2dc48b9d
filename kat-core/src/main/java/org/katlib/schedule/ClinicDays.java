package org.katlib.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** When a clinic gives doses: at one time of the day, on the days it is open. Never changes. */
public final class ClinicDays {
  private final ZoneId zone;
  private final LocalTime time;
  private final Set<DayOfWeek> closedWeekdays;
  private final Set<LocalDate> closedDates;

  private ClinicDays(
      ZoneId zone, LocalTime time, Set<DayOfWeek> closedWeekdays, Set<LocalDate> closedDates) {
    if (closedWeekdays.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException(
          "a clinic that is closed on every weekday has no calendar");
    }
    this.zone = zone;
    this.time = time;
    this.closedWeekdays = Set.copyOf(closedWeekdays);
    this.closedDates = Set.copyOf(closedDates);
  }

  /**
   * A clinic that is open every day.
   *
   * @param zone where it is
   * @param time when a dosing session begins, by the clock on the wall
   * @return its days
   */
  public static ClinicDays of(ZoneId zone, LocalTime time) {
    return new ClinicDays(zone, time, Set.of(), Set.of());
  }

  /**
   * The same clinic, closed on more weekdays.
   *
   * @param weekdays the weekdays, such as Saturday and Sunday
   * @return its days
   * @throws IllegalArgumentException if no weekday is left
   */
  public ClinicDays closedEvery(Collection<DayOfWeek> weekdays) {
    Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
    closed.addAll(closedWeekdays);
    closed.addAll(weekdays);
    return new ClinicDays(zone, time, closed, closedDates);
  }

  /** {@return the same clinic, closed on more single days, such as holidays} */
  public ClinicDays closedOn(Collection<LocalDate> dates) {
    Set<LocalDate> closed = new HashSet<>(closedDates);
    closed.addAll(dates);
    return new ClinicDays(zone, time, closedWeekdays, closed);
  }

  /** {@return whether doses are given on a day} */
  public boolean isOpen(LocalDate date) {
    return !closedWeekdays.contains(date.getDayOfWeek()) && !closedDates.contains(date);
  }

  /**
   * {@return the moment a session of a day begins}
   *
   * <p>Where the clocks skip that time, as much later as they skip; where they show it twice, the
   * first of the two.
   */
  public OffsetDateTime at(LocalDate date) {
    return ZonedDateTime.of(date, time, zone).toOffsetDateTime();
  }
}
