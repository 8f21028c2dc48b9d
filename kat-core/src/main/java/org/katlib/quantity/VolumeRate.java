package org.katlib.quantity;

import java.math.BigDecimal;

/** A volume given in each hour, such as the rate a pump is set to. */
public final class VolumeRate extends Quantity<VolumeRate> {
  /** The unit, in UCUM. */
  public static final String UNIT = "mL/h";

  private VolumeRate(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in mL/h, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static VolumeRate of(BigDecimal value) {
    return new VolumeRate(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param millilitresPerHour the number, such as {@code "0.5"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static VolumeRate ofMillilitresPerHour(String millilitresPerHour) {
    return new VolumeRate(number(millilitresPerHour));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static VolumeRate parse(String text) {
    return new VolumeRate(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
  }
}
