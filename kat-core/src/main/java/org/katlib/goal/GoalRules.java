package org.katlib.goal;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Rule.Check.when;

import java.util.List;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** The rules about a goal by itself. */
public final class GoalRules implements RuleSet<Goal> {
  /** A goal that is worked on was agreed to by both. */
  static final Rule<Goal> AGREED_BY_BOTH =
      Rule.about(Goal.class, "KAT-GOAL-001")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a shared goal has both parties' agreement", DERIVED, CONFIRMED)
          .check(
              when(
                  (goal, limits) ->
                      isAccepted(goal.getStatus())
                          && !(goal.isAgreedBy(Party.PATIENT) && goal.isAgreedBy(Party.THERAPIST)),
                  "agreements"));

  /** For the constraint that opens the rules to any host. */
  public GoalRules() {}

  private static boolean isAccepted(GoalStatus status) {
    return status == GoalStatus.ACCEPTED || status.hasAchievement();
  }

  @Override
  public Class<Goal> getSubject() {
    return Goal.class;
  }

  @Override
  public List<Rule<Goal>> getRules() {
    return List.of(AGREED_BY_BOTH);
  }
}
