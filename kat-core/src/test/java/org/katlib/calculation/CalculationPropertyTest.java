package org.katlib.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.katlib.dosing.BioavailabilityTable;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.patient.Sex;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.Length;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.quantity.MassPerBodyMass;
import org.katlib.quantity.Volume;

class CalculationPropertyTest {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Precision FINE = new Precision(6, RoundingMode.HALF_UP);

  private static Increment syringe(BigDecimal step, BigDecimal strength) {
    return Increment.ofSyringe(Volume.of(step), MassConcentration.of(strength));
  }

  @Property
  void aPreparationIsLessThanAStepAway(
      @ForAll @BigRange(min = "1", max = "500") @Scale(3) BigDecimal asked,
      @ForAll @BigRange(min = "0.01", max = "0.1") @Scale(2) BigDecimal step,
      @ForAll @BigRange(min = "0.5", max = "9.9") @Scale(1) BigDecimal strength,
      @ForAll RoundingMode rounding) {
    Assume.that(rounding != RoundingMode.UNNECESSARY);
    Increment increment = syringe(step, strength);
    Preparation preparation = Preparation.of(Mass.of(asked), increment, rounding);
    BigDecimal most = increment.getMass().getValue();

    assertThat(preparation.getDifference().abs()).isLessThan(most);
    assertThat(preparation.getAsked().getValue().add(preparation.getDifference()))
        .isEqualByComparingTo(preparation.getPrepared().getValue());
    assertThat(preparation.getPrepared().getValue().remainder(most)).isEqualByComparingTo("0");
    if (rounding == RoundingMode.HALF_UP
        || rounding == RoundingMode.HALF_DOWN
        || rounding == RoundingMode.HALF_EVEN) {
      assertThat(preparation.getDifference().abs().multiply(TWO)).isLessThanOrEqualTo(most);
    }
    if (rounding == RoundingMode.DOWN || rounding == RoundingMode.FLOOR) {
      assertThat(preparation.getDifference().signum()).isNotPositive();
    }
    if (rounding == RoundingMode.UP || rounding == RoundingMode.CEILING) {
      assertThat(preparation.getDifference().signum()).isNotNegative();
    }
  }

  @Property
  void moreIsNeverPreparedAsLess(
      @ForAll @BigRange(min = "10", max = "500") @Scale(3) BigDecimal asked,
      @ForAll @BigRange(min = "0", max = "50") @Scale(3) BigDecimal more) {
    Increment increment = syringe(new BigDecimal("0.1"), new BigDecimal("50"));
    Mass less = Preparation.of(Mass.of(asked), increment, RoundingMode.HALF_UP).getPrepared();
    Mass greater =
        Preparation.of(Mass.of(asked.add(more)), increment, RoundingMode.HALF_UP).getPrepared();
    assertThat(less.isMoreThan(greater)).isFalse();
  }

  @Property
  void theSameDoseIsTheSameMassPerKilogramOrFixed(
      @ForAll @BigRange(min = "0.01", max = "5") @Scale(2) BigDecimal perKilogram,
      @ForAll @BigRange(min = "30", max = "200") @Scale(1) BigDecimal weight) {
    DoseCalculation weighed =
        DoseCalculation.of(
                WeightBasedDose.builder()
                    .amountPerBodyMass(MassPerBodyMass.of(perKilogram))
                    .basis(SaltBasis.BASE)
                    .build(),
                DosingWeight.actual(BodyMass.of(weight)))
            .calculate();
    assertThat(weighed.getMass().getValue()).isEqualByComparingTo(perKilogram.multiply(weight));
  }

  /** Rates of one infusion say the same in their units, each within its rounding. */
  @Property
  void ratesAgree(
      @ForAll @BigRange(min = "0.1", max = "5") @Scale(2) BigDecimal perKilogram,
      @ForAll @BigRange(min = "30", max = "200") @Scale(1) BigDecimal weight,
      @ForAll @IntRange(min = 1, max = 240) int minutes) {
    InfusionRates rates =
        DoseCalculation.of(
                WeightBasedDose.builder()
                    .amountPerBodyMass(MassPerBodyMass.of(perKilogram))
                    .basis(SaltBasis.BASE)
                    .build(),
                DosingWeight.actual(BodyMass.of(weight)))
            .over(Duration.ofMinutes(minutes), FINE)
            .calculate()
            .getRates()
            .orElseThrow();
    BigDecimal hourly = rates.massRatePerBodyMass().orElseThrow().getValue();
    BigDecimal micrograms = rates.microgramsPerKilogramPerMinute().orElseThrow();
    assertThat(
            hourly
                .multiply(BigDecimal.valueOf(1_000))
                .subtract(micrograms.multiply(BigDecimal.valueOf(60)))
                .abs())
        .isLessThanOrEqualTo(new BigDecimal("0.00053"));
    assertThat(hourly.multiply(weight).subtract(rates.massRate().getValue()).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.000101"));
  }

  @Property
  void theHydrochlorideAndBackIsTheBaseWithinItsRounding(
      @ForAll @BigRange(min = "1", max = "500") @Scale(3) BigDecimal base) {
    DoseCalculation back =
        DoseCalculation.of(FixedDose.builder().amount(Mass.of(base)).basis(SaltBasis.BASE).build())
            .countedAs(SaltBasis.HYDROCHLORIDE, FINE)
            .countedAs(SaltBasis.BASE, FINE)
            .calculate();
    assertThat(back.getMass().getValue().subtract(base).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.000001"));
  }

  @Property
  void anAdjustedWeightLiesBetweenIdealAndActual(
      @ForAll @BigRange(min = "40", max = "200") @Scale(1) BigDecimal actual,
      @ForAll @BigRange(min = "0", max = "1") @Scale(2) BigDecimal factor,
      @ForAll @IntRange(min = 153, max = 210) int height) {
    Length length = Length.of(BigDecimal.valueOf(height));
    BigDecimal ideal = DosingWeight.ideal(Sex.FEMALE, length, FINE).getMass().getValue();
    BigDecimal adjusted =
        DosingWeight.adjusted(BodyMass.of(actual), Sex.FEMALE, length, factor, FINE)
            .getMass()
            .getValue();
    assertThat(adjusted).isBetween(ideal.min(actual), ideal.max(actual));
  }

  @Property
  void aConversionIsInOrderAndThereAndBackHoldsTheAmount(
      @ForAll Route from,
      @ForAll Route to,
      @ForAll @BigRange(min = "0.1", max = "500") @Scale(2) BigDecimal amount,
      @ForAll @IntRange(max = 6) int decimals) {
    Assume.that(from != to);
    Assume.that(!BioavailabilityTable.find(Substance.KETAMINE, from).isEmpty());
    Assume.that(!BioavailabilityTable.find(Substance.KETAMINE, to).isEmpty());
    ExposureInterval interval =
        RouteConversion.convert(Substance.KETAMINE, Mass.of(amount), from, to, decimals);
    assertThat(interval.getLow()).isLessThanOrEqualTo(interval.getHigh());
    if (interval.getLow().signum() > 0) {
      assertThat(amount).isGreaterThanOrEqualTo(back(interval.getLow(), to, from).getLow());
    }
    assertThat(amount).isLessThanOrEqualTo(back(interval.getHigh(), to, from).getHigh());
  }

  private static ExposureInterval back(BigDecimal amount, Route from, Route to) {
    return RouteConversion.convert(Substance.KETAMINE, Mass.of(amount), from, to, 6);
  }

  @Property
  void theOrderOfDosesHasNoSay(
      @ForAll @Size(max = 8) List<@BigRange(min = "0", max = "500") BigDecimal> masses,
      @ForAll Route route) {
    CumulativeExposure.Builder forwards = CumulativeExposure.builder(Substance.KETAMINE);
    CumulativeExposure.Builder backwards = CumulativeExposure.builder(Substance.KETAMINE);
    List<BigDecimal> reversed = new ArrayList<>();
    for (int i = 0; i < masses.size(); i++) {
      forwards.add(route, Mass.of(masses.get(i)), LocalDate.EPOCH.plusDays(i));
      reversed.add(0, masses.get(i));
    }
    for (int i = 0; i < reversed.size(); i++) {
      LocalDate day = LocalDate.EPOCH.plusDays(masses.size() - 1L - i);
      backwards.add(route, Mass.of(reversed.get(i)), day);
    }
    assertThat(forwards.build().getMass(route))
        .isEqualByComparingTo(backwards.build().getMass(route));
    assertThat(forwards.build().getWeeks()).isEqualTo(backwards.build().getWeeks());
  }
}
