package org.katlib.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A mass of a drug for each kilogram of body mass. */
public final class MassPerBodyMass extends Quantity<MassPerBodyMass> {
  /** The unit, in UCUM. */
  public static final String UNIT = "mg/kg";

  private MassPerBodyMass(BigDecimal value) {
    super(value);
  }

  /**
   * An amount from an exact decimal.
   *
   * @param value the number, in mg/kg, at least 0
   * @return the amount
   * @throws IllegalArgumentException if it is below 0 or has too many digits
   */
  public static MassPerBodyMass of(BigDecimal value) {
    return new MassPerBodyMass(value);
  }

  /**
   * An amount from the text of a decimal.
   *
   * @param milligramsPerKilogram the number, such as {@code "0.5"}
   * @return the amount
   * @throws IllegalArgumentException if it is no number, below 0, or has too many digits
   */
  public static MassPerBodyMass ofMilligramsPerKilogram(String milligramsPerKilogram) {
    return new MassPerBodyMass(number(milligramsPerKilogram));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text a number, a blank and the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is anything else
   */
  public static MassPerBodyMass parse(String text) {
    return new MassPerBodyMass(parse(text, UNIT));
  }

  @Override
  public String getUnit() {
    return UNIT;
  }

  /**
   * The mass for one body, exact.
   *
   * @param body the body mass
   * @return this amount times the body mass
   */
  public Mass times(BodyMass body) {
    return Mass.of(getValue().multiply(body.getValue()));
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
  public MassRatePerBodyMass over(Duration span, int decimals, RoundingMode rounding) {
    return MassRatePerBodyMass.of(perHour(span, decimals, rounding));
  }
}
