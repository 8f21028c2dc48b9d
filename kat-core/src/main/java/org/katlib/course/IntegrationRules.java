package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.katlib.process.IntegrationAction;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;

/** Whether something is made, in everyday life, of what the medicine brought. */
public final class IntegrationRules implements RuleSet<TreatmentCourse> {

  /** Each dosing session is integrated by a session that names it. */
  static final Rule<TreatmentCourse> NAMED =
      Rule.about(TreatmentCourse.class, "KAT-INTEGRATE-001")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .cite("KAT", "an integration names what it integrates", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      isFollowedByIntegration(session, course) && !isNamed(session, course)));

  /** What the patient meant to do by a day is asked about in the sessions after it. */
  static final Rule<TreatmentCourse> ACTION_ASKED_ABOUT =
      Rule.about(TreatmentCourse.class, "KAT-ACTION-001")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a step with a day is asked about", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                Session last = HeldTherapySessions.last(course);
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size() && last != null; i++) {
                  if (sessions.get(i) instanceof IntegrationSession integration) {
                    List<IntegrationAction> actions = integration.getActions();
                    for (int k = 0; k < actions.size(); k++) {
                      if (isOverdue(actions.get(k), last)) {
                        concerns.report("sessions", i, "actions", k);
                      }
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public IntegrationRules() {}

  private static boolean isFollowedByIntegration(DosingSession session, TreatmentCourse course) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof IntegrationSession integration
          && integration.isHeldOrPlanned()
          && integration.getStart().isAfter(session.getStart())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(DosingSession session, TreatmentCourse course) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof IntegrationSession integration
          && integration.isHeldOrPlanned()
          && integration.getIntegrates().contains(session.getId())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOverdue(IntegrationAction action, Session last) {
    LocalDate due = action.getDueOn().orElse(null);
    return due != null
        && action.getDoneOn().isEmpty()
        && due.isBefore(last.getStart().toLocalDate());
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(NAMED, ACTION_ASKED_ABOUT);
  }
}
