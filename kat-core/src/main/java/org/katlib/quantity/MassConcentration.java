package org.katlib.quantity;

import java.math.BigDecimal;

/** A mass of a drug in each millilitre of liquid. */
public final class MassConcentration extends Quantity<MassConcentration> {
  /** The unit, in UCUM. */
  public static final String UNIT = "mg/mL";

  private MassConcentration(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in mg/mL, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static MassConcentration of(BigDecimal value) {
    return new MassConcentration(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param milligramsPerMillilitre the number, such as {@code "0.5"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static MassConcentration ofMilligramsPerMillilitre(String milligramsPerMillilitre) {
    return new MassConcentration(number(milligramsPerMillilitre));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static MassConcentration parse(String text) {
    return new MassConcentration(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
  }
}
