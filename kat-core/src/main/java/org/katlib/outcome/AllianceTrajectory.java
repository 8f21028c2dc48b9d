package org.katlib.outcome;

import org.katlib.measure.Informant;
import org.katlib.process.TherapeuticQuality;

/**
 * How a quality of the work together was in the eyes of one of the two: 0 not at all, 10 wholly.
 *
 * @param quality the quality
 * @param informant whose view it is
 * @param ratings the ratings
 */
public record AllianceTrajectory(
    TherapeuticQuality quality, Informant informant, RatingTrajectory ratings) {}
