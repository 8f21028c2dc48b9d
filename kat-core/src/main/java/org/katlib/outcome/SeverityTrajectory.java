package org.katlib.outcome;

import org.katlib.measure.Informant;
import org.katlib.target.SymptomDomain;
import org.katlib.target.TargetId;

/**
 * How strong a symptom was in the eyes of one informant: 0 not there, 10 as strong as can be.
 *
 * @param target the symptom
 * @param domain its kind
 * @param informant whose view it is
 * @param ratings the ratings
 */
public record SeverityTrajectory(
    TargetId target, SymptomDomain domain, Informant informant, RatingTrajectory ratings) {}
