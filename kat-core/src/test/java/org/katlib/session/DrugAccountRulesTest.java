package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.DischargeExamples.account;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.Substance;
import org.katlib.quantity.Mass;
import org.katlib.team.PractitionerId;

/** The bounds of {@link DrugAccountRules}: just inside, on, and just outside. */
class DrugAccountRulesTest {
  @ParameterizedTest
  @CsvSource({
    "50, 35, 15, 0, false",
    "50, 35.0, 10, 5.00, false",
    "50, 35, 15.1, 0, true",
    "50, 35, 14.9, 0, true",
    "50, 35, 15, 1, true"
  })
  void anAccountAddsUp(
      String drawn, String given, String wasted, String returned, boolean reported) {
    TreatmentCourse course =
        account(
            account ->
                account
                    .drawn(Mass.ofMilligrams(drawn))
                    .given(Mass.ofMilligrams(given))
                    .wasted(Mass.ofMilligrams(wasted))
                    .returned(Mass.ofMilligrams(returned)));
    assertThat(reports(course, "KAT-DRUG-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"0, , false", "0.00, , false", "0.1, , true", "0.1, therapist, false"})
  void wasteHasAWitness(String wasted, String witness, boolean reported) {
    TreatmentCourse course =
        account(
            account ->
                account
                    .wasted(Mass.ofMilligrams(wasted))
                    .witness(Optional.ofNullable(witness).map(PractitionerId::of)));
    assertThat(reports(course, "KAT-DRUG-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "prescriber, therapist, false",
    "prescriber, prescriber, true",
    "prescriber, , false",
    ", therapist, false",
    ", , false"
  })
  void theWitnessIsSomebodyElse(String recordedBy, String witness, boolean reported) {
    TreatmentCourse course =
        account(
            account ->
                account
                    .recordedBy(Optional.ofNullable(recordedBy).map(PractitionerId::of))
                    .witness(Optional.ofNullable(witness).map(PractitionerId::of)));
    assertThat(reports(course, "KAT-DRUG-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "KETAMINE, 35, true, false",
    "KETAMINE, 0, true, true",
    "KETAMINE, 35, false, true",
    "KETAMINE, 0, false, false",
    "ESKETAMINE, 35, true, true",
    "ESKETAMINE, 0, true, false"
  })
  void theAccountAndTheDosesAgree(
      Substance substance, String milligrams, boolean given, boolean reported) {
    TreatmentCourse accounted =
        account(account -> account.substance(substance).given(Mass.ofMilligrams(milligrams)));
    TreatmentCourse course =
        given ? accounted : dosing(accounted, session -> session.administeredDoses(List.of()));
    assertThat(reports(course, "KAT-DRUG-004")).isEqualTo(reported);
  }
}
