package org.katlib.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.Length;

class PatientTest {
  private static Patient.Builder patient() {
    return Patient.builder().id(PatientId.of("p")).sex(Sex.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "1961-03-09, 2026-03-08, 64",
    "1961-03-09, 2026-03-09, 65",
    "2000-02-29, 2026-02-28, 25",
    "2000-02-29, 2026-03-01, 26"
  })
  void ageCountsCompletedYears(LocalDate born, LocalDate day, int age) {
    assertThat(patient().birthDate(born).build().getAgeOn(day)).hasValue(age);
  }

  @ParameterizedTest
  @CsvSource({"1961, 2026-12-30, 64", "1961, 2026-12-31, 65"})
  void aYearOfBirthAloneGivesTheAgeCertainlyReached(int year, LocalDate day, int age) {
    assertThat(patient().birthYear(year).build().getAgeOn(day)).hasValue(age);
  }

  @Test
  void nobodyHasAnAgeBeforeBirth() {
    assertThat(patient().birthYear(2026).build().getAgeOn(LocalDate.of(2026, 6, 1))).isEmpty();
  }

  @Test
  void noBirthNoAge() {
    assertThat(patient().build().getAgeOn(LocalDate.of(2026, 1, 1))).isEqualTo(OptionalInt.empty());
  }

  @Test
  void birthIsGivenOnce() {
    assertThatThrownBy(() -> patient().birthYear(1961).birthDate(LocalDate.of(1961, 3, 9)).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("birthDate or birthYear");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 10_000, Integer.MAX_VALUE})
  void aYearThatIsNoneIsRefused(int year) {
    assertThatThrownBy(() -> patient().birthYear(year).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("birthYear is from 1 to 9999");
  }

  @Test
  void theLatestWeightByThatDayCounts() {
    Patient patient =
        patient().addBodyWeights(weight("72", 20), weight("70", 5), weight("71", 12)).build();
    assertThat(patient.findBodyWeightOn(LocalDate.of(2026, 1, 4))).isEmpty();
    assertThat(patient.findBodyWeightOn(LocalDate.of(2026, 1, 5))).hasValue(weight("70", 5));
    assertThat(patient.findBodyWeightOn(LocalDate.of(2026, 1, 19))).hasValue(weight("71", 12));
  }

  @Test
  void aBodyWeighsSomething() {
    assertThatThrownBy(() -> weight("0.0", 5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("mass is more than 0 kg");
  }

  @Test
  void theLatestHeightByThatDayCounts() {
    Patient patient =
        patient().addBodyHeights(height("172", 20), height("170", 5), height("171", 12)).build();
    assertThat(patient.findBodyHeightOn(LocalDate.of(2026, 1, 4))).isEmpty();
    assertThat(patient.findBodyHeightOn(LocalDate.of(2026, 1, 5))).hasValue(height("170", 5));
    assertThat(patient.findBodyHeightOn(LocalDate.of(2026, 1, 19))).hasValue(height("171", 12));
  }

  @Test
  void aBodyHasAHeight() {
    assertThatThrownBy(() -> height("0.0", 5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("length is more than 0 cm");
  }

  private static BodyHeight height(String centimetres, int day) {
    return BodyHeight.builder()
        .length(Length.ofCentimetres(centimetres))
        .measuredOn(LocalDate.of(2026, 1, day))
        .build();
  }

  private static BodyWeight weight(String kilograms, int day) {
    return BodyWeight.builder()
        .mass(BodyMass.ofKilograms(kilograms))
        .measuredOn(LocalDate.of(2026, 1, day))
        .build();
  }
}
