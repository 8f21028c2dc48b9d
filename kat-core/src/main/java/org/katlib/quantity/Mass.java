package org.katlib.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A mass of a drug, in milligrams. */
public final class Mass extends Quantity<Mass> {
  /** The unit, in UCUM. */
  public static final String UNIT = "mg";

  private Mass(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in mg, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static Mass of(BigDecimal value) {
    return new Mass(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param milligrams the number, such as {@code "0.5"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static Mass ofMilligrams(String milligrams) {
    return new Mass(number(milligrams));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Mass parse(String text) {
    return new Mass(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
  }

  /** {@return the sum of both} */
  public Mass plus(Mass other) {
    return new Mass(getValue().add(other.getValue()));
  }

  /**
   * The volume that holds this mass.
   *
   * @param concentration how much a millilitre holds
   * @param decimals the digits kept after the point
   * @param rounding how the rest is rounded
   * @return the volume
   * @throws ArithmeticException if the concentration is 0
   */
  public Volume at(MassConcentration concentration, int decimals, RoundingMode rounding) {
    return Volume.of(getValue().divide(concentration.getValue(), decimals, rounding));
  }

  /**
   * The rate at which this is given within a span of time.
   *
   * @param span how long it takes, at least one second
   * @param decimals the digits kept after the point
   * @param rounding how the rest is rounded
   * @return the rate
   * @throws IllegalArgumentException if the span is shorter
   */
  public MassRate over(Duration span, int decimals, RoundingMode rounding) {
    return MassRate.of(perHour(span, decimals, rounding));
  }
}
