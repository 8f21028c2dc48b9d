package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.framework.FrameworkId;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/**
 * Whether the frameworks that were worked with are those the course names. A course has one primary
 * framework and any number of others, moves freely among them, and may turn to another with a
 * reason.
 */
public final class FrameworkRules implements RuleSet<TreatmentCourse> {
  /** A framework of the team's own states its pace. */
  static final Rule<TreatmentCourse> PACING_STATED =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-002")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a framework of the team's own states its pace", DERIVED, CONFIRMED)
          .check(
              Rule.Check.each(
                  "customFrameworks",
                  TreatmentCourse::getCustomFrameworks,
                  (framework, limits) ->
                      framework.getPacing().isEmpty() && framework.getPacingRules().isEmpty(),
                  "pacing"));

  /** A turn to a framework that the course does not name has its reason on record. */
  static final Rule<TreatmentCourse> TURN_EXPLAINED =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-009")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a switch of framework is recorded with its reason", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  TherapySession session = worked(course, sessions.get(i));
                  if (session != null && isUnexplainedTurn(course, session)) {
                    concerns.report("sessions", i, "frameworks", 0);
                  }
                }
              });

  /** A session works with the frameworks that the course names. */
  static final Rule<TreatmentCourse> NAMED =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-010")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "the course names the frameworks that it draws on", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  TherapySession session = worked(course, sessions.get(i));
                  if (session != null) {
                    for (int k = 0; k < session.getFrameworks().size(); k++) {
                      if (isUnexplained(course, session, k)
                          && (k > 0 || !isUnexplainedTurn(course, session))) {
                        concerns.report("sessions", i, "frameworks", k);
                      }
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public FrameworkRules() {}

  /** A held session that names its frameworks, in a course that names its own; or null. */
  private static @Nullable TherapySession worked(TreatmentCourse course, Session session) {
    return course.getPrimaryFramework().isPresent()
            && session instanceof TherapySession therapy
            && therapy.isHeld()
            && !therapy.getFrameworks().isEmpty()
        ? therapy
        : null;
  }

  /** Neither does the course name the framework, nor did a decision until that day bring it. */
  private static boolean isUnexplained(
      TreatmentCourse course, TherapySession session, int position) {
    FrameworkId framework = session.getFrameworks().get(position);
    return !FrameworksInForce.isNamed(course, framework)
        && !isBrought(course, framework, session.getStart().toLocalDate());
  }

  private static boolean isBrought(TreatmentCourse course, FrameworkId framework, LocalDate day) {
    List<Adaptation> adaptations = course.getAdaptations();
    for (int i = 0; i < adaptations.size(); i++) {
      if (adaptations.get(i) instanceof MethodAdaptation method
          && framework.equals(method.getAfter().orElse(null))
          && !method.getDecidedOn().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnexplainedTurn(TreatmentCourse course, TherapySession session) {
    if (!isUnexplained(course, session, 0)) {
      return false;
    }
    TherapySession before = before(course, session);
    return before != null && !before.getFrameworks().get(0).equals(session.getFrameworks().get(0));
  }

  /** The last session held before this one that names its frameworks, or null. */
  private static @Nullable TherapySession before(TreatmentCourse course, TherapySession session) {
    TherapySession last = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      TherapySession earlier = worked(course, sessions.get(i));
      if (earlier != null
          && earlier.getStart().isBefore(session.getStart())
          && (last == null || earlier.getStart().isAfter(last.getStart()))) {
        last = earlier;
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
    return List.of(PACING_STATED, TURN_EXPLAINED, NAMED);
  }
}
