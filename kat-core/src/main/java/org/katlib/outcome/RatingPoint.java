package org.katlib.outcome;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One rating in whole numbers.
 *
 * @param day the day
 * @param at the time, where it was recorded
 * @param value what was rated, on the scale of its kind
 * @param sober whether it was rated free of the medicine's effects; if not, it is in no change
 */
public record RatingPoint(LocalDate day, Optional<OffsetDateTime> at, int value, boolean sober) {
  /** {@return the day and the place, without what was rated} */
  @Override
  public String toString() {
    return "RatingPoint(" + day + ", ####)";
  }
}
