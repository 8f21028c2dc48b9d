package org.katlib.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.katlib.quantity.Mass;

/** What can be prepared of what was asked, and exactly how far the two differ. */
public final class Preparation {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private final Mass asked;
  private final Increment increment;
  private final BigDecimal count;
  private final Mass prepared;

  private Preparation(Mass asked, Increment increment, BigDecimal count) {
    this.asked = asked;
    this.increment = increment;
    this.count = count;
    this.prepared = Mass.of(count.multiply(increment.getMass().getValue()));
  }

  /**
   * What can be prepared of a mass.
   *
   * @param asked the mass of base, more than 0
   * @param increment the least that can be prepared
   * @param rounding how the rest is rounded
   * @return the preparation
   * @throws IllegalArgumentException if nothing would be left to prepare
   * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and there is a
   *     rest
   */
  public static Preparation of(Mass asked, Increment increment, RoundingMode rounding) {
    BigDecimal count = asked.getValue().divide(increment.getMass().getValue(), 0, rounding);
    if (count.signum() == 0) {
      throw new IllegalArgumentException("rounded so, nothing would be left to prepare");
    }
    return new Preparation(asked, increment, count);
  }

  /** {@return the mass that was asked, in mg} */
  public Mass getAsked() {
    return asked;
  }

  /** {@return the mass that is prepared, in mg, exact} */
  public Mass getPrepared() {
    return prepared;
  }

  /** {@return the least that can be prepared} */
  public Increment getIncrement() {
    return increment;
  }

  /** {@return how many increments, a whole number such as 70} */
  public BigDecimal getCount() {
    return count;
  }

  /** {@return prepared less asked, in mg, exact; below 0 where less is prepared than was asked} */
  public BigDecimal getDifference() {
    return prepared.getValue().subtract(asked.getValue());
  }

  /** {@return the difference in percent (UCUM {@code %}) of what was asked, with its sign} */
  public BigDecimal getDifferencePercent(Precision precision) {
    return getDifference()
        .multiply(PERCENT)
        .divide(asked.getValue(), precision.decimals(), precision.rounding());
  }

  /** {@return the preparation in words, such as {@code prepared 0.70 mL = 35 mg, as asked}} */
  public String explain(Precision precision) {
    String all = "prepared " + increment.explain(count) + " = " + NumberStyle.of(prepared);
    int sign = getDifference().signum();
    return sign == 0
        ? all + ", as asked"
        : all
            + ", "
            + NumberStyle.of(getDifference().abs())
            + (sign > 0 ? " mg more" : " mg less")
            + " than asked ("
            + NumberStyle.of(getDifferencePercent(precision))
            + " %)";
  }
}
