package org.katlib.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.katlib.evidence.Citation;
import org.katlib.patient.Sex;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.Length;
import org.katlib.quantity.Quantity;

/** The weight that a dose per body mass is multiplied with, and how it came about. */
public final class DosingWeight {
  private final WeightBasis basis;
  private final BodyMass mass;
  private final List<CalculationStep> steps;
  private final List<Citation> citations;

  private DosingWeight(
      WeightBasis basis, BodyMass mass, List<CalculationStep> steps, List<Citation> citations) {
    if (mass.getValue().signum() == 0) {
      throw new IllegalArgumentException("a weight is more than 0 kg");
    }
    this.basis = basis;
    this.mass = mass;
    this.steps = List.copyOf(steps);
    this.citations = List.copyOf(citations);
  }

  /**
   * The weight that was measured.
   *
   * @param measured the weight, more than 0
   * @return that weight
   * @throws IllegalArgumentException if it is 0
   */
  public static DosingWeight actual(BodyMass measured) {
    return new DosingWeight(WeightBasis.ACTUAL, measured, List.of(), List.of());
  }

  /**
   * The ideal weight of a height, by Devine's formula.
   *
   * @param sex female or male: there is no formula for any other
   * @param height the height, at least 60 in (152.4 cm), where the formula starts
   * @param precision how far the weight is written
   * @return the ideal weight
   * @throws IllegalArgumentException if the formula is not defined for the sex or the height
   */
  public static DosingWeight ideal(Sex sex, Length height, Precision precision) {
    DevineFormula formula = DevineFormula.of(sex);
    CalculationStep step = formula.idealWeight(height, precision);
    return new DosingWeight(
        WeightBasis.IDEAL, BodyMass.of(step.result()), List.of(step), List.of(formula.citation()));
  }

  /**
   * The ideal weight and a part of what the measured one differs from it.
   *
   * @param measured the weight that was measured, more than 0
   * @param sex female or male: there is no formula for any other
   * @param height the height, at least 60 in (152.4 cm)
   * @param adjustmentFactor the part of the difference, from 0 to 1; 0.25 and 0.4 are both in use,
   *     so that none stands here by default
   * @param precision how far the ideal weight is written; the rest is exact
   * @return the adjusted weight
   * @throws IllegalArgumentException if the formula is not defined for the sex or the height, or
   *     the factor is not from 0 to 1
   */
  public static DosingWeight adjusted(
      BodyMass measured, Sex sex, Length height, BigDecimal adjustmentFactor, Precision precision) {
    if (adjustmentFactor.signum() < 0
        || adjustmentFactor.compareTo(BigDecimal.ONE) > 0
        || adjustmentFactor.scale() > Quantity.MAX_DIGITS) {
      throw new IllegalArgumentException(
          "adjustmentFactor is from 0 to 1, with at most " + Quantity.MAX_DIGITS + " digits");
    }
    DosingWeight actual = actual(measured);
    DosingWeight ideal = ideal(sex, height, precision);
    BodyMass adjusted =
        BodyMass.of(
            ideal
                .mass
                .getValue()
                .add(
                    adjustmentFactor.multiply(
                        actual.mass.getValue().subtract(ideal.mass.getValue()))));
    String explanation =
        "adjusted weight: "
            + NumberStyle.of(ideal.mass)
            + " + "
            + NumberStyle.of(adjustmentFactor)
            + " x ("
            + NumberStyle.of(measured)
            + " - "
            + NumberStyle.of(ideal.mass)
            + ") = "
            + NumberStyle.of(adjusted);
    return new DosingWeight(
        WeightBasis.ADJUSTED,
        adjusted,
        List.of(
            ideal.steps.get(0),
            new CalculationStep(
                CalculationStepKind.WEIGHT, explanation, adjusted.getValue(), BodyMass.UNIT)),
        ideal.citations);
  }

  /** {@return which weight it is} */
  public WeightBasis getBasis() {
    return basis;
  }

  /** {@return the weight, in kg} */
  public BodyMass getMass() {
    return mass;
  }

  /** {@return how it was calculated; empty for a weight that was measured} */
  public List<CalculationStep> getSteps() {
    return steps;
  }

  /** {@return where its formula is published; empty for a weight that was measured} */
  public List<Citation> getCitations() {
    return citations;
  }
}
