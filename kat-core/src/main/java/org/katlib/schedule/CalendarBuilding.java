package org.katlib.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.schedule.CalendarEntry.Status;

/** A calendar while its sessions are being put on days, one after the other. */
final class CalendarBuilding {
  /** The most sessions of a calendar. */
  static final int MOST_SESSIONS = 10_000;

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 9999;

  /** When a phase begins, how many days it takes, and whether the horizon left it whole. */
  record Span(LocalDate start, long days, boolean whole) {}

  private final DosingSchedule schedule;
  private final ClinicDays clinic;
  private final LocalDate latest;
  private @Nullable LocalDate lastTaken;
  private int onLastTaken;
  final List<CalendarSlot> slots = new ArrayList<>();
  final List<Span> spans = new ArrayList<>();

  CalendarBuilding(DosingSchedule schedule, LocalDate start, ClinicDays clinic) {
    this.schedule = schedule;
    this.clinic = clinic;
    if (start.getYear() < EARLIEST_YEAR || start.getYear() > LATEST_YEAR) {
      throw new IllegalArgumentException(
          "a calendar starts in the years " + EARLIEST_YEAR + " to " + LATEST_YEAR);
    }
    this.latest = start.plusDays(PhasePattern.MOST_DAYS);
  }

  void expand(LocalDate start, CalendarHorizon horizon) {
    if (!horizon.reaches(start)) {
      throw new IllegalArgumentException("the last day is before the first");
    }
    LocalDate phaseStart = start;
    for (int i = 0; i < schedule.getPhases().size(); i++) {
      requireEnd(i, horizon);
      PhasePattern pattern = new PhasePattern(schedule.getPhases().get(i));
      int count = 0;
      while (pattern.has(count)) {
        LocalDate date = place(i, day(phaseStart, pattern.offset(count)));
        if (!horizon.hasRoomAfter(slots.size()) || !horizon.reaches(date)) {
          spans.add(new Span(phaseStart, pattern.length(count), false));
          return;
        }
        add(
            new CalendarSlot(
                i, day(phaseStart, pattern.offset(count)), date, false, Status.PLANNED));
        count++;
      }
      spans.add(new Span(phaseStart, pattern.length(count), true));
      phaseStart = day(phaseStart, pattern.length(count));
    }
  }

  private void requireEnd(int phase, CalendarHorizon horizon) {
    if (schedule.getPhases().get(phase).hasNoEnd()) {
      if (phase < schedule.getPhases().size() - 1) {
        throw new IllegalArgumentException(
            "phase " + (phase + 1) + " has no end, so no phase can follow it");
      }
      if (horizon.isNone()) {
        throw new IllegalArgumentException(
            "phase " + (phase + 1) + " has no end: the calendar needs a horizon");
      }
    }
  }

  void add(CalendarSlot slot) {
    if (slots.size() == MOST_SESSIONS) {
      throw new IllegalArgumentException("a calendar holds at most " + MOST_SESSIONS + " sessions");
    }
    slots.add(slot);
    // A session moved past a missed one may be later than those after it.
    if (lastTaken == null || slot.date().isAfter(lastTaken)) {
      lastTaken = slot.date();
      onLastTaken = 1;
    } else if (slot.date().equals(lastTaken)) {
      onLastTaken++;
    }
  }

  /** {@return the first open day from a wished one that keeps the order and the interval} */
  LocalDate place(int phase, LocalDate wished) {
    PhasePattern pattern = new PhasePattern(schedule.getPhases().get(phase));
    LocalDate date = wished;
    if (lastTaken != null) {
      boolean roomThatDay = onLastTaken < pattern.perDay();
      LocalDate earliest = roomThatDay ? lastTaken : day(lastTaken, pattern.gap());
      date = date.isBefore(earliest) ? earliest : date;
    }
    while (!clinic.isOpen(date)) {
      date = day(date, 1);
    }
    return date;
  }

  LocalDate day(LocalDate from, long days) {
    if (days > PhasePattern.MOST_DAYS || from.plusDays(days).isAfter(latest)) {
      throw new IllegalArgumentException(
          "a calendar covers at most " + PhasePattern.MOST_DAYS + " days");
    }
    return from.plusDays(days);
  }
}
