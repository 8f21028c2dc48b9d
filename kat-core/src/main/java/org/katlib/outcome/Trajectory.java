package org.katlib.outcome;

import java.util.List;
import java.util.Optional;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.ScaleId;
import org.katlib.scoring.ScaleChange;

/**
 * One scale of one form in the eyes of one informant, over a course. Neither forms nor informants
 * are ever compared with each other.
 *
 * @param form the form
 * @param informant who answered
 * @param scale the scale
 * @param points every response, earliest first; those under the medicine are marked
 * @param baseline the last sober score that was answered before the first dose; empty where there
 *     is none, so that nothing is compared with a start
 * @param latest the last sober score that was answered after the first dose
 * @param change from the one to the other, with what each rule of the form says of it
 */
public record Trajectory(
    Instrument form,
    Informant informant,
    ScaleId scale,
    List<TrajectoryPoint> points,
    Optional<TrajectoryPoint> baseline,
    Optional<TrajectoryPoint> latest,
    ScaleChange change) {
  /** Keeps a copy of the points. */
  public Trajectory {
    points = List.copyOf(points);
  }
}
