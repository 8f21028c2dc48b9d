package org.katlib.outcome;

import org.katlib.goal.BaselineConvention;
import org.katlib.goal.GoalAttainment;
import org.katlib.measure.Informant;

/**
 * How far the goals were reached, by one informant, on scales of one convention.
 *
 * @param informant whose scores
 * @param convention what the levels of the scales mean at the start
 * @param attainment the T score, and that of the start
 */
public record GoalOutcome(
    Informant informant, BaselineConvention convention, GoalAttainment attainment) {
  /** {@return the informant and the convention, without the scores} */
  @Override
  public String toString() {
    return "GoalOutcome(" + informant + ", " + convention + ", ####)";
  }
}
