package org.katlib.quantity;

import java.math.BigDecimal;

/** A length, such as the height of a body, in centimetres. */
public final class Length extends Quantity<Length> {
  /** The unit, in UCUM. */
  public static final String UNIT = "cm";

  private Length(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in cm, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static Length of(BigDecimal value) {
    return new Length(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param centimetres the number, such as {@code "175"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static Length ofCentimetres(String centimetres) {
    return new Length(number(centimetres));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Length parse(String text) {
    return new Length(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
  }
}
