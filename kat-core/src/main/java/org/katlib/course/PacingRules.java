package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.evidence.EvidenceGrade.TRIAL;
import static org.katlib.framework.PacingRule.CONFRONTATION_AT_PATIENTS_PACE;
import static org.katlib.framework.PacingRule.MEMORY_WORK_A_DAY_AFTER;
import static org.katlib.framework.PacingRule.NO_BILATERAL_STIMULATION_UNDER_MEDICINE;
import static org.katlib.framework.PacingRule.STABILISATION_FIRST;
import static org.katlib.framework.PacingRule.TARGETS_RECHECKED_SOBER;
import static org.katlib.framework.PacingRule.THREE_GOALS_FIRST;
import static org.katlib.framework.PracticeDemand.BILATERAL_STIMULATION;
import static org.katlib.framework.PracticeDemand.CONFRONTATION;
import static org.katlib.framework.PracticeDemand.MEMORY_WORK;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.Duration;
import java.util.List;
import org.katlib.framework.PacingRule;
import org.katlib.framework.PracticeDemand;
import org.katlib.process.UsedPractice;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/**
 * Whether the pace was kept that the frameworks of the work ask for. A pace that no framework in
 * force asks for is never missed.
 */
public final class PacingRules implements RuleSet<TreatmentCourse> {
  private static final Limit PAUSE = Limit.of("pause", "24", "h");
  private static final Limit GOALS = Limit.of("goals", "3", "{goal}");

  /** Whether a practice of a held session departs from a rule. */
  @FunctionalInterface
  private interface Departure {
    boolean isIn(
        UsedPractice practice, TherapySession session, TreatmentCourse course, Limits limits);
  }

  /** Traumatic memories are worked on from 24 h after a dose. */
  static final Rule<TreatmentCourse> MEMORY_WORK_LATER =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-003")
          .resolvedBy(THERAPIST)
          .limit(PAUSE)
          .cite("S-DUEK23", "therapy began at 24 h", TRIAL, CONFIRMED_SECONDARY)
          .check(
              eachPractice(
                  MEMORY_WORK,
                  MEMORY_WORK_A_DAY_AFTER,
                  (practice, session, course, limits) ->
                      PacedWork.isSoonAfterDose(
                          course, PacedWork.time(practice, session), limits.getDuration(PAUSE))));

  /** No stimulation from side to side at the peak: read as while the medicine acts. */
  static final Rule<TreatmentCourse> NO_BILATERAL_STIMULATION =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-004")
          .resolvedBy(THERAPIST)
          .cite("KAT", "no bilateral work at the peak, read as while it acts", DERIVED, CONFIRMED)
          .check(
              eachPractice(
                  BILATERAL_STIMULATION,
                  NO_BILATERAL_STIMULATION_UNDER_MEDICINE,
                  (practice, session, course, limits) ->
                      session instanceof DosingSession dosing
                          && dosing.isMedicineActingAt(PacedWork.time(practice, session))));

  /** The patient was found stable before a traumatic memory is worked on. */
  static final Rule<TreatmentCourse> STABLE_FIRST =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-005")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a look at stability comes before memory work", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (sessions.get(i) instanceof TherapySession session
                      && session.isHeld()
                      && session.isMemoryWork()
                      && FrameworksInForce.ask(course, session, STABILISATION_FIRST)
                      && !PacedWork.isStableBy(course, session.getStart().toLocalDate())) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** The patient sets the pace of a confrontation. */
  static final Rule<TreatmentCourse> PATIENTS_PACE =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-006")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a confrontation is paced by the patient", DERIVED, CONFIRMED)
          .check(
              eachPractice(
                  CONFRONTATION,
                  CONFRONTATION_AT_PATIENTS_PACE,
                  (practice, session, course, limits) ->
                      !practice.getAtPatientsPace().orElse(false),
                  "atPatientsPace"));

  /** A memory in the focus of a dosing session is rated again when sober, 24 h later or more. */
  static final Rule<TreatmentCourse> RECHECKED_SOBER =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-007")
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .limit(PAUSE)
          .cite("KAT", "targets re-checked when sober, at 24 h or later", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                Duration pause = limits.getDuration(PAUSE);
                for (int i = 0; i < course.getSessions().size(); i++) {
                  DosingSession session = DosedSessions.at(course, i);
                  if (session != null
                      && session.getFocus().isPresent()
                      && FrameworksInForce.ask(course, session, TARGETS_RECHECKED_SOBER)
                      && PacedWork.isUncheckedAfter(course, session, pause)) {
                    concerns.report("sessions", i, "focus", "memories");
                  }
                }
              });

  /** Three goals for what the patient does are agreed on before the first dose. */
  static final Rule<TreatmentCourse> GOALS_FIRST =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-008")
          .moment(BEFORE_DOSING)
          .resolvedBy(THERAPIST)
          .limit(GOALS)
          .cite("S-MONTREAL", "at least three SMART behavioural goals", PRACTICE, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = DosedSessions.first(course);
                if (first != null
                    && (FrameworksInForce.ask(course, THREE_GOALS_FIRST)
                        || FrameworksInForce.ask(course, first, THREE_GOALS_FIRST))
                    && !limits.isAtLeast(
                        PacedWork.goalsBefore(course, DosedSessions.firstDose(first).toLocalDate()),
                        GOALS)) {
                  concerns.report("goals");
                }
              });

  /** Where a pace counts the hours of a dosing session, the practice has its time on record. */
  static final Rule<TreatmentCourse> TIMED =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-011")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a paced practice near a dose has its time", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  DosingSession session = DosedSessions.at(course, i);
                  if (session != null) {
                    reportUntimed(course, session, i, concerns);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public PacingRules() {}

  private static void reportUntimed(
      TreatmentCourse course, DosingSession session, int position, Concerns concerns) {
    boolean memories =
        session.isPractised(MEMORY_WORK)
            && FrameworksInForce.ask(course, session, MEMORY_WORK_A_DAY_AFTER);
    boolean bilateral =
        session.isPractised(BILATERAL_STIMULATION)
            && FrameworksInForce.ask(course, session, NO_BILATERAL_STIMULATION_UNDER_MEDICINE);
    List<UsedPractice> practices = session.getPractices();
    for (int i = 0; i < practices.size(); i++) {
      UsedPractice practice = practices.get(i);
      if (practice.getAt().isEmpty()
          && ((memories && practice.getDemands().contains(MEMORY_WORK))
              || (bilateral && practice.getDemands().contains(BILATERAL_STIMULATION)))) {
        concerns.report("sessions", position, "practices", i);
      }
    }
  }

  /** A check that looks at each practice of a kind in the sessions where a pace is asked for. */
  private static Rule.Check<TreatmentCourse> eachPractice(
      PracticeDemand demand, PacingRule pace, Departure departure, Object... place) {
    return (course, limits, concerns) -> {
      List<Session> sessions = course.getSessions();
      for (int i = 0; i < sessions.size(); i++) {
        if (sessions.get(i) instanceof TherapySession session
            && session.isHeld()
            && session.isPractised(demand)
            && FrameworksInForce.ask(course, session, pace)) {
          List<UsedPractice> practices = session.getPractices();
          for (int k = 0; k < practices.size(); k++) {
            if (practices.get(k).getDemands().contains(demand)
                && departure.isIn(practices.get(k), session, course, limits)) {
              concerns.reportWithin(place, "sessions", i, "practices", k);
            }
          }
        }
      }
    };
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        MEMORY_WORK_LATER,
        NO_BILATERAL_STIMULATION,
        STABLE_FIRST,
        PATIENTS_PACE,
        RECHECKED_SOBER,
        GOALS_FIRST,
        TIMED);
  }
}
