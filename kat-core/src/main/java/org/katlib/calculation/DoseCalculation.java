package org.katlib.calculation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Dose;
import org.katlib.dosing.SaltBasis;
import org.katlib.evidence.Citation;
import org.katlib.quantity.Mass;
import org.katlib.quantity.Volume;

/** What a dose comes to, with every step that led there; {@link DoseCalculator} makes it. */
public final class DoseCalculation {
  private final List<CalculationStep> steps;
  private final List<Citation> citations;
  private final Mass mass;
  private final SaltBasis basis;
  private final @Nullable Volume volume;
  private final @Nullable Preparation preparation;
  private final @Nullable InfusionRates rates;
  private final int devices;

  DoseCalculation(DoseCalculator made) {
    steps = List.copyOf(made.steps);
    citations = List.copyOf(made.citations);
    mass = made.mass;
    basis = made.basis;
    volume = made.totalVolume == null ? made.volume : made.totalVolume;
    preparation = made.preparation;
    rates = made.rates;
    devices = made.devices;
  }

  /**
   * A calculation that starts with a mass or a number of devices.
   *
   * @param dose a fixed dose or one in devices
   * @return what can be asked of it
   * @throws IllegalArgumentException if the dose is one per body mass, which needs a weight
   */
  public static DoseCalculator of(Dose dose) {
    return DoseCalculator.start(dose, null);
  }

  /**
   * A calculation that starts with a dose and a weight.
   *
   * @param dose any dose; one that is not per body mass stays what it is
   * @param weight the weight, on a basis that was named
   * @return what can be asked of it
   */
  public static DoseCalculator of(Dose dose, DosingWeight weight) {
    return DoseCalculator.start(dose, weight);
  }

  /** {@return the steps, in the order they were taken} */
  public List<CalculationStep> getSteps() {
    return steps;
  }

  /** {@return where the formulas used are published; empty for plain arithmetic} */
  public List<Citation> getCitations() {
    return citations;
  }

  /** {@return the mass, in mg; after a preparation, what was prepared} */
  public Mass getMass() {
    return mass;
  }

  /** {@return what the mass counts} */
  public SaltBasis getBasis() {
    return basis;
  }

  /** {@return the volume to give, in mL: as made up, or else as drawn up} */
  public Optional<Volume> getVolume() {
    return Optional.ofNullable(volume);
  }

  /** {@return what can be prepared of the dose, if that was asked} */
  public Optional<Preparation> getPreparation() {
    return Optional.ofNullable(preparation);
  }

  /** {@return the rates of the infusion, if they were asked} */
  public Optional<InfusionRates> getRates() {
    return Optional.ofNullable(rates);
  }

  /** {@return the number of devices, from 1, if it was asked or is the dose} */
  public OptionalInt getDevices() {
    return devices == 0 ? OptionalInt.empty() : OptionalInt.of(devices);
  }

  /** {@return all steps, such as {@code 0.5 mg/kg x 70 kg = 35 mg; at 50 mg/mL 0.70 mL}} */
  public String explain() {
    return steps.stream().map(CalculationStep::explain).collect(Collectors.joining("; "));
  }
}
