package org.katlib.schedule;

import java.math.BigDecimal;
import java.time.Duration;
import org.katlib.schedule.TitrationAnswer.Direction;
import org.katlib.schedule.TitrationAnswer.Reason;

/** How a ladder is read: what forbids a step is looked at before what calls for it. */
final class TitrationLadder {
  private TitrationLadder() {}

  static TitrationAnswer next(TitrationRule rule, int step, TitrationResponse response) {
    if (step < 0 || step >= rule.getSteps().size()) {
      throw new IllegalArgumentException("the ladder has no such step");
    }
    if (response.getTolerated().isPresent() && !response.getTolerated().get()) {
      return notTolerated(rule, step);
    }
    if (step == rule.getSteps().size() - 1) {
      return new TitrationAnswer(Direction.TOP_REACHED, step, Reason.NO_STEP_ABOVE);
    }
    if (rule.getCriterion() == TitrationCriterion.NEVER) {
      return new TitrationAnswer(Direction.STAY, step, Reason.NEVER_RAISED);
    }
    if (response.getSessionsAtStep() < rule.getSessionsAtStep().orElse(1)) {
      return new TitrationAnswer(Direction.STAY, step, Reason.TOO_FEW_SESSIONS);
    }
    return byTime(rule, step, response);
  }

  private static TitrationAnswer notTolerated(TitrationRule rule, int step) {
    if (!rule.isLoweredIfNotTolerated()) {
      return undecided(step, Reason.NOT_TOLERATED);
    }
    return step == 0
        ? undecided(step, Reason.NO_STEP_BELOW)
        : new TitrationAnswer(Direction.LOWER, step - 1, Reason.NOT_TOLERATED);
  }

  private static TitrationAnswer byTime(TitrationRule rule, int step, TitrationResponse response) {
    Duration least = rule.getMinimumStepInterval().orElse(Duration.ZERO);
    Duration time = response.getTimeAtStep().orElse(null);
    if (time == null && !least.isZero()) {
      return undecided(step, Reason.TIME_UNKNOWN);
    }
    if (time != null && time.compareTo(least) < 0) {
      return new TitrationAnswer(Direction.STAY, step, Reason.TOO_SOON);
    }
    return byCriterion(rule, step, response);
  }

  private static TitrationAnswer byCriterion(
      TitrationRule rule, int step, TitrationResponse response) {
    Reason raised = Reason.SESSIONS_DONE;
    if (rule.getCriterion() == TitrationCriterion.IMPROVEMENT_BELOW) {
      BigDecimal improvement = response.getImprovement().orElse(null);
      if (improvement == null) {
        return undecided(step, Reason.IMPROVEMENT_UNKNOWN);
      }
      int below = rule.getRaiseBelowImprovement().orElseThrow();
      if (improvement.compareTo(BigDecimal.valueOf(below)) >= 0) {
        return new TitrationAnswer(Direction.STAY, step, Reason.IMPROVEMENT_REACHED);
      }
      raised = Reason.IMPROVEMENT_BELOW;
    }
    if (rule.isRaisedOnlyIfTolerated() && response.getTolerated().isEmpty()) {
      return undecided(step, Reason.TOLERANCE_UNKNOWN);
    }
    if (rule.getCriterion() == TitrationCriterion.NOT_READ) {
      return undecided(step, Reason.NOT_READ);
    }
    return rule.getCriterion() == TitrationCriterion.JUDGEMENT
        ? undecided(step, Reason.JUDGEMENT)
        : new TitrationAnswer(Direction.RAISE, step + 1, raised);
  }

  private static TitrationAnswer undecided(int step, Reason reason) {
    return new TitrationAnswer(Direction.UNDECIDED, step, reason);
  }
}
