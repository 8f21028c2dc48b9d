package org.katlib.calculation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.SaltBasis;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassRate;
import org.katlib.quantity.MassRatePerBodyMass;
import org.katlib.quantity.Volume;
import org.katlib.quantity.VolumeRate;

/** What runs in within a span of time; each rate is divided out of the mass, and rounded once. */
record Infusion(Mass mass, SaltBasis basis, Duration span, Precision precision) {
  private static final BigDecimal MICROGRAMS_PER_MILLIGRAM = BigDecimal.valueOf(1_000);
  private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);

  Infusion {
    if (span.toSeconds() < 1) {
      throw new IllegalArgumentException("a rate needs a span of at least one second");
    }
  }

  /** The rates, each told as a step. */
  InfusionRates rates(
      @Nullable Volume volume, @Nullable BodyMass weight, List<CalculationStep> steps) {
    VolumeRate volumeRate = null;
    if (volume != null) {
      volumeRate =
          VolumeRate.of(
              tell(
                  NumberStyle.of(volume) + time(),
                  hourly(volume.getValue(), seconds()),
                  VolumeRate.UNIT,
                  steps));
    }
    String drug = NumberStyle.of(mass, basis);
    BigDecimal massRate =
        tell(drug + time(), hourly(mass.getValue(), seconds()), MassRate.UNIT, steps);
    if (weight == null) {
      return new InfusionRates(
          span,
          MassRate.of(massRate),
          Optional.ofNullable(volumeRate),
          Optional.empty(),
          Optional.empty());
    }
    BigDecimal by = seconds().multiply(weight.getValue());
    BigDecimal perBodyMass =
        tell(
            drug + " / " + NumberStyle.of(weight) + time(),
            hourly(mass.getValue(), by),
            MassRatePerBodyMass.UNIT,
            steps);
    BigDecimal micrograms =
        tell(
            "or ",
            hourly(
                mass.getValue().multiply(MICROGRAMS_PER_MILLIGRAM), by.multiply(MINUTES_PER_HOUR)),
            "ug/kg/min",
            steps);
    return new InfusionRates(
        span,
        MassRate.of(massRate),
        Optional.ofNullable(volumeRate),
        Optional.of(MassRatePerBodyMass.of(perBodyMass)),
        Optional.of(micrograms));
  }

  private BigDecimal seconds() {
    return BigDecimal.valueOf(span.toSeconds());
  }

  private String time() {
    return " over " + NumberStyle.of(span) + " = ";
  }

  private Quotient hourly(BigDecimal amount, BigDecimal by) {
    return Quotient.of(amount.multiply(SECONDS_PER_HOUR), by, precision);
  }

  private static BigDecimal tell(
      String explanation, Quotient rate, String unit, List<CalculationStep> steps) {
    steps.add(
        new CalculationStep(
            CalculationStepKind.RATE,
            explanation + rate.about() + NumberStyle.of(rate.value()) + " " + unit,
            rate.value(),
            unit));
    return rate.value();
  }
}
