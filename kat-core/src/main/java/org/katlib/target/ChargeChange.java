package org.katlib.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What became of the charge of a memory between two sober ratings on one scale.
 *
 * @param from the earlier rating
 * @param to the later rating
 */
public record ChargeChange(ChargeRating from, ChargeRating to) {
  /**
   * Refuses what cannot be compared.
   *
   * @throws IllegalArgumentException if one was rated under the medicine, the scales differ, or the
   *     second is not the later
   */
  public ChargeChange {
    if (!isComparable(from, to)) {
      throw new IllegalArgumentException("a change is between two sober ratings on one scale");
    }
  }

  /** {@return whether a change can be told from one rating to another} */
  public static boolean isComparable(ChargeRating from, ChargeRating to) {
    return from.getMoment().isSober()
        && to.getMoment().isSober()
        && from.getScale() == to.getScale()
        && to.getRatedAt().isAfter(from.getRatedAt());
  }

  /** {@return the change in points of the scale; below 0 where the charge fell} */
  public int points() {
    return to.getCharge() - from.getCharge();
  }

  /**
   * {@return how much of the charge fell away, in % of the earlier rating, to one decimal, half up;
   * below 0 where it rose, empty where there was none to fall}
   */
  public Optional<BigDecimal> percentDrop() {
    if (from.getCharge() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(-100L * points())
            .divide(BigDecimal.valueOf(from.getCharge()), 1, RoundingMode.HALF_UP));
  }

  /**
   * {@return whether the charge rose, and by some tenths of the scale or more}
   *
   * @param tenths how many tenths, such as 3 for 3 of 10 or 30 of 100
   */
  public boolean isRiseOf(BigDecimal tenths) {
    return points() > 0
        && BigDecimal.valueOf(10L * points())
                .compareTo(tenths.multiply(BigDecimal.valueOf(to.getScale().getMaximum())))
            >= 0;
  }
}
