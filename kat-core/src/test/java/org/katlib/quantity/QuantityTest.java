package org.katlib.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @Test
  void recordedPrecisionIsKeptAndComparedByAmount() {
    Mass recorded = Mass.ofMilligrams("1.50");
    Mass shorter = Mass.ofMilligrams("1.5");

    assertThat(recorded).hasToString("1.50 mg").isNotEqualTo(shorter);
    assertThat(recorded.isAsMuchAs(shorter)).isTrue();
    assertThat(recorded).isEqualByComparingTo(shorter);
  }

  @Test
  void amountsOfOtherUnitsAreNeverEqual() {
    assertThat(Mass.ofMilligrams("1")).isNotEqualTo(Volume.ofMillilitres("1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "-0.0001",
        "1e34",
        "1e-35",
        "1e999999999",
        "12345678901234567890123456789012345"
      })
  void whatCannotBeAnAmountIsRefused(String number) {
    assertThatThrownBy(() -> Mass.ofMilligrams(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("an amount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "35", "35mg", "35 kg", "35 MG", "mg", " mg", "x mg", "35  mg"})
  void anotherTextIsRefused(String text) {
    assertThatThrownBy(() -> Mass.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anExponentBecomesPlainDigits() {
    assertThat(Mass.ofMilligrams("1E+2")).hasToString("100 mg");
  }

  @ParameterizedTest
  @CsvSource({"0.5, 70, 35.0 mg", "0.5, 44, 22.0 mg", "1.0, 82.4, 82.40 mg"})
  void aMassPerBodyMassTimesABodyMassIsExact(String perKilogram, String body, String mass) {
    assertThat(
            MassPerBodyMass.ofMilligramsPerKilogram(perKilogram).times(BodyMass.ofKilograms(body)))
        .hasToString(mass);
  }

  @ParameterizedTest
  @CsvSource({"35, 50, 0.70 mL", "22, 100, 0.22 mL", "10, 3, 3.33 mL"})
  void aMassHasAVolumeAtAConcentration(String mass, String concentration, String volume) {
    assertThat(
            Mass.ofMilligrams(mass)
                .at(
                    MassConcentration.ofMilligramsPerMillilitre(concentration),
                    2,
                    RoundingMode.HALF_UP))
        .hasToString(volume);
  }

  @Test
  void anAmountHasARateOverASpan() {
    Duration fortyMinutes = Duration.ofMinutes(40);
    MassRatePerBodyMass perKilogram =
        MassPerBodyMass.ofMilligramsPerKilogram("0.5").over(fortyMinutes, 2, RoundingMode.HALF_UP);

    assertThat(Volume.ofMillilitres("100").over(fortyMinutes, 0, RoundingMode.HALF_UP))
        .hasToString("150 mL/h");
    assertThat(Mass.ofMilligrams("35").over(fortyMinutes, 1, RoundingMode.HALF_UP))
        .hasToString("52.5 mg/h");
    assertThat(perKilogram).hasToString("0.75 mg/kg/h");
    assertThat(perKilogram.toMicrogramsPerKilogramPerMinute(1, RoundingMode.HALF_UP))
        .hasToString("12.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-40M", "PT0.9S"})
  void noRateWithoutASpan(Duration span) {
    assertThatThrownBy(() -> Volume.ofMillilitres("100").over(span, 0, RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a rate needs a span of at least one second");
  }

  @Test
  void noVolumeHoldsAMassAtNothingPerMillilitre() {
    assertThatThrownBy(
            () ->
                Mass.ofMilligrams("1")
                    .at(MassConcentration.of(BigDecimal.ZERO), 2, RoundingMode.HALF_UP))
        .isInstanceOf(ArithmeticException.class);
  }
}
