package org.katlib.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Sources;
import org.katlib.patient.Sex;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.Length;

class DosingWeightTest {
  private static final Precision ONE = new Precision(1, RoundingMode.HALF_UP);
  private static final BodyMass HUNDRED = BodyMass.ofKilograms("100");

  @ParameterizedTest
  @CsvSource({
    "MALE, 152.4, 50.0",
    "FEMALE, 152.4, 45.5",
    "MALE, 154.94, 52.3",
    "MALE, 177.8, 73.0",
    "FEMALE, 177.8, 68.5",
    "FEMALE, 165, 56.9"
  })
  void theIdealWeightIsDevines(Sex sex, String height, String kilograms) {
    DosingWeight weight = DosingWeight.ideal(sex, Length.ofCentimetres(height), ONE);
    assertThat(weight.getBasis()).isEqualTo(WeightBasis.IDEAL);
    assertThat(weight.getMass()).isEqualTo(BodyMass.ofKilograms(kilograms));
  }

  @ParameterizedTest
  @EnumSource(names = {"OTHER", "UNKNOWN"})
  void noFormulaIsGuessedForAnyOtherSex(Sex sex) {
    assertThatThrownBy(() -> DosingWeight.ideal(sex, Length.ofCentimetres("170"), ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("women and men alone");
  }

  @Test
  void theFormulaStartsAtSixtyInches() {
    assertThatThrownBy(() -> DosingWeight.ideal(Sex.MALE, Length.ofCentimetres("152.39"), ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("60 in");
  }

  @ParameterizedTest
  @CsvSource({"0, 73", "0.25, 79.75", "0.4, 83.8", "1, 100"})
  void theAdjustedWeightLiesBetween(BigDecimal factor, BigDecimal kilograms) {
    DosingWeight weight =
        DosingWeight.adjusted(HUNDRED, Sex.MALE, Length.ofCentimetres("177.8"), factor, ONE);
    assertThat(weight.getBasis()).isEqualTo(WeightBasis.ADJUSTED);
    assertThat(weight.getMass().getValue()).isEqualByComparingTo(kilograms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01", "1e-35", "1e-999999999", "1e999999999"})
  void theFactorIsAPart(BigDecimal factor) {
    assertThatThrownBy(
            () ->
                DosingWeight.adjusted(
                    HUNDRED, Sex.MALE, Length.ofCentimetres("177.8"), factor, ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("adjustmentFactor is from 0 to 1, with at most 34 digits");
  }

  @Test
  void theStepsLeadTheCalculationAndCiteTheFormula() {
    DoseCalculation calculation =
        DoseCalculation.of(
                WeightBasedDose.ofMilligramsPerKilogram("0.5"),
                DosingWeight.adjusted(
                    HUNDRED, Sex.MALE, Length.ofCentimetres("177.8"), new BigDecimal("0.4"), ONE))
            .calculate();
    assertThat(calculation.explain())
        .isEqualTo(
            "ideal weight: 50 kg + 2.3 kg/in x (177.8 cm / 2.54 cm/in - 60 in) = 73 kg;"
                + " adjusted weight: 73 kg + 0.4 x (100 kg - 73 kg) = 83.8 kg;"
                + " 0.5 mg/kg x 83.8 kg = 41.9 mg");
    assertThat(calculation.getCitations())
        .extracting(Citation::getSource)
        .containsExactly("S-DEVINE74")
        .allMatch(source -> Sources.find(source).isPresent());
  }

  @Test
  void theActualWeightIsWhatWasMeasured() {
    assertThat(DosingWeight.actual(HUNDRED).getMass()).isEqualTo(HUNDRED);
    assertThat(DosingWeight.actual(HUNDRED).getSteps()).isEmpty();
    assertThatThrownBy(() -> DosingWeight.actual(BodyMass.ofKilograms("0.0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a weight is more than 0 kg");
  }
}
