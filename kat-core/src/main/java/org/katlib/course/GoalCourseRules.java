package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalChange;
import org.katlib.goal.GoalStatus;
import org.katlib.process.TherapeuticMoment;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/** How the goals of a course go with what happens in it. */
public final class GoalCourseRules implements RuleSet<TreatmentCourse> {
  /** What counts as expected is written down before the treatment, or told as written after. */
  static final Rule<TreatmentCourse> SCALE_WRITTEN_BEFORE =
      Rule.about(TreatmentCourse.class, "KAT-GOAL-004")
          .resolvedBy(THERAPIST)
          .cite("KAT", "levels are written before treatment, or marked", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = DosedSessions.first(course);
                for (int i = 0; i < course.getGoals().size() && first != null; i++) {
                  GoalAttainmentScale scale = course.getGoals().get(i).getScale().orElse(null);
                  if (scale != null
                      && !scale.isRetrospective()
                      && scale
                          .getWrittenOn()
                          .isAfter(DosedSessions.firstDose(first).toLocalDate())) {
                    concerns.report("goals", i, "scale", "writtenOn");
                  }
                }
              });

  /** A goal is looked at when its day has come. */
  static final Rule<TreatmentCourse> REVIEWED =
      Rule.about(TreatmentCourse.class, "KAT-GOAL-008")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a review date is kept or moved", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                LocalDate last = HeldDays.last(course);
                for (int i = 0; i < course.getGoals().size() && last != null; i++) {
                  Goal goal = course.getGoals().get(i);
                  LocalDate review = goal.getReviewOn().orElse(null);
                  if (isAhead(goal.getStatus())
                      && review != null
                      && review.isBefore(last)
                      && !GoalDays.isAnyFrom(goal, review)) {
                    concerns.report("goals", i, "reviewOn");
                  }
                }
              });

  /** Once the moment behind a proposed goal was explored, both say what becomes of the goal. */
  static final Rule<TreatmentCourse> PROPOSAL_ANSWERED =
      Rule.about(TreatmentCourse.class, "KAT-GOAL-010")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "what a moment proposes is taken up or let go", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Goal> goals = course.getGoals();
                for (int i = 0; i < goals.size(); i++) {
                  if (goals.get(i).getStatus() == GoalStatus.PROPOSED
                      && MomentGoals.isProposalExplored(course, goals.get(i))) {
                    concerns.report("goals", i, "status");
                  }
                }
              });

  /** A moment proposes new goals; it does not take over one that was there. */
  static final Rule<TreatmentCourse> PROPOSES_NEW_GOALS =
      Rule.about(TreatmentCourse.class, "KAT-GOAL-011")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a moment proposes a new goal and changes none", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (sessions.get(i) instanceof TherapySession session) {
                    List<TherapeuticMoment> moments = session.getMoments();
                    for (int k = 0; k < moments.size(); k++) {
                      if (MomentGoals.isEarlierGoalProposed(course, session, moments.get(k))) {
                        concerns.report("sessions", i, "moments", k, "proposes");
                      }
                    }
                  }
                }
              });

  /** What came up in a session moves a goal of both only where both agree. */
  static final Rule<TreatmentCourse> MOVED_TOGETHER =
      Rule.about(TreatmentCourse.class, "KAT-GOAL-012")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a moment never edits an accepted goal silently", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Goal> goals = course.getGoals();
                for (int i = 0; i < goals.size(); i++) {
                  List<GoalChange> changes = goals.get(i).getChanges();
                  for (int k = 0; k < changes.size(); k++) {
                    if (isMovedSilently(goals.get(i), changes.get(k))
                        && MomentGoals.isTouchedOn(
                            course, goals.get(i), changes.get(k).getChangedOn())) {
                      concerns.report("goals", i, "changes", k, "agreedBy");
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public GoalCourseRules() {}

  private static boolean isAhead(GoalStatus status) {
    return status == GoalStatus.ACCEPTED || status == GoalStatus.ACTIVE;
  }

  private static boolean isMovedSilently(Goal goal, GoalChange change) {
    return change.getStatus().isPresent()
        && change.getStatus().get() != GoalStatus.ENTERED_IN_ERROR
        && goal.isSharedBefore(change.getChangedOn())
        && !goal.isAgreedByBoth(change);
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        SCALE_WRITTEN_BEFORE, REVIEWED, PROPOSAL_ANSWERED, PROPOSES_NEW_GOALS, MOVED_TOGETHER);
  }
}
