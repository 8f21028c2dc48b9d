package org.katlib.outcome;

import java.util.List;
import java.util.Optional;
import org.katlib.target.ChargeChange;
import org.katlib.target.ChargeScale;
import org.katlib.target.MemoryId;

/**
 * The charge that a memory held, on one scale. Of several ratings of one time, the highest counts.
 *
 * @param memory the memory
 * @param scale the scale
 * @param points every rating, earliest first; those under the medicine are marked
 * @param change from the last sober rating before the first dose to the last sober one after it
 */
public record MemoryTrajectory(
    MemoryId memory, ChargeScale scale, List<ChargePoint> points, Optional<ChargeChange> change) {
  /** Keeps a copy of the points. */
  public MemoryTrajectory {
    points = List.copyOf(points);
  }
}
