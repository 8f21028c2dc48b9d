package org.katlib.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.katlib.schedule.CalendarEntry.Status;

/** What a session that is moved must keep to; a missed session takes no day and has no order. */
final class CalendarMove {
  private CalendarMove() {}

  static void require(
      DosingSchedule schedule,
      ClinicDays clinic,
      LocalDate start,
      List<CalendarSlot> slots,
      int position,
      LocalDate date) {
    if (date.isBefore(start) || ChronoUnit.DAYS.between(start, date) > PhasePattern.MOST_DAYS) {
      throw new IllegalArgumentException(
          "a session stands from the first day of the calendar to "
              + PhasePattern.MOST_DAYS
              + " days after it");
    }
    if (!clinic.isOpen(date)) {
      throw new IllegalArgumentException("the clinic is closed on that day");
    }
    long taken = 0;
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).status() != Status.PLANNED) {
        continue;
      }
      taken += i != position && slots.get(i).date().equals(date) ? 1 : 0;
      boolean broken =
          i < position
              ? slots.get(i).date().isAfter(date)
              : i > position && slots.get(i).date().isBefore(date);
      if (broken) {
        throw new IllegalArgumentException("the sessions would no longer stand in their order");
      }
    }
    if (taken >= pattern(schedule, slots.get(position)).perDay()) {
      throw new IllegalArgumentException("that day is taken");
    }
    requireIntervals(schedule, slots, position, date);
  }

  /** A missed session gave no dose, so no interval is counted from it. */
  private static void requireIntervals(
      DosingSchedule schedule, List<CalendarSlot> slots, int position, LocalDate date) {
    int before = position - 1;
    while (before >= 0 && slots.get(before).status() != Status.PLANNED) {
      before--;
    }
    if (before >= 0) {
      requireInterval(schedule, slots.get(before).date(), date, slots.get(position));
    }
    int after = position + 1;
    while (after < slots.size() && slots.get(after).status() != Status.PLANNED) {
      after++;
    }
    if (after < slots.size()) {
      requireInterval(schedule, date, slots.get(after).date(), slots.get(after));
    }
  }

  private static void requireInterval(
      DosingSchedule schedule, LocalDate from, LocalDate to, CalendarSlot later) {
    PhasePattern pattern = pattern(schedule, later);
    boolean sameDay = from.equals(to) && pattern.perDay() > 1;
    if (!sameDay && ChronoUnit.DAYS.between(from, to) < pattern.gap()) {
      throw new IllegalArgumentException("the least interval between two doses would be broken");
    }
  }

  private static PhasePattern pattern(DosingSchedule schedule, CalendarSlot slot) {
    return new PhasePattern(schedule.getPhases().get(slot.phase()));
  }
}
