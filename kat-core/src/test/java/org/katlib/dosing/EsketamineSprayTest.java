package org.katlib.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.quantity.Mass;

class EsketamineSprayTest {
  @ParameterizedTest
  @CsvSource({"28, 1", "28.0, 1", "56, 2", "84, 3", "112, 4"})
  void aMassOfWholeDevicesIsCounted(String milligrams, int devices) {
    assertThat(EsketamineSpray.countDevices(FixedDose.ofMilligrams(milligrams))).hasValue(devices);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "70", "27.99", "28.01", "1", "280000000000000000"})
  void anyOtherMassIsNotDeliverable(String milligrams) {
    assertThat(EsketamineSpray.countDevices(FixedDose.ofMilligrams(milligrams))).isEmpty();
  }

  @Test
  void theHydrochlorideIsHeavierThanTheBase() {
    FixedDose hydrochloride =
        FixedDose.builder()
            .amount(Mass.ofMilligrams("64.6"))
            .basis(SaltBasis.HYDROCHLORIDE)
            .build();
    assertThat(EsketamineSpray.countDevices(hydrochloride)).hasValue(2);
    assertThat(SaltBasis.HYDROCHLORIDE.toBase(hydrochloride.getAmount().getValue()))
        .isLessThan(hydrochloride.getAmount().getValue());
  }

  @Test
  void aDeviceHoldsTheHydrochlorideOfItsBase() {
    assertThat(
            SaltBasis.HYDROCHLORIDE
                .ofBase(EsketamineSpray.massOf(1))
                .setScale(1, RoundingMode.HALF_UP))
        .isEqualTo("32.3");
    assertThat(
            SaltBasis.HYDROCHLORIDE.ofBase(new BigDecimal("10")).setScale(2, RoundingMode.HALF_UP))
        .isEqualTo("11.53");
    assertThat(SaltBasis.BASE.ofBase(BigDecimal.TEN)).isEqualTo(BigDecimal.TEN);
  }

  @Test
  void aDosePerKilogramIsNoNumberOfDevices() {
    assertThat(EsketamineSpray.countDevices(WeightBasedDose.ofMilligramsPerKilogram("0.5")))
        .isEmpty();
  }
}
