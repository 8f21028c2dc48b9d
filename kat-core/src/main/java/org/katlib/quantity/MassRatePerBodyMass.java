package org.katlib.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A mass of a drug for each kilogram of body mass, given in each hour. */
public final class MassRatePerBodyMass extends Quantity<MassRatePerBodyMass> {
  /** The unit, in UCUM. */
  public static final String UNIT = "mg/kg/h";

  private static final BigDecimal MICROGRAMS_PER_MILLIGRAM = BigDecimal.valueOf(1_000);
  private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

  private MassRatePerBodyMass(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in mg/kg/h, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static MassRatePerBodyMass of(BigDecimal value) {
    return new MassRatePerBodyMass(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param milligramsPerKilogramPerHour the number, such as {@code "0.5"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static MassRatePerBodyMass ofMilligramsPerKilogramPerHour(
      String milligramsPerKilogramPerHour) {
    return new MassRatePerBodyMass(number(milligramsPerKilogramPerHour));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static MassRatePerBodyMass parse(String text) {
    return new MassRatePerBodyMass(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
  }

  /**
   * The same rate as infusion charts often give it.
   *
   * @param decimals the digits kept after the point
   * @param rounding how the rest is rounded
   * @return the number of ug/kg/min, such as 12.5 for 0.75 mg/kg/h
   */
  public BigDecimal toMicrogramsPerKilogramPerMinute(int decimals, RoundingMode rounding) {
    return getValue()
        .multiply(MICROGRAMS_PER_MILLIGRAM)
        .divide(MINUTES_PER_HOUR, decimals, rounding);
  }
}
