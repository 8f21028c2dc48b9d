package org.katlib.goal;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.INFO;

import java.util.List;
import org.katlib.measure.Informant;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** The rules about a goal by itself. */
public final class GoalRules implements RuleSet<Goal> {
  private static final int LEVELS = 5;

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

  /** Something shows how far an accepted goal is reached, unless it only points a way. */
  static final Rule<Goal> MEASURED =
      Rule.about(Goal.class, "KAT-GOAL-002")
          .resolvedBy(THERAPIST)
          .cite("S-MONTREAL", "SMART goals before the first dose", PRACTICE, CONFIRMED)
          .cite("KAT", "a goal has a measure, an intention needs none", DERIVED, CONFIRMED)
          .check(
              when(
                  (goal, limits) ->
                      isAhead(goal.getStatus()) && !goal.isDirectional() && !goal.isMeasurable(),
                  "measures"));

  /** An accepted goal has a day on which both look at it again, unless it only points a way. */
  static final Rule<Goal> REVIEW_PLANNED =
      Rule.about(Goal.class, "KAT-GOAL-003")
          .resolvedBy(THERAPIST)
          .cite("S-MONTREAL", "SMART goals before the first dose", PRACTICE, CONFIRMED)
          .cite("KAT", "a goal has a review date, an intention needs none", DERIVED, CONFIRMED)
          .check(
              when(
                  (goal, limits) ->
                      isAhead(goal.getStatus())
                          && !goal.isDirectional()
                          && goal.getReviewOn().isEmpty(),
                  "reviewOn"));

  /** A scale says what each of its levels looks like. */
  static final Rule<Goal> LEVELS_DESCRIBED =
      Rule.about(Goal.class, "KAT-GOAL-005")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("S-HL7-PCO", "up to five levels, each with a text", CONSENSUS, CONFIRMED)
          .cite("KAT", "a scale describes all five levels", DERIVED, CONFIRMED)
          .check(
              when(
                  (goal, limits) ->
                      isAccepted(goal.getStatus())
                          && goal.getScale().isPresent()
                          && goal.getScale().get().getLevels().size() < LEVELS,
                  "scale",
                  "levels"));

  /** Each status a goal went through leads to the next. */
  static final Rule<Goal> LEGAL_MOVES =
      Rule.about(Goal.class, "KAT-GOAL-006")
          .resolvedBy(THERAPIST)
          .cite("S-HL7-GOAL", "nine lifecycle codes", CONSENSUS, CONFIRMED)
          .cite("KAT", "which code may follow which", DERIVED, CONFIRMED)
          .check(
              (goal, limits, concerns) -> {
                List<GoalChange> changes = goal.getChanges();
                GoalStatus from = null;
                for (int i = 0; i < changes.size(); i++) {
                  GoalStatus to = changes.get(i).getStatus().orElse(null);
                  // The same status told again is no move.
                  if (to != null && from != null && to != from && !from.canMoveTo(to)) {
                    concerns.report("changes", i, "status");
                  }
                  from = to == null ? from : to;
                }
              });

  /** What both agreed to is put in other words by both. */
  static final Rule<Goal> REWORDED_TOGETHER =
      Rule.about(Goal.class, "KAT-GOAL-007")
          .resolvedBy(THERAPIST)
          .cite("KAT", "an accepted goal is never edited silently", DERIVED, CONFIRMED)
          .check(
              (goal, limits, concerns) -> {
                List<GoalChange> changes = goal.getChanges();
                for (int i = 0; i < changes.size(); i++) {
                  GoalChange change = changes.get(i);
                  if (change.getEarlierStatement().isPresent()
                      && goal.isSharedBefore(change.getChangedOn())
                      && !goal.isAgreedByBoth(change)) {
                    concerns.report("changes", i, "agreedBy");
                  }
                }
              });

  /** Where a clinician scores a goal, the patient's own view is on record too. */
  static final Rule<Goal> SCORED_BY_THE_PATIENT =
      Rule.about(Goal.class, "KAT-GOAL-009")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("S-HL7-PCO", "a code for each informant's score", CONSENSUS, CONFIRMED)
          .cite("KAT", "a clinician's score stands beside the patient's", DERIVED, CONFIRMED)
          .check(
              when(
                  (goal, limits) ->
                      isAccepted(goal.getStatus())
                          && isScoredBy(goal, Informant.CLINICIAN)
                          && !isScoredBy(goal, Informant.PATIENT),
                  "scores"));

  /** For the constraint that opens the rules to any host. */
  public GoalRules() {}

  private static boolean isAccepted(GoalStatus status) {
    return status == GoalStatus.ACCEPTED || status.hasAchievement();
  }

  private static boolean isAhead(GoalStatus status) {
    return status == GoalStatus.ACCEPTED || status == GoalStatus.ACTIVE;
  }

  private static boolean isScoredBy(Goal goal, Informant informant) {
    List<GoalAttainmentScore> scores = goal.getScores();
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i).getInformant() == informant) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Class<Goal> getSubject() {
    return Goal.class;
  }

  @Override
  public List<Rule<Goal>> getRules() {
    return List.of(
        AGREED_BY_BOTH,
        MEASURED,
        REVIEW_PLANNED,
        LEVELS_DESCRIBED,
        LEGAL_MOVES,
        REWORDED_TOGETHER,
        SCORED_BY_THE_PATIENT);
  }
}
