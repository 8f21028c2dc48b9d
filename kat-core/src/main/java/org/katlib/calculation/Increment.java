package org.katlib.calculation;

import java.math.BigDecimal;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.quantity.Volume;

/** The least that can be prepared more or less: a mark of a syringe, a tablet, a lozenge. */
public final class Increment {
  private final Mass mass;
  private final BigDecimal amount;
  private final String unit;

  private Increment(Mass mass, BigDecimal amount, String unit) {
    if (mass.getValue().signum() == 0) {
      throw new IllegalArgumentException("an increment is more than nothing");
    }
    this.mass = mass;
    this.amount = amount;
    this.unit = unit;
  }

  /**
   * The step of a syringe.
   *
   * @param step the volume between two marks, such as {@code 0.01 mL}; more than 0
   * @param strength how much base a millilitre holds; more than 0
   * @return the increment
   * @throws IllegalArgumentException if either is 0
   */
  public static Increment ofSyringe(Volume step, MassConcentration strength) {
    return new Increment(
        Mass.of(step.getValue().multiply(strength.getValue())), step.getValue(), Volume.UNIT);
  }

  /**
   * A whole tablet or lozenge, or the part that it is divided into.
   *
   * @param mass the base in it, such as {@code 50 mg}; more than 0
   * @return the increment
   * @throws IllegalArgumentException if it is 0
   */
  public static Increment ofUnits(Mass mass) {
    return new Increment(mass, BigDecimal.ONE, "x " + NumberStyle.of(mass));
  }

  /** {@return the base in one increment, in mg} */
  public Mass getMass() {
    return mass;
  }

  /** A volume keeps the digits of its step: so a syringe is read. */
  String explain(BigDecimal count) {
    return count.multiply(amount).toPlainString() + " " + unit;
  }

  BigDecimal amountOf(BigDecimal count) {
    return count.multiply(amount);
  }
}
