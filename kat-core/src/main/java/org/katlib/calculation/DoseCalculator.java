package org.katlib.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.evidence.Citation;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.quantity.MassPerBodyMass;
import org.katlib.quantity.Volume;

/**
 * Takes the steps of a calculation one after another, in the order they are asked for.
 *
 * <p>The steps have one order, so that none contradicts another: {@link #countedAs} first; then
 * either a strength ({@link #at}), what a syringe draws up of it ({@link #drawnUpIn}) and the
 * volume it is made up to ({@link #madeUpTo}), or tablets ({@link #inUnitsOf}), or devices ({@link
 * #inDevices}); the rates ({@link #over}) last. Any of them may be left out. A step out of order is
 * refused and changes nothing.
 *
 * <p>Every number is exact until a step writes it with a {@link Precision}. Made by {@link
 * DoseCalculation#of(Dose)}; not to be shared between threads.
 */
public final class DoseCalculator {
  final List<CalculationStep> steps = new ArrayList<>();
  final List<Citation> citations = new ArrayList<>();
  Mass mass;
  SaltBasis basis;
  @Nullable Volume volume;
  @Nullable Volume totalVolume;
  @Nullable Preparation preparation;
  @Nullable InfusionRates rates;
  int devices;
  private final @Nullable BodyMass weight;
  private @Nullable MassConcentration strength;

  private DoseCalculator(Mass mass, SaltBasis basis, @Nullable BodyMass weight) {
    this.mass = mass;
    this.basis = basis;
    this.weight = weight;
  }

  static DoseCalculator start(Dose dose, @Nullable DosingWeight weight) {
    if (dose instanceof WeightBasedDose weighed) {
      if (weight == null) {
        throw new IllegalArgumentException("a dose per body mass needs a weight");
      }
      return start(weighed, weight);
    }
    if (dose instanceof DeviceDose counted) {
      Mass mass = Mass.of(EsketamineSpray.massOf(counted.getDevices()));
      DoseCalculator calculator = new DoseCalculator(mass, SaltBasis.BASE, null);
      calculator.devices = counted.getDevices();
      String each = NumberStyle.of(EsketamineSpray.massOf(1)) + " mg = ";
      calculator.add(
          CalculationStepKind.MASS, calculator.devices + " x " + each + calculator.massText());
      return calculator;
    }
    FixedDose fixed = (FixedDose) dose;
    DoseCalculator calculator = new DoseCalculator(fixed.getAmount(), fixed.getBasis(), null);
    calculator.add(CalculationStepKind.MASS, calculator.massText());
    return calculator;
  }

  private static DoseCalculator start(WeightBasedDose dose, DosingWeight weight) {
    MassPerBodyMass perBodyMass = dose.getAmountPerBodyMass();
    DoseCalculator calculator =
        new DoseCalculator(perBodyMass.times(weight.getMass()), dose.getBasis(), weight.getMass());
    calculator.steps.addAll(weight.getSteps());
    calculator.citations.addAll(weight.getCitations());
    calculator.add(
        CalculationStepKind.MASS,
        NumberStyle.of(perBodyMass)
            + " x "
            + NumberStyle.of(weight.getMass())
            + " = "
            + calculator.massText());
    return calculator;
  }

  /**
   * Counts the mass as base or as hydrochloride; comes before every other step that changes it.
   *
   * @param counted what the mass is to count; nothing happens if it does so already
   * @param precision how far the mass is written
   * @return this calculator
   * @throws IllegalArgumentException if nothing would be left of the mass
   * @throws IllegalStateException if a strength, a preparation, devices, a total volume or a rate
   *     rests on what the mass counts
   */
  public DoseCalculator countedAs(SaltBasis counted, Precision precision) {
    if (counted == basis) {
      return this;
    }
    refuseAfter(
        hasStrength() || isPrepared() || hasDevices() || isMadeUp() || hasRates(),
        "what a dose counts is settled before a strength, a preparation, devices, a total volume"
            + " and a rate");
    boolean toBase = counted == SaltBasis.BASE;
    BigDecimal perBase = SaltBasis.HYDROCHLORIDE.ofBase(BigDecimal.ONE);
    BigDecimal value = mass.getValue();
    String before = NumberStyle.of(mass) + (toBase ? " of hydrochloride / " : " of base x ");
    Quotient counts =
        toBase
            ? Quotient.of(value, perBase, precision)
            : Quotient.of(SaltBasis.HYDROCHLORIDE.ofBase(value), BigDecimal.ONE, precision);
    mass = Mass.of(counts.value());
    basis = counted;
    String after = NumberStyle.of(mass) + (toBase ? " of base" : " of hydrochloride");
    add(
        CalculationStepKind.SALT,
        before + NumberStyle.of(perBase) + " = " + counts.about() + after);
    return this;
  }

  /**
   * The volume that holds the mass; named once, before it is drawn up or made up.
   *
   * @param concentration how much base a millilitre holds, as labels count it; more than 0
   * @param precision how far the volume is written
   * @return this calculator
   * @throws IllegalArgumentException if the concentration is 0, or nothing would be left
   * @throws IllegalStateException if the mass counts hydrochloride, or a strength, a preparation,
   *     devices, a total volume or a rate is there
   */
  public DoseCalculator at(MassConcentration concentration, Precision precision) {
    refuseAfter(
        hasStrength() || isPrepared() || hasDevices() || isMadeUp() || hasRates(),
        "a strength is named once, before a preparation, a total volume and a rate, and never with"
            + " devices");
    requireBase("a strength");
    if (concentration.getValue().signum() == 0) {
      throw new IllegalArgumentException("a strength is more than 0 mg/mL");
    }
    Quotient held = Quotient.of(mass.getValue(), concentration.getValue(), precision);
    strength = concentration;
    Volume drawn = Volume.of(held.value());
    volume = drawn;
    steps.add(
        new CalculationStep(
            CalculationStepKind.VOLUME,
            "at " + NumberStyle.of(concentration) + " " + held.about() + drawn,
            drawn.getValue(),
            Volume.UNIT));
    return this;
  }

  /**
   * What a syringe can draw up; what follows goes on with that.
   *
   * @param step the volume between two marks, such as {@code 0.01 mL}
   * @param rounding how the rest is rounded
   * @param percent how far the difference in percent is written
   * @return this calculator
   * @throws IllegalStateException if no strength was named, or a preparation, a total volume or a
   *     rate is there
   * @throws IllegalArgumentException if nothing would be left
   */
  public DoseCalculator drawnUpIn(Volume step, RoundingMode rounding, Precision percent) {
    if (strength == null) {
      throw new IllegalStateException("a syringe step needs a strength first");
    }
    refuseAfter(
        isPrepared() || isMadeUp() || hasRates(),
        "a syringe step is named once, before a total volume and a rate");
    Preparation drawn = prepare(Increment.ofSyringe(step, strength), rounding, percent);
    volume = Volume.of(drawn.getCount().multiply(step.getValue()));
    return this;
  }

  /**
   * What whole tablets, lozenges or parts of them hold; what follows goes on with that.
   *
   * @param unit the base in one, such as {@code 50 mg}
   * @param rounding how the rest is rounded
   * @param percent how far the difference in percent is written
   * @return this calculator
   * @throws IllegalStateException if the mass counts hydrochloride, or a strength, a preparation,
   *     devices, a total volume or a rate is there
   * @throws IllegalArgumentException if nothing would be left
   */
  public DoseCalculator inUnitsOf(Mass unit, RoundingMode rounding, Precision percent) {
    refuseAfter(
        hasStrength() || isPrepared() || hasDevices() || isMadeUp() || hasRates(),
        "tablets are counted once, before a rate, and never with a strength, devices or a total"
            + " volume");
    requireBase("a tablet");
    prepare(Increment.ofUnits(unit), rounding, percent);
    return this;
  }

  private Preparation prepare(Increment increment, RoundingMode rounding, Precision percent) {
    Preparation made = Preparation.of(mass, increment, rounding);
    preparation = made;
    mass = made.getPrepared();
    add(CalculationStepKind.PREPARATION, made.explain(percent));
    return made;
  }

  /**
   * The number of esketamine devices that hold exactly the mass, which counts base from here on.
   *
   * @return this calculator
   * @throws IllegalArgumentException if no whole number holds it, or more than the label's highest
   *     dose
   * @throws IllegalStateException if a strength, a preparation, a total volume or a rate is there
   */
  public DoseCalculator inDevices() {
    refuseAfter(
        hasStrength() || isPrepared() || isMadeUp() || hasRates(),
        "devices are counted before a rate, and never with a strength, tablets or a total volume");
    String asked = massText();
    boolean countsBase = basis == SaltBasis.BASE;
    devices = DeviceCount.of(FixedDose.builder().amount(mass).basis(basis).build());
    mass = Mass.of(EsketamineSpray.massOf(devices));
    basis = SaltBasis.BASE;
    String held = countsBase ? "" : " (" + massText() + " of base)";
    steps.add(
        new CalculationStep(
            CalculationStepKind.DEVICES,
            asked + " = " + devices + (devices == 1 ? " device" : " devices") + held,
            BigDecimal.valueOf(devices),
            "{device}"));
    return this;
  }

  /**
   * The concentration once the drug is made up to a volume.
   *
   * @param total the whole volume, such as {@code 100 mL}; not less than what is drawn up
   * @param precision how far the concentration is written
   * @return this calculator
   * @throws IllegalArgumentException if the volume is 0 or less than what is drawn up, or nothing
   *     would be left of the concentration
   * @throws IllegalStateException if the mass counts hydrochloride, or a total volume, tablets,
   *     devices or a rate is there
   */
  public DoseCalculator madeUpTo(Volume total, Precision precision) {
    refuseAfter(
        isMadeUp() || hasDevices() || (isPrepared() && !hasStrength()) || hasRates(),
        "a total volume is named once, before a rate, and never of tablets or devices");
    requireBase("a total volume");
    if (total.getValue().signum() == 0 || (volume != null && volume.isMoreThan(total))) {
      throw new IllegalArgumentException("totalVolume is more than 0 and holds what is drawn up");
    }
    Quotient concentration = Quotient.of(mass.getValue(), total.getValue(), precision);
    totalVolume = total;
    steps.add(
        new CalculationStep(
            CalculationStepKind.DILUTION,
            massText()
                + " in "
                + NumberStyle.of(total)
                + " = "
                + concentration.about()
                + NumberStyle.of(MassConcentration.of(concentration.value())),
            concentration.value(),
            MassConcentration.UNIT));
    return this;
  }

  /**
   * The rates of an infusion: of the liquid where a volume is known, of the drug, and of the drug
   * per body mass where the dose is one. Nothing comes after it.
   *
   * @param span how long it runs, at least one second
   * @param precision how far the rates are written
   * @return this calculator
   * @throws IllegalArgumentException if the span is shorter, or nothing would be left of a rate
   * @throws IllegalStateException if the rates are there
   */
  public DoseCalculator over(Duration span, Precision precision) {
    refuseAfter(hasRates(), "the time of an infusion is named once");
    Volume given = totalVolume == null ? volume : totalVolume;
    rates = new Infusion(mass, basis, span, precision).rates(given, weight, steps);
    return this;
  }

  /** {@return the calculation as far as it was asked} */
  public DoseCalculation calculate() {
    return new DoseCalculation(this);
  }

  private boolean hasStrength() {
    return strength != null;
  }

  private boolean isPrepared() {
    return preparation != null;
  }

  private boolean hasDevices() {
    return devices != 0;
  }

  private boolean isMadeUp() {
    return totalVolume != null;
  }

  private boolean hasRates() {
    return rates != null;
  }

  private static void refuseAfter(boolean isThere, String order) {
    if (isThere) {
      throw new IllegalStateException(order);
    }
  }

  private void requireBase(String what) {
    if (basis != SaltBasis.BASE) {
      throw new IllegalStateException(what + " counts base: count the dose as base first");
    }
  }

  private String massText() {
    return NumberStyle.of(mass, basis);
  }

  private void add(CalculationStepKind kind, String explanation) {
    steps.add(new CalculationStep(kind, explanation, mass.getValue(), Mass.UNIT));
  }
}
