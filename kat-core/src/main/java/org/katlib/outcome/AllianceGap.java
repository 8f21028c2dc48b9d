package org.katlib.outcome;

import java.time.OffsetDateTime;
import org.katlib.process.TherapeuticQuality;
import org.katlib.session.SessionId;

/**
 * How far apart the two saw one quality in one session, by the last sober rating of each.
 *
 * @param quality the quality
 * @param session the session
 * @param start when it began
 * @param points how far the patient's rating is above the clinician's; below 0 where it is lower
 */
public record AllianceGap(
    TherapeuticQuality quality, SessionId session, OffsetDateTime start, int points) {
  /** {@return the quality and the session, without what was rated} */
  @Override
  public String toString() {
    return "AllianceGap(" + quality + ", " + start + ", ####)";
  }
}
