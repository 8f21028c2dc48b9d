package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;
import static org.katlib.rule.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.screening.Clearance;
import org.katlib.screening.ClearanceDecision;
import org.katlib.screening.Screening;
import org.katlib.session.Session;

/** The rules about what was decided on a screening, and when. */
public final class CourseClearanceRules implements RuleSet<TreatmentCourse> {
  private static final Limit AGE = Limit.setByClinic("age", "d");

  /** Nobody gets the medicine before someone decided that they may. */
  static final Rule<TreatmentCourse> CLEARED_AT_ALL =
      about("KAT-SCREEN-039")
          .severity(WARNING)
          .cite("KAT", "a prescriber clears the patient before the medicine", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (Exposure.isToAny(sessions.get(i))
                      && decision(course, sessions.get(i)) == null) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** Nobody gets the medicine against the last decision. */
  static final Rule<TreatmentCourse> NOT_AGAINST_THE_DECISION =
      about("KAT-SCREEN-040")
          .severity(ERROR)
          .cite("KAT", "the last decision of the prescriber holds", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (Exposure.isToAny(sessions.get(i))) {
                    ClearanceDecision decision = decision(course, sessions.get(i));
                    if (decision != null && !decision.isCleared()) {
                      concerns.report("sessions", i);
                    }
                  }
                }
              });

  /** Who is cleared on conditions is told which. */
  static final Rule<TreatmentCourse> CONDITIONS_WRITTEN =
      about("KAT-SCREEN-041")
          .severity(WARNING)
          .cite("KAT", "a condition that is not written binds nobody", DERIVED, CONFIRMED)
          .check(
              each(
                  "sessions",
                  TreatmentCourse::getSessions,
                  (entry, limits) -> {
                    Screening screening = ScreeningHistory.of(entry);
                    ClearanceDecision decision =
                        screening == null ? null : screening.getDecision().orElse(null);
                    return decision != null
                        && decision.getClearance() == Clearance.CLEARED_WITH_CONDITIONS
                        && decision.getConditions().isEmpty();
                  },
                  "screening",
                  "decision",
                  "conditions"));

  /** A screening is not older than the clinic lets it be. */
  static final Rule<TreatmentCourse> RECENT =
      about("KAT-SCREEN-046")
          .severity(INFO)
          .limit(AGE)
          .cite("KAT", "a clinic says how long a screening holds", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                long days = limits.getDuration(AGE).toDays();
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (Exposure.isToAny(sessions.get(i))) {
                    LocalDate day = Exposure.day(sessions.get(i));
                    LocalDate screened = lastAnswered(course, day);
                    if (screened != null && day.toEpochDay() - screened.toEpochDay() > days) {
                      concerns.report("sessions", i);
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public CourseClearanceRules() {}

  private static Rule.Builder<TreatmentCourse> about(String id) {
    return Rule.about(TreatmentCourse.class, id).moment(BEFORE_DOSING).resolvedBy(PRESCRIBER);
  }

  private static @Nullable ClearanceDecision decision(TreatmentCourse course, Session session) {
    return ScreeningHistory.findDecision(course, Exposure.day(session));
  }

  private static @Nullable LocalDate lastAnswered(TreatmentCourse course, LocalDate day) {
    LocalDate last = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Screening screening = ScreeningHistory.of(sessions.get(i));
      for (int k = 0; screening != null && k < screening.getAnswers().size(); k++) {
        LocalDate answered = screening.getAnswers().get(k).getAnsweredOn();
        if (!answered.isAfter(day) && (last == null || answered.isAfter(last))) {
          last = answered;
        }
      }
    }
    return last;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(CLEARED_AT_ALL, NOT_AGAINST_THE_DECISION, CONDITIONS_WRITTEN, RECENT);
  }
}
