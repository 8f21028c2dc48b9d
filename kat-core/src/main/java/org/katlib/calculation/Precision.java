package org.katlib.calculation;

import java.math.RoundingMode;

/**
 * How far a result is written, and how the rest is rounded.
 *
 * @param decimals the digits kept after the point, from 0 to 12
 * @param rounding how the rest is rounded
 */
public record Precision(int decimals, RoundingMode rounding) {
  private static final int MOST = 12;

  /**
   * Refuses more digits than a result can carry.
   *
   * @param decimals the digits kept after the point
   * @param rounding how the rest is rounded
   * @throws IllegalArgumentException if the digits are not from 0 to 12
   */
  public Precision {
    if (decimals < 0 || decimals > MOST) {
      throw new IllegalArgumentException("decimals is from 0 to " + MOST);
    }
  }
}
