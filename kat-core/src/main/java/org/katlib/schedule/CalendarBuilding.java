package org.katlib.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.katlib.schedule.CalendarEntry.Status;

/** A calendar while its sessions are being put on days, one after the other. */
final class CalendarBuilding {
  /** The most sessions of a calendar. */
  static final int MOST_SESSIONS = 10_000;

  /** When a phase begins, how many days it takes, and whether the horizon left it whole. */
  record Span(LocalDate start, long days, boolean whole) {}

  private final DosingSchedule schedule;
  private final ClinicDays clinic;
  private final LocalDate latest;
  final List<CalendarSlot> slots = new ArrayList<>();
  final List<Span> spans = new ArrayList<>();

  CalendarBuilding(DosingSchedule schedule, LocalDate start, ClinicDays clinic) {
    this.schedule = schedule;
    this.clinic = clinic;
    this.latest = start.plusDays(PhasePattern.MOST_DAYS);
  }

  void expand(LocalDate start, CalendarHorizon horizon) {
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
  }

  /** {@return the first open day from a wished one that keeps the order and the interval} */
  LocalDate place(int phase, LocalDate wished) {
    PhasePattern pattern = new PhasePattern(schedule.getPhases().get(phase));
    LocalDate date = wished;
    if (!slots.isEmpty()) {
      LocalDate last = slots.get(slots.size() - 1).date();
      boolean roomThatDay = on(last) < pattern.perDay();
      LocalDate earliest = roomThatDay ? last : day(last, pattern.gap());
      date = date.isBefore(earliest) ? earliest : date;
    }
    while (!clinic.isOpen(date)) {
      date = day(date, 1);
    }
    return date;
  }

  private int on(LocalDate date) {
    int count = 0;
    for (int i = slots.size() - 1; i >= 0 && slots.get(i).date().equals(date); i--) {
      count++;
    }
    return count;
  }

  LocalDate day(LocalDate from, long days) {
    if (days > PhasePattern.MOST_DAYS || from.plusDays(days).isAfter(latest)) {
      throw new IllegalArgumentException(
          "a calendar covers at most " + PhasePattern.MOST_DAYS + " days");
    }
    return from.plusDays(days);
  }
}
