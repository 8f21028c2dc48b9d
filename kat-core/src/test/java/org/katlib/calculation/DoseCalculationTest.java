package org.katlib.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.quantity.Volume;

class DoseCalculationTest {
  private static final Precision TWO = new Precision(2, RoundingMode.HALF_UP);
  private static final Dose HALF_PER_KILOGRAM = WeightBasedDose.ofMilligramsPerKilogram("0.5");

  private static DosingWeight kilograms(String number) {
    return DosingWeight.actual(BodyMass.ofKilograms(number));
  }

  private static MassConcentration strength(String number) {
    return MassConcentration.ofMilligramsPerMillilitre(number);
  }

  private static Dose hydrochloride(String milligrams) {
    return FixedDose.builder()
        .amount(Mass.ofMilligrams(milligrams))
        .basis(SaltBasis.HYDROCHLORIDE)
        .build();
  }

  @Test
  void aCalculationTellsItsSteps() {
    DoseCalculation calculation =
        DoseCalculation.of(HALF_PER_KILOGRAM, kilograms("70")).at(strength("50"), TWO).calculate();

    assertThat(calculation.explain()).isEqualTo("0.5 mg/kg x 70 kg = 35 mg; at 50 mg/mL 0.70 mL");
    assertThat(calculation.getMass()).isEqualByComparingTo(Mass.ofMilligrams("35"));
    assertThat(calculation.getVolume()).hasValue(Volume.ofMillilitres("0.70"));
    assertThat(calculation.getSteps())
        .extracting(CalculationStep::kind)
        .containsExactly(CalculationStepKind.MASS, CalculationStepKind.VOLUME);
    assertThat(calculation.getSteps().get(1).result()).isEqualTo("0.70");
    assertThat(calculation.getSteps().get(1).unit()).isEqualTo("mL");
    assertThat(calculation.getCitations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.5, 70, 50, 35 mg, 0.70 mL", "0.5, 44, 100, 22 mg, 0.22 mL"})
  void aVolumeHoldsTheDose(
      String perKilogram, String weight, String strength, String mass, String volume) {
    assertThat(
            DoseCalculation.of(
                    WeightBasedDose.ofMilligramsPerKilogram(perKilogram), kilograms(weight))
                .at(strength(strength), TWO)
                .calculate()
                .explain())
        .contains(" = " + mass + "; ")
        .endsWith(" " + volume);
  }

  @Test
  void anInfusionHasItsRates() {
    DoseCalculation calculation =
        DoseCalculation.of(HALF_PER_KILOGRAM, kilograms("70"))
            .at(strength("50"), TWO)
            .madeUpTo(Volume.ofMillilitres("100"), TWO)
            .over(Duration.ofMinutes(40), TWO)
            .calculate();

    assertThat(calculation.explain())
        .endsWith(
            "; 35 mg in 100 mL = 0.35 mg/mL; 100 mL over 40 min = 150 mL/h; 35 mg over 40 min ="
                + " 52.5 mg/h; 35 mg / 70 kg over 40 min = 0.75 mg/kg/h; or 12.5 ug/kg/min");
    InfusionRates rates = calculation.getRates().orElseThrow();
    assertThat(rates.span()).isEqualTo(Duration.ofMinutes(40));
    assertThat(rates.volumeRate().orElseThrow().getValue()).isEqualByComparingTo("150");
    assertThat(rates.massRate().getValue()).isEqualByComparingTo("52.5");
    assertThat(rates.massRatePerBodyMass().orElseThrow().getValue()).isEqualByComparingTo("0.75");
    assertThat(rates.microgramsPerKilogramPerMinute().orElseThrow()).isEqualByComparingTo("12.5");
    assertThat(calculation.getVolume()).hasValue(Volume.ofMillilitres("100"));
  }

  @Test
  void aFixedDoseHasNoRatePerBodyMassAndWithoutAVolumeNoneOfLiquid() {
    InfusionRates rates =
        DoseCalculation.of(FixedDose.ofMilligrams("35"), kilograms("70"))
            .over(Duration.ofSeconds(90), TWO)
            .calculate()
            .getRates()
            .orElseThrow();
    assertThat(rates.massRate().getValue()).isEqualByComparingTo("1400");
    assertThat(rates.volumeRate()).isEmpty();
    assertThat(rates.massRatePerBodyMass()).isEmpty();
    assertThat(rates.microgramsPerKilogramPerMinute()).isEmpty();
  }

  @Test
  void theBaseOfAHydrochlorideIsAStepOfItsOwn() {
    Precision one = new Precision(1, RoundingMode.HALF_UP);
    assertThat(
            DoseCalculation.of(FixedDose.ofMilligrams("28"))
                .countedAs(SaltBasis.HYDROCHLORIDE, one)
                .calculate()
                .explain())
        .isEqualTo("28 mg; 28 mg of base x 1.1533 = about 32.3 mg of hydrochloride");
    DoseCalculation back =
        DoseCalculation.of(hydrochloride("11.533")).countedAs(SaltBasis.BASE, one).calculate();
    assertThat(back.explain())
        .isEqualTo(
            "11.533 mg of hydrochloride; 11.533 mg of hydrochloride / 1.1533 = 10 mg of base");
    assertThat(back.getBasis()).isEqualTo(SaltBasis.BASE);
    assertThat(
            DoseCalculation.of(FixedDose.ofMilligrams("28"))
                .countedAs(SaltBasis.BASE, one)
                .calculate()
                .getSteps())
        .hasSize(1);
  }

  @Test
  void aStrengthCountsBase() {
    assertThatThrownBy(() -> DoseCalculation.of(hydrochloride("35")).at(strength("50"), TWO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a strength counts base: count the dose as base first");
    assertThatThrownBy(
            () ->
                DoseCalculation.of(hydrochloride("35"))
                    .inUnitsOf(Mass.ofMilligrams("50"), RoundingMode.UP, TWO))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatASyringeCannotDrawUpIsToldExactly() {
    DoseCalculation calculation =
        DoseCalculation.of(WeightBasedDose.ofMilligramsPerKilogram("0.5"), kilograms("71.3"))
            .at(strength("50"), new Precision(3, RoundingMode.HALF_UP))
            .drawnUpIn(Volume.ofMillilitres("0.01"), RoundingMode.HALF_UP, TWO)
            .calculate();

    assertThat(calculation.explain())
        .isEqualTo(
            "0.5 mg/kg x 71.3 kg = 35.65 mg; at 50 mg/mL 0.713 mL; prepared 0.71 mL = 35.5 mg,"
                + " 0.15 mg less than asked (-0.42 %)");
    Preparation preparation = calculation.getPreparation().orElseThrow();
    assertThat(preparation.getAsked()).isEqualByComparingTo(Mass.ofMilligrams("35.65"));
    assertThat(preparation.getPrepared()).isEqualByComparingTo(Mass.ofMilligrams("35.5"));
    assertThat(preparation.getDifference()).isEqualByComparingTo("-0.15");
    assertThat(preparation.getCount()).isEqualTo("71");
    assertThat(calculation.getMass()).isEqualTo(preparation.getPrepared());
    assertThat(calculation.getVolume()).hasValue(Volume.ofMillilitres("0.71"));
  }

  /** An infusion runs what was drawn up, not what was asked. */
  @Test
  void ratesFollowWhatWasPrepared() {
    DoseCalculation calculation =
        DoseCalculation.of(FixedDose.ofMilligrams("37"))
            .at(strength("50"), TWO)
            .drawnUpIn(Volume.ofMillilitres("0.1"), RoundingMode.DOWN, TWO)
            .over(Duration.ofHours(1), TWO)
            .calculate();
    assertThat(calculation.getRates().orElseThrow().massRate().getValue())
        .isEqualByComparingTo("35");
    assertThat(calculation.getRates().orElseThrow().volumeRate().orElseThrow().getValue())
        .isEqualByComparingTo("0.7");
  }

  @ParameterizedTest
  @CsvSource({
    "170, HALF_UP, '3 x 50 mg = 150 mg, 20 mg less than asked (-11.76 %)'",
    "175, HALF_UP, '4 x 50 mg = 200 mg, 25 mg more than asked (14.29 %)'",
    "175, HALF_DOWN, '3 x 50 mg = 150 mg, 25 mg less than asked (-14.29 %)'",
    "150, UNNECESSARY, '3 x 50 mg = 150 mg, as asked'"
  })
  void tabletsAreCountedWhole(String milligrams, RoundingMode rounding, String prepared) {
    assertThat(
            DoseCalculation.of(FixedDose.ofMilligrams(milligrams))
                .inUnitsOf(Mass.ofMilligrams("50"), rounding, TWO)
                .calculate()
                .explain())
        .isEqualTo(milligrams + " mg; prepared " + prepared);
  }

  @Test
  void roundingToNothingIsRefused() {
    assertThatThrownBy(
            () ->
                DoseCalculation.of(FixedDose.ofMilligrams("24"))
                    .inUnitsOf(Mass.ofMilligrams("50"), RoundingMode.HALF_UP, TWO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rounded so, nothing would be left to prepare");
    assertThatThrownBy(
            () ->
                DoseCalculation.of(hydrochloride("0.001"))
                    .countedAs(SaltBasis.BASE, new Precision(2, RoundingMode.DOWN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rounded so");
  }

  @ParameterizedTest
  @CsvSource({"28, 1 device", "56, 2 devices", "84.0, 3 devices"})
  void aDoseOfWholeDevicesIsCounted(String milligrams, String devices) {
    DoseCalculation calculation =
        DoseCalculation.of(FixedDose.ofMilligrams(milligrams)).inDevices().calculate();
    assertThat(calculation.explain()).endsWith(" mg = " + devices);
    assertThat(calculation.getDevices()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "70", "27.99", "84.01", "112"})
  void aDoseThatNoDeviceDeliversIsRefused(String milligrams) {
    assertThatThrownBy(() -> DoseCalculation.of(FixedDose.ofMilligrams(milligrams)).inDevices())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "devices deliver 28, 56 or 84 mg of base and nothing between or above: the dose is"
                + " none of these");
  }

  @Test
  void devicesMayBeCountedInHydrochloride() {
    DoseCalculation calculation = DoseCalculation.of(hydrochloride("64.6")).inDevices().calculate();
    assertThat(calculation.explain())
        .isEqualTo(
            "64.6 mg of hydrochloride; 64.6 mg of hydrochloride = 2 devices (56 mg of base)");
    assertThat(calculation.getBasis()).isEqualTo(SaltBasis.BASE);
    assertThat(calculation.getMass()).isEqualByComparingTo(Mass.ofMilligrams("56"));
  }

  @Test
  void devicesHaveAMass() {
    DoseCalculation calculation = DoseCalculation.of(DeviceDose.of(2)).calculate();
    assertThat(calculation.explain()).isEqualTo("2 x 28 mg = 56 mg");
    assertThat(calculation.getDevices()).hasValue(2);
    assertThat(calculation.getVolume()).isEmpty();
    assertThat(calculation.getRates()).isEmpty();
    assertThat(calculation.getPreparation()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> DoseCalculation.of(HALF_PER_KILOGRAM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a dose per body mass needs a weight");
    assertThatThrownBy(
            () ->
                DoseCalculation.of(FixedDose.ofMilligrams("35"))
                    .drawnUpIn(Volume.ofMillilitres("0.01"), RoundingMode.UP, TWO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a syringe step needs a strength first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.69"})
  void aVolumeHoldsWhatIsDrawnUp(String total) {
    DoseCalculator calculator =
        DoseCalculation.of(FixedDose.ofMilligrams("35")).at(strength("50"), TWO);
    assertThatThrownBy(() -> calculator.madeUpTo(Volume.ofMillilitres(total), TWO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("totalVolume");
  }

  @Test
  void aVolumeMayBeJustWhatIsDrawnUp() {
    assertThat(
            DoseCalculation.of(FixedDose.ofMilligrams("35"))
                .at(strength("50"), TWO)
                .madeUpTo(Volume.ofMillilitres("0.7"), TWO)
                .calculate()
                .explain())
        .isEqualTo("35 mg; at 50 mg/mL 0.70 mL; 35 mg in 0.7 mL = 50 mg/mL");
  }

  @Test
  void aRoundedNumberIsNotToldAsExact() {
    assertThat(
            DoseCalculation.of(FixedDose.ofMilligrams("10"))
                .at(strength("3"), TWO)
                .madeUpTo(Volume.ofMillilitres("300"), TWO)
                .over(Duration.ofMinutes(70), TWO)
                .calculate()
                .explain())
        .isEqualTo(
            "10 mg; at 3 mg/mL about 3.33 mL; 10 mg in 300 mL = about 0.03 mg/mL;"
                + " 300 mL over 70 min = about 257.14 mL/h; 10 mg over 70 min = about 8.57 mg/h");
  }

  @Test
  void nothingIsEverRoundedAway() {
    DoseCalculator calculator = DoseCalculation.of(FixedDose.ofMilligrams("0.1"));
    String message = "rounded so, nothing would be left: keep more digits after the point";
    assertThatThrownBy(() -> calculator.at(strength("50"), TWO)).hasMessage(message);
    assertThatThrownBy(() -> calculator.madeUpTo(Volume.ofMillilitres("100"), TWO))
        .hasMessage(message);
    assertThatThrownBy(() -> calculator.over(Duration.ofHours(100), TWO)).hasMessage(message);
  }

  @Test
  void nothingIsPerMillilitreOrPerStep() {
    DoseCalculator calculator = DoseCalculation.of(FixedDose.ofMilligrams("35"));
    assertThatThrownBy(() -> calculator.at(strength("0.0"), TWO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Increment.ofUnits(Mass.ofMilligrams("0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 13})
  void aResultHasSoManyDigits(int decimals) {
    assertThatThrownBy(() -> new Precision(decimals, RoundingMode.UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("decimals is from 0 to 12");
  }

  @Test
  void noNumberHasAnExponent() {
    assertThat(
            DoseCalculation.of(
                    FixedDose.builder()
                        .amount(Mass.of(new BigDecimal("1E+3")))
                        .basis(SaltBasis.BASE)
                        .build())
                .calculate()
                .explain())
        .isEqualTo("1000 mg");
  }
}
