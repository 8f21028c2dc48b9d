package org.katlib.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.PlannedMeasure;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/**
 * Which times of a course's measurement plan passed without the measure.
 *
 * <p>Only sessions that were held count, and of dosing sessions only those that gave something. A
 * time whose days are not over is not missed. Any response of the instrument counts, whoever
 * answered and whichever form, and one may serve several times. A measure due regularly is first
 * due so many days after the first dose, and is looked at over eleven years at most.
 */
public final class MissedMeasures {
  private static final int MOST_TIMES = 4_000;

  private final TreatmentCourse course;
  private final long asOf;
  private @Nullable List<MissedMeasure> missed;
  private int due;

  private MissedMeasures(TreatmentCourse course, LocalDate asOf) {
    this.course = course;
    this.asOf = asOf.toEpochDay();
    for (int i = 0; i < course.getMeasurementPlan().size(); i++) {
      look(i, course.getMeasurementPlan().get(i));
    }
  }

  /**
   * {@return the times that were missed, in the order of the plan and then of the sessions or days}
   *
   * @param course the course
   * @param asOf the day of the look
   */
  public static List<MissedMeasure> of(TreatmentCourse course, LocalDate asOf) {
    List<MissedMeasure> missed = new MissedMeasures(course, asOf).missed;
    return missed == null ? List.of() : List.copyOf(missed);
  }

  /**
   * {@return how many times of the plan are over, whether the measure was made or missed}
   *
   * @param course the course
   * @param asOf the day of the look
   */
  public static int countDue(TreatmentCourse course, LocalDate asOf) {
    return new MissedMeasures(course, asOf).due;
  }

  private void look(int position, PlannedMeasure measure) {
    DosingSession first = DosedSessions.first(course);
    DosingSession last = DosedSessions.last(course);
    switch (measure.getOccasion()) {
      case BASELINE -> lookBefore(position, first);
      case BEFORE_EACH_DOSE, AFTER_EACH_DOSE, EACH_THERAPY_SESSION -> {
        for (int i = 0; i < course.getSessions().size(); i++) {
          lookAt(position, i);
        }
      }
      case REGULARLY -> {
        if (first != null) {
          lookRegularly(position, measure, day(DosedSessions.firstDose(first)));
        }
      }
      case AFTER_LAST_DOSE -> {
        if (last != null) {
          long start = day(DosedSessions.firstDose(last));
          lookAround(position, start + measure.getDays().orElse(0), null);
        }
      }
    }
  }

  private void lookAt(int position, int session) {
    switch (course.getMeasurementPlan().get(position).getOccasion()) {
      case BEFORE_EACH_DOSE -> lookBefore(position, DosedSessions.at(course, session));
      case AFTER_EACH_DOSE -> lookAfter(position, DosedSessions.at(course, session));
      default -> {
        TherapySession held = HeldTherapySessions.at(course, session);
        if (held != null && !(held instanceof DosingSession)) {
          lookAround(position, day(held.getStart()), held);
        }
      }
    }
  }

  private void lookRegularly(int position, PlannedMeasure measure, long start) {
    LocalDate held = HeldDays.last(course);
    long end = held == null ? start : held.toEpochDay();
    int apart = measure.getDays().orElse(1);
    for (int i = 1; i <= MOST_TIMES && start + (long) i * apart <= end; i++) {
      lookAround(position, start + (long) i * apart, null);
    }
  }

  private void lookAround(int position, long day, @Nullable Session session) {
    int within = course.getMeasurementPlan().get(position).getWithinDays();
    if (day + within < asOf) {
      see(position, day, session, isMade(position, day - within, day + within, null, null));
    }
  }

  private void lookBefore(int position, @Nullable DosingSession session) {
    if (session != null) {
      OffsetDateTime dose = DosedSessions.firstDose(session);
      long day = day(dose);
      int within = course.getMeasurementPlan().get(position).getWithinDays();
      if (day <= asOf) {
        see(position, day, session, isMade(position, day - within, day, null, dose));
      }
    }
  }

  private void lookAfter(int position, @Nullable DosingSession session) {
    if (session != null) {
      OffsetDateTime dose = DosedSessions.firstDose(session);
      long day = day(dose);
      int within = course.getMeasurementPlan().get(position).getWithinDays();
      if (day + within < asOf) {
        see(position, day, session, isMade(position, day, day + within, dose, null));
      }
    }
  }

  /** Whether the measure was made from one day to another, after a time, until another. */
  private boolean isMade(
      int position,
      long from,
      long to,
      @Nullable OffsetDateTime after,
      @Nullable OffsetDateTime until) {
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      OffsetDateTime time = responses.get(i).getAnsweredAt();
      if (day(time) >= from
          && day(time) <= to
          && (after == null || time.isAfter(after))
          && (until == null || !time.isAfter(until))
          && responses
              .get(i)
              .getInstrument()
              .equals(course.getMeasurementPlan().get(position).getInstrument())) {
        return true;
      }
    }
    return false;
  }

  private void see(int position, long day, @Nullable Session session, boolean made) {
    due++;
    if (!made) {
      List<MissedMeasure> all = missed == null ? new ArrayList<>() : missed;
      all.add(
          new MissedMeasure(
              position,
              LocalDate.ofEpochDay(day),
              Optional.ofNullable(session).map(Session::getId)));
      missed = all;
    }
  }

  private static long day(OffsetDateTime time) {
    return time.toLocalDate().toEpochDay();
  }
}
