package org.katlib.quantity;

import java.math.BigDecimal;

/** The mass of a body, in kilograms. */
public final class BodyMass extends Quantity<BodyMass> {
  /** The unit, in UCUM. */
  public static final String UNIT = "kg";

  private BodyMass(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in kg, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static BodyMass of(BigDecimal value) {
    return new BodyMass(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param kilograms the number, such as {@code "0.5"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static BodyMass ofKilograms(String kilograms) {
    return new BodyMass(number(kilograms));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static BodyMass parse(String text) {
    return new BodyMass(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
  }
}
