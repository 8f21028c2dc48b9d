package org.katlib.quantity;

import java.math.BigDecimal;

/** A mass of a drug given in each hour. */
public final class MassRate extends Quantity<MassRate> {
  /** The unit, in UCUM. */
  public static final String UNIT = "mg/h";

  private MassRate(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in mg/h, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static MassRate of(BigDecimal value) {
    return new MassRate(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param milligramsPerHour the number, such as {@code "0.5"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static MassRate ofMilligramsPerHour(String milligramsPerHour) {
    return new MassRate(number(milligramsPerHour));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static MassRate parse(String text) {
    return new MassRate(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
  }
}
