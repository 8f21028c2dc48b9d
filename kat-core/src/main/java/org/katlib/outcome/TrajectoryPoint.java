package org.katlib.outcome;

import java.time.OffsetDateTime;
import java.util.OptionalInt;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.ScaleScore;

/**
 * One scale of one response, and where in the treatment it stands.
 *
 * @param response the response
 * @param answeredAt when it was answered
 * @param moment the place of that time in the work with the medicine, as it was recorded
 * @param score the value or level that came out, whether answers were made up, or why there is none
 * @param sober whether it was rated free of the medicine's effects; if not, it is in no change
 * @param overlapping whether more than half of the days it asks about were asked about by the
 *     response before; a convention of this library
 * @param sessionsHeld how many sessions had begun before it
 * @param dosesGiven how many doses had been given before it
 * @param daysSinceDose how many days of the calendar lie between it and the last dose before it
 */
public record TrajectoryPoint(
    ResponseId response,
    OffsetDateTime answeredAt,
    RatingMoment moment,
    ScaleScore score,
    boolean sober,
    boolean overlapping,
    int sessionsHeld,
    int dosesGiven,
    OptionalInt daysSinceDose) {
  /** {@return whether something came out, be it a number or a level} */
  public boolean isScored() {
    return score.getAbsence().isEmpty();
  }
}
