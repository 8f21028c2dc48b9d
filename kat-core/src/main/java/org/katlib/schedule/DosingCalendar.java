package org.katlib.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.schedule.CalendarBuilding.Span;
import org.katlib.schedule.CalendarEntry.Status;

/**
 * The days on which the sessions of a schedule can lie: a suggestion that people then move. Never
 * changes; each change gives another calendar.
 *
 * <p>The sessions of a block (2 in 1 week) are spread over its days, and the next block follows. A
 * session that falls on a closed day moves to the next open one; those after it stay, unless the
 * least interval or the rule of one session a day pushes them on. A phase begins when the one
 * before it is over: after its weeks, or the blocks that its sessions fill. Intervals are counted
 * in days of the calendar, so that the days are the same in every zone.
 *
 * <p>A phase that may end early ({@link DosingPhase#getStopWhen}) is laid out to its full length.
 */
public final class DosingCalendar {
  private final DosingSchedule schedule;
  private final LocalDate start;
  private final ClinicDays clinic;
  private final CalendarHorizon horizon;
  private final List<CalendarSlot> slots;
  private final List<Span> spans;

  private DosingCalendar(
      DosingSchedule schedule,
      LocalDate start,
      ClinicDays clinic,
      CalendarHorizon horizon,
      List<CalendarSlot> slots,
      List<Span> spans) {
    this.schedule = schedule;
    this.start = start;
    this.clinic = clinic;
    this.horizon = horizon;
    this.slots = List.copyOf(slots);
    this.spans = List.copyOf(spans);
  }

  /**
   * The calendar of a schedule that has an end.
   *
   * @param schedule what was ordered
   * @param start the day of the first session, if the clinic is open then; in the years 1900 to
   *     9999
   * @param clinic when the clinic gives doses
   * @return the calendar
   * @throws IllegalArgumentException if the start is out of its range, a phase has no end, or the
   *     calendar would hold more than 10,000 sessions or 36,525 days
   */
  public static DosingCalendar of(DosingSchedule schedule, LocalDate start, ClinicDays clinic) {
    return of(schedule, start, clinic, CalendarHorizon.NONE);
  }

  /**
   * The calendar of a schedule up to a horizon.
   *
   * @param schedule what was ordered
   * @param start the day of the first session, if the clinic is open then; in the years 1900 to
   *     9999
   * @param clinic when the clinic gives doses
   * @param horizon how far the calendar looks, not to a day before the start
   * @return the calendar
   * @throws IllegalArgumentException if a day is out of its range, a phase without an end is
   *     followed by another, or the calendar would hold more than 10,000 sessions or 36,525 days
   */
  public static DosingCalendar of(
      DosingSchedule schedule, LocalDate start, ClinicDays clinic, CalendarHorizon horizon) {
    CalendarBuilding building = new CalendarBuilding(schedule, start, clinic);
    building.expand(start, horizon);
    return new DosingCalendar(schedule, start, clinic, horizon, building.slots, building.spans);
  }

  /** {@return the sessions, by their numbers} */
  public List<CalendarEntry> getEntries() {
    List<CalendarEntry> entries = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      CalendarSlot slot = slots.get(i);
      entries.add(
          new CalendarEntry(
              i + 1,
              slot.phase(),
              slot.date(),
              clinic.at(slot.date()),
              Optional.of(slot.suggested()).filter(day -> !day.equals(slot.date())),
              slot.status()));
    }
    return List.copyOf(entries);
  }

  /**
   * {@return the review points that the calendar reaches, by phase; missed sessions do not count}
   *
   * <p>It reaches the day after its last phase at most. Where the horizon cuts it, it reaches the
   * last day of the horizon or, after so many sessions, the last of them.
   */
  public List<CalendarReview> getReviews() {
    List<CalendarReview> reviews = new ArrayList<>();
    LocalDate end = end();
    for (int i = 0; i < spans.size(); i++) {
      for (ReviewPoint point : schedule.getPhases().get(i).getReviews()) {
        Optional<LocalDate> day =
            point.getAfterDays().isPresent()
                ? Optional.of(spans.get(i).start().plusDays(point.getAfterDays().getAsInt()))
                    .filter(date -> !date.isAfter(end))
                : dayOfHeld(i, point.getAfterSessions().orElseThrow());
        int phase = i;
        day.ifPresent(date -> reviews.add(new CalendarReview(phase, point, date)));
      }
    }
    return List.copyOf(reviews);
  }

  private LocalDate end() {
    LocalDate lastSession =
        slots.stream().map(CalendarSlot::date).max(LocalDate::compareTo).orElse(start);
    Span last = spans.get(spans.size() - 1);
    if (!last.whole()) {
      return horizon.hasRoomAfter(slots.size())
          ? horizon.lastDay().orElse(lastSession)
          : lastSession;
    }
    LocalDate over = last.start().plusDays(last.days());
    LocalDate end = over.isBefore(lastSession) ? lastSession : over;
    return horizon.reaches(end) ? end : horizon.lastDay().orElse(end);
  }

  private Optional<LocalDate> dayOfHeld(int phase, int count) {
    return slots.stream()
        .filter(slot -> slot.phase() == phase && slot.status() == Status.PLANNED)
        .skip(Math.max(0, count - 1L))
        .map(CalendarSlot::date)
        .findFirst();
  }

  /**
   * The same calendar with one session on another day.
   *
   * @param number the session's number, from 1
   * @param date the new day
   * @return the changed calendar
   * @throws IllegalArgumentException if there is no such session or it was missed, the day is
   *     before the start or more than 36,525 days after it, the clinic is closed that day, the day
   *     is taken, or the order of the sessions that stand or the least interval would be broken
   */
  public DosingCalendar move(int number, LocalDate date) {
    CalendarSlot slot = slot(number, Status.PLANNED, "only a session that stands can be moved");
    CalendarMove.require(schedule, clinic, start, slots, number - 1, date);
    return with(number, slot.movedTo(date));
  }

  /**
   * The same calendar with one session missed; every other stays as it is.
   *
   * <p>On esketamine the manufacturer's page says: in weeks 1 to 4, stay on the current schedule;
   * in maintenance, where symptoms get worse, clinical judgement may go back to the patient's
   * earlier frequency (S-JNJ-MISSED, reported by S-RENEW too). That step back hangs on the
   * worsening, not on the missed day, so it is a tailored order and nothing this method does.
   *
   * @param number the session's number, from 1
   * @return the changed calendar
   * @throws IllegalArgumentException if there is no such session, or it was missed before
   */
  public DosingCalendar miss(int number) {
    CalendarSlot slot = slot(number, Status.PLANNED, "the session was missed before");
    return with(number, slot.with(Status.MISSED));
  }

  /**
   * The same calendar with a missed session made up: its phase has one more at its end, and the
   * later phases move on by the blocks that this needs. Later sessions are numbered anew.
   *
   * @param number the missed session's number, from 1
   * @return the changed calendar
   * @throws IllegalArgumentException if there is no such session, it was not missed or is made up
   *     already, its phase has no end within the calendar, or a session of a later phase was missed
   */
  public DosingCalendar makeUp(int number) {
    CalendarSlot missed = slot(number, Status.MISSED, "only a missed session is made up, and once");
    int phase = missed.phase();
    if (!spans.get(phase).whole() || schedule.getPhases().get(phase).hasNoEnd()) {
      throw new IllegalArgumentException("the phase has no end within the calendar");
    }
    DosingCalendar marked = with(number, missed.with(Status.MADE_UP));
    CalendarBuilding building = new CalendarBuilding(schedule, start, clinic);
    long delay = addOneMore(building, marked.slots, phase);
    for (CalendarSlot slot : marked.slots) {
      if (slot.phase() > phase) {
        if (slot.status() != Status.PLANNED) {
          throw new IllegalArgumentException("a later phase has begun");
        }
        LocalDate suggested = building.day(slot.suggested(), delay);
        LocalDate wished = slot.movedByHand() ? building.day(slot.date(), delay) : suggested;
        LocalDate date = building.place(slot.phase(), wished);
        building.add(
            new CalendarSlot(slot.phase(), suggested, date, slot.movedByHand(), Status.PLANNED));
      }
    }
    return new DosingCalendar(schedule, start, clinic, horizon, building.slots, building.spans);
  }

  /** {@return by how many days the later phases begin later} */
  private long addOneMore(CalendarBuilding building, List<CalendarSlot> marked, int phase) {
    int count = 0;
    for (CalendarSlot slot : marked) {
      if (slot.phase() <= phase) {
        building.add(slot);
        count += slot.phase() == phase ? 1 : 0;
      }
    }
    PhasePattern pattern = new PhasePattern(schedule.getPhases().get(phase));
    Span span = spans.get(phase);
    LocalDate suggested = building.day(span.start(), pattern.offset(count));
    LocalDate date = building.place(phase, suggested);
    building.add(new CalendarSlot(phase, suggested, date, false, Status.PLANNED));
    long length = pattern.lengthWithOneMore(count, span.days());
    long delay = length - span.days();
    for (int i = 0; i < spans.size(); i++) {
      Span old = spans.get(i);
      LocalDate begins = i > phase ? building.day(old.start(), delay) : old.start();
      building.spans.add(new Span(begins, i == phase ? length : old.days(), old.whole()));
    }
    return delay;
  }

  private CalendarSlot slot(int number, Status status, String otherwise) {
    if (number < 1 || number > slots.size()) {
      throw new IllegalArgumentException("the calendar has no session of this number");
    }
    if (slots.get(number - 1).status() != status) {
      throw new IllegalArgumentException(otherwise);
    }
    return slots.get(number - 1);
  }

  private DosingCalendar with(int number, CalendarSlot slot) {
    List<CalendarSlot> changed = new ArrayList<>(slots);
    changed.set(number - 1, slot);
    return new DosingCalendar(schedule, start, clinic, horizon, changed, spans);
  }
}
