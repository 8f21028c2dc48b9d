package org.katlib.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A volume of liquid, in millilitres. */
public final class Volume extends Quantity<Volume> {
  /** The unit, in UCUM. */
  public static final String UNIT = "mL";

  private Volume(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in mL, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static Volume of(BigDecimal value) {
    return new Volume(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param millilitres the number, such as {@code "0.5"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static Volume ofMillilitres(String millilitres) {
    return new Volume(number(millilitres));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Volume parse(String text) {
    return new Volume(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
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
  public VolumeRate over(Duration span, int decimals, RoundingMode rounding) {
    return VolumeRate.of(perHour(span, decimals, rounding));
  }
}
