package org.katlib.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.calculation.DoseCalculation;
import org.katlib.calculation.DoseCalculator;
import org.katlib.calculation.DosingWeight;
import org.katlib.calculation.Precision;
import org.katlib.calculation.WeightBasis;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Product;
import org.katlib.dosing.ProductCatalogue;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.examples.OptionText.WrongOptionException;
import org.katlib.patient.Sex;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.Length;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.quantity.MassPerBodyMass;
import org.katlib.quantity.Volume;
import picocli.CommandLine.Option;

/** The options that say what a dose is and what is asked of it. */
final class DoseOptions {
  @Option(
      names = "--dose",
      paramLabel = "\"0.5 mg/kg\"",
      description = "the dose: a number of mg/kg, of mg or of devices")
  private @Nullable String dose;

  @Option(
      names = "--basis",
      paramLabel = "base|hydrochloride",
      description = "what the dose counts; without it, base, as labels do")
  private @Nullable String basis;

  @Option(names = "--weight", paramLabel = "\"70 kg\"", description = "the weight as measured")
  private @Nullable String weight;

  @Option(
      names = "--weight-basis",
      paramLabel = "actual|ideal|adjusted",
      description = "which weight a dose in mg/kg is multiplied with: never guessed")
  private @Nullable String weightBasis;

  @Option(
      names = "--height",
      paramLabel = "\"175 cm\"",
      description = "for an ideal or adjusted weight")
  private @Nullable String height;

  @Option(
      names = "--sex",
      paramLabel = "female|male",
      description = "for an ideal or adjusted weight, by Devine's formula")
  private @Nullable String sex;

  @Option(
      names = "--adjustment-factor",
      paramLabel = "0.4",
      description = "for an adjusted weight: the part of what exceeds the ideal one")
  private @Nullable String adjustmentFactor;

  @Option(names = "--devices", description = "count the esketamine devices that hold the dose")
  private boolean countsDevices;

  @Option(
      names = "--strength",
      paramLabel = "\"50 mg/mL\"",
      description = "the strength of the solution, as base")
  private @Nullable String strength;

  @Option(
      names = "--syringe-step",
      paramLabel = "\"0.01 mL\"",
      description = "round to what this syringe can draw up")
  private @Nullable String syringeStep;

  @Option(
      names = "--unit-strength",
      paramLabel = "\"50 mg\"",
      description = "round to whole tablets or lozenges of this strength, as base")
  private @Nullable String unitStrength;

  @Option(
      names = "--rounding",
      paramLabel = "half-up|down|up|...",
      description = "how --syringe-step or --unit-strength rounds")
  private @Nullable String rounding;

  @Option(
      names = "--total-volume",
      paramLabel = "\"100 mL\"",
      description = "the volume the drug is made up to")
  private @Nullable String totalVolume;

  @Option(names = "--over", paramLabel = "PT40M", description = "how long an infusion runs")
  private @Nullable String over;

  /** For picocli. */
  DoseOptions() {}

  DoseCalculation calculate(int decimals) throws WrongOptionException {
    try {
      return steps(new Precision(decimals, RoundingMode.HALF_UP)).calculate();
    } catch (ArithmeticException e) {
      throw new WrongOptionException("--rounding: unnecessary, yet there is something to round");
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new WrongOptionException(e.getMessage());
    }
  }

  /** {@return what a label says of so strong a solution that is to run undiluted, once for each} */
  List<String> undiluted() throws WrongOptionException {
    if (strength == null || over == null || totalVolume != null) {
      return List.of();
    }
    MassConcentration named = OptionText.read("--strength", strength, MassConcentration::parse);
    return ProductCatalogue.all().stream()
        .filter(Product::isDilutedForIntravenousUse)
        .filter(product -> !product.getConcentration().orElse(named).isMoreThan(named))
        .map(
            product ->
                product.getCitations().get(0).getSource()
                    + ": "
                    + product.getConcentration().orElse(named)
                    + " is diluted before it goes into a vein")
        .toList();
  }

  private DoseCalculator steps(Precision precision) throws WrongOptionException {
    Dose asked = OptionText.read("--dose", dose, this::dose);
    DoseCalculator calculator =
        asked instanceof WeightBasedDose
            ? DoseCalculation.of(asked, weight(precision))
            : DoseCalculation.of(asked);
    // Devices first: they are exact in hydrochloride too, which a conversion would round.
    if (countsDevices) {
      calculator.inDevices();
    }
    calculator.countedAs(SaltBasis.BASE, precision);
    if (strength != null) {
      calculator.at(OptionText.read("--strength", strength, MassConcentration::parse), precision);
    }
    if (syringeStep != null) {
      Volume step = OptionText.read("--syringe-step", syringeStep, Volume::parse);
      calculator.drawnUpIn(step, rounding(), precision);
    }
    if (unitStrength != null) {
      Mass unit = OptionText.read("--unit-strength", unitStrength, Mass::parse);
      calculator.inUnitsOf(unit, rounding(), precision);
    }
    if (totalVolume != null) {
      calculator.madeUpTo(OptionText.read("--total-volume", totalVolume, Volume::parse), precision);
    }
    if (over != null) {
      calculator.over(OptionText.read("--over", over, OptionText::span), precision);
    }
    return calculator;
  }

  private RoundingMode rounding() throws WrongOptionException {
    return OptionText.read("--rounding", rounding, OptionText.constant(RoundingMode.class));
  }

  private DosingWeight weight(Precision precision) throws WrongOptionException {
    WeightBasis which =
        OptionText.read("--weight-basis", weightBasis, OptionText.constant(WeightBasis.class));
    return switch (which) {
      case ACTUAL -> DosingWeight.actual(measured());
      case IDEAL -> DosingWeight.ideal(sex(), height(), precision);
      case ADJUSTED ->
          DosingWeight.adjusted(
              measured(),
              sex(),
              height(),
              OptionText.read("--adjustment-factor", adjustmentFactor, DoseOptions::decimal),
              precision);
    };
  }

  private BodyMass measured() throws WrongOptionException {
    return OptionText.read("--weight", weight, BodyMass::parse);
  }

  private Length height() throws WrongOptionException {
    return OptionText.read("--height", height, Length::parse);
  }

  private Sex sex() throws WrongOptionException {
    return OptionText.read("--sex", sex, OptionText.constant(Sex.class));
  }

  private Dose dose(String text) {
    SaltBasis counted =
        basis == null ? SaltBasis.BASE : OptionText.constant(SaltBasis.class).apply(basis);
    if (text.endsWith(" " + MassPerBodyMass.UNIT)) {
      return WeightBasedDose.builder()
          .amountPerBodyMass(MassPerBodyMass.parse(text))
          .basis(counted)
          .build();
    }
    if (text.endsWith(" " + Mass.UNIT)) {
      return FixedDose.builder().amount(Mass.parse(text)).basis(counted).build();
    }
    if (text.endsWith(" devices") || text.endsWith(" device")) {
      return DeviceDose.of(OptionText.wholeNumber(text.substring(0, text.indexOf(' '))));
    }
    throw new IllegalArgumentException("expected a number, a blank and mg/kg, mg or devices");
  }

  private static BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a number");
    }
  }
}
