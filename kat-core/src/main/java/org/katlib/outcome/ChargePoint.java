package org.katlib.outcome;

import org.katlib.target.ChargeRating;

/**
 * One rating of a memory's charge.
 *
 * @param rating the rating
 * @param sober whether it was made free of the medicine's effects; if not, it is in no change
 */
public record ChargePoint(ChargeRating rating, boolean sober) {}
