package org.katlib.outcome;

import org.katlib.target.BeliefId;

/**
 * How true a belief felt to the patient, in %.
 *
 * @param belief the belief
 * @param convictions the ratings: 0 not at all, 100 wholly
 */
public record BeliefTrajectory(BeliefId belief, RatingTrajectory convictions) {}
