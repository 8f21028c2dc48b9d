package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.Baseline.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.evidence.Jurisdiction;
import org.katlib.quantity.Mass;
import org.katlib.session.AdministeredDose;
import org.katlib.session.SessionStatus;

/**
 * The bounds of {@link HighestDoseRules}, {@link BodyWeightRules} and of pressures before
 * esketamine: just inside, on, and just outside.
 */
class HighestDoseRulesTest {
  @ParameterizedTest
  @CsvSource({"140, false", "141, true"})
  void aRaisedPressurePromptsBeforeTheDoseIsGiven(int systolic, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session ->
                session
                    .status(SessionStatus.IN_PROGRESS)
                    .end(Optional.empty())
                    .administeredDoses(List.of())
                    .vitalSigns(List.of(signs("09:45", systolic, 80))));
    assertThat(reports(course, "KAT-MONITOR-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "US, 1984, 140, 90, false",
    "US, 1984, 141, 90, true",
    "US, 1984, 140, 91, true",
    "US, 1950, 141, 90, true",
    "EU, 1984, 141, 90, true",
    "EU, 1950, 150, 90, false",
    "EU, 1950, 151, 90, true",
    "EU, 1950, 150, 91, true",
    "EU, 1961, 150, 90, false",
    "EU, 1962, 141, 90, true"
  })
  void raisedPressureBeforeEsketamine(
      Jurisdiction jurisdiction, int born, int systolic, int diastolic, boolean reported) {
    TreatmentCourse measured =
        dosing(
            esketamine(),
            session -> session.vitalSigns(List.of(signs("09:45", systolic, diastolic))));
    TreatmentCourse course =
        measured.toBuilder()
            .patient(measured.getPatient().toBuilder().birthDate(LocalDate.of(born, 1, 12)).build())
            .build();
    assertThat(reports(course, "KAT-MONITOR-005", jurisdiction)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"150, 130, false", "130, 150, true"})
  void theLastPressureBeforeTheDoseCounts(int first, int last, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session ->
                session.vitalSigns(List.of(signs("09:55", last, 80), signs("09:40", first, 80))));
    assertThat(reports(course, "KAT-MONITOR-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, true", "COMPLETED, true", "CANCELLED, false", "MISSED, false"})
  void aDoseThatIsOnlyPlannedIsComparedToo(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session
                    .status(status)
                    .administeredDoses(List.of())
                    .plannedDoses(
                        List.of(
                            session.build().getPlannedDoses().get(0).toBuilder()
                                .dose(WeightBasedDose.ofMilligramsPerKilogram("1.1"))
                                .build())));
    assertThat(reports(course, "KAT-DOSE-008")).isEqualTo(reported);
  }

  @Test
  void anUnknownAgeHasTheStricterBound() {
    TreatmentCourse measured =
        dosing(esketamine(), session -> session.vitalSigns(List.of(signs("09:45", 145, 80))));
    TreatmentCourse course =
        measured.toBuilder()
            .patient(measured.getPatient().toBuilder().birthDate(Optional.empty()).build())
            .build();
    assertThat(reports(course, "KAT-MONITOR-005", Jurisdiction.EU)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 1.0, KAT-DOSE-008, false",
    "INTRAVENOUS, 1.00, KAT-DOSE-008, false",
    "INTRAVENOUS, 1.01, KAT-DOSE-008, true",
    "INTRAMUSCULAR, 1.01, KAT-DOSE-008, false",
    "SUBCUTANEOUS, 0.9, KAT-DOSE-009, false",
    "SUBCUTANEOUS, 0.91, KAT-DOSE-009, true",
    "INTRAVENOUS, 0.91, KAT-DOSE-009, false"
  })
  void aDosePerKilogramAgainstTheHighestOfATrial(
      Route route, String amount, String rule, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose -> dose.route(route).dose(WeightBasedDose.ofMilligramsPerKilogram(amount)));
    assertThat(reports(course, rule)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "70, BASE, false",
    "70.1, BASE, true",
    "80.7, HYDROCHLORIDE, false",
    "80.8, HYDROCHLORIDE, true"
  })
  void aFixedDoseIsComparedByTheBodyWeightOnRecord(
      String milligrams, SaltBasis basis, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose ->
                dose.dose(
                    FixedDose.builder()
                        .amount(Mass.ofMilligrams(milligrams))
                        .basis(basis)
                        .build()));
    assertThat(reports(course, "KAT-DOSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12, false", "2026-01-13, true"})
  void aWeightMeasuredLaterDoesNotCount(LocalDate measured, boolean reported) {
    TreatmentCourse course = infusion();
    course =
        course.toBuilder()
            .patient(
                course.getPatient().toBuilder()
                    .bodyWeights(
                        List.of(
                            course.getPatient().getBodyWeights().get(0).toBuilder()
                                .measuredOn(measured)
                                .build()))
                    .build())
            .build();
    assertThat(reports(course, "KAT-DOSE-006")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBLINGUAL, 400, false",
    "SUBLINGUAL, 400.1, true",
    "BUCCAL, 401, true",
    "ORAL, 401, false"
  })
  void aLozengeAboveThePublishedBand(Route route, String milligrams, boolean reported) {
    TreatmentCourse course =
        given(infusion(), dose -> dose.route(route).dose(FixedDose.ofMilligrams(milligrams)));
    assertThat(reports(course, "KAT-DOSE-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1.153, false", "1.154, true"})
  void theHydrochloridePerKilogramIsComparedByItsBase(String amount, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose ->
                dose.dose(
                    WeightBasedDose.ofMilligramsPerKilogram(amount).toBuilder()
                        .basis(SaltBasis.HYDROCHLORIDE)
                        .build()));
    assertThat(reports(course, "KAT-DOSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 35, false", "0.5, 35.1, true"})
  void theDosesOfOneSessionAreAddedUp(String perKilogram, String fixed, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> {
              AdministeredDose one =
                  session.build().getAdministeredDoses().get(0).toBuilder()
                      .dose(WeightBasedDose.ofMilligramsPerKilogram(perKilogram))
                      .build();
              AdministeredDose booster =
                  one.toBuilder().dose(FixedDose.ofMilligrams(fixed)).build();
              return session.administeredDoses(List.of(one, booster));
            });
    assertThat(reports(course, "KAT-DOSE-008")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"200, 200, false", "200, 201, true"})
  void theLozengesOfOneSessionAreAddedUp(String first, String second, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> {
              AdministeredDose one =
                  session.build().getAdministeredDoses().get(0).toBuilder()
                      .route(Route.SUBLINGUAL)
                      .dose(FixedDose.ofMilligrams(first))
                      .build();
              AdministeredDose booster =
                  one.toBuilder().dose(FixedDose.ofMilligrams(second)).build();
              return session.administeredDoses(List.of(one, booster));
            });
    assertThat(reports(course, "KAT-DOSE-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"5.71, false", "5.72, true"})
  void aLozengePerKilogramIsCountedByTheWeightOnRecord(String amount, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose -> dose.route(Route.BUCCAL).dose(WeightBasedDose.ofMilligramsPerKilogram(amount)));
    assertThat(reports(course, "KAT-DOSE-005")).isEqualTo(reported);
  }
}
