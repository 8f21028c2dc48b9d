package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.Baseline.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.evidence.Jurisdiction;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalStatus;
import org.katlib.quantity.Mass;
import org.katlib.quantity.MassConcentration;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.RuleId;
import org.katlib.session.AdministeredDose;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.SessionStatus;

/** Just inside, on, and just outside the bound of each rule. */
class RuleBoundariesTest {
  private static boolean reports(TreatmentCourse course, String rule) {
    return reports(course, rule, Jurisdiction.US);
  }

  private static boolean reports(TreatmentCourse course, String rule, Jurisdiction jurisdiction) {
    return KatValidator.with(ClinicPolicy.published(jurisdiction))
        .validate(course)
        .getFindings()
        .stream()
        .anyMatch(finding -> finding.getRuleId().equals(RuleId.of(rule)));
  }

  @ParameterizedTest
  @CsvSource({"27.9, true", "28, false", "42, true", "56, false", "70, true", "84, false"})
  void sprayComesInWholeDevices(String milligrams, boolean reported) {
    TreatmentCourse course =
        given(esketamine(), dose -> dose.dose(FixedDose.ofMilligrams(milligrams)).end(at("10:15")));
    assertThat(reports(course, "KAT-DOSE-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, false", "3, 0, false", "2, 2, true", "4, 0, true", "2147483647, 9, true"})
  void noMoreThanThreeDevicesInOneSession(int first, int second, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              AdministeredDose one = session.build().getAdministeredDoses().get(0);
              AdministeredDose initial = one.toBuilder().dose(DeviceDose.of(first)).build();
              return second == 0
                  ? session.administeredDoses(List.of(initial))
                  : session.administeredDoses(
                      List.of(initial, one.toBuilder().dose(DeviceDose.of(second)).build()));
            });
    assertThat(reports(course, "KAT-DOSE-002")).isEqualTo(reported);
  }

  @Test
  void aMassThatNoDevicesHoldCountsTowardsTheMaximumToo() {
    TreatmentCourse course =
        given(esketamine(), dose -> dose.dose(FixedDose.ofMilligrams("84.5")).end(at("10:15")));
    assertThat(reports(course, "KAT-DOSE-002")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 10:00, false",
    "2, 10:04, true",
    "2, 10:05, false",
    "3, 10:09, true",
    "3, 10:10, false"
  })
  void devicesAreFiveMinutesApart(int devices, String end, boolean reported) {
    TreatmentCourse course =
        given(esketamine(), dose -> dose.dose(DeviceDose.of(devices)).end(at(end)));
    assertThat(reports(course, "KAT-DOSE-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:00, true", "10:04, true", "10:05, false", "11:00, false"})
  void oneDeviceRecordedAfterAnotherRestsToo(String second, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              AdministeredDose one =
                  session.build().getAdministeredDoses().get(0).toBuilder()
                      .dose(DeviceDose.of(1))
                      .end(at("10:00"))
                      .build();
              AdministeredDose other = one.toBuilder().start(at(second)).end(at("11:00")).build();
              return session.administeredDoses(List.of(other, one));
            });
    assertThat(reports(course, "KAT-DOSE-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true"})
  void whatIsOnlyPlannedCountsAgainstTheMaximumToo(int devices, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session ->
                session
                    .status(SessionStatus.PLANNED)
                    .administeredDoses(List.of())
                    .plannedDoses(
                        List.of(
                            session.build().getPlannedDoses().get(0).toBuilder()
                                .dose(DeviceDose.of(devices))
                                .build())));
    assertThat(reports(course, "KAT-DOSE-002")).isEqualTo(reported);
  }

  @Test
  void whatOnlyTheUsLabelAsksIsNotAskedInTheEu() {
    TreatmentCourse course = dosing(esketamine(), session -> session.end(at("11:00")));
    assertThat(reports(course, "KAT-MONITOR-001", Jurisdiction.US)).isTrue();
    assertThat(reports(course, "KAT-MONITOR-001", Jurisdiction.EU)).isFalse();
  }

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
  @CsvSource({"12:04, true", "12:05, false", "12:06, false"})
  void observationCountsFromTheLastDevice(String end, boolean reported) {
    TreatmentCourse course = dosing(esketamine(), session -> session.end(at(end)));
    assertThat(reports(course, "KAT-MONITOR-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_PROGRESS", "PLANNED"})
  void whatIsNotOverIsNotTooShort(SessionStatus status) {
    TreatmentCourse course =
        dosing(esketamine(), session -> session.status(status).end(at("11:00")));
    assertThat(reports(course, "KAT-MONITOR-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10:29, true", "10:30, false", "10:40, false", "10:55, false", "10:56, true"})
  void pressureAtAboutFortyMinutes(String time, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> session.vitalSigns(List.of(signs("09:45", 126, 80), signs(time, 140, 88))));
    assertThat(reports(course, "KAT-MONITOR-004")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true"})
  void pressureBeforeTheDose(String time, boolean reported) {
    TreatmentCourse course =
        dosing(infusion(), session -> session.vitalSigns(List.of(signs(time, 126, 80))));
    assertThat(reports(course, "KAT-MONITOR-009")).isEqualTo(reported);
    assertThat(reports(course, "KAT-MONITOR-003")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true"})
  void pressureBeforeEsketamine(String time, boolean reported) {
    TreatmentCourse course =
        dosing(esketamine(), session -> session.vitalSigns(List.of(signs(time, 126, 80))));
    assertThat(reports(course, "KAT-MONITOR-003")).isEqualTo(reported);
    assertThat(reports(course, "KAT-MONITOR-009")).isFalse();
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
  @CsvSource({"179, 109, false", "180, 109, true", "179, 110, true"})
  void markedPressure(int systolic, int diastolic, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session.vitalSigns(
                    List.of(signs("09:45", 126, 80), signs("10:40", systolic, diastolic))));
    assertThat(reports(course, "KAT-MONITOR-007")).isEqualTo(reported);
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
    "INTRAVENOUS, 100, false, true",
    "INTRAVENOUS, 100, , true",
    "INTRAVENOUS, 100, true, false",
    "INTRAVENOUS, 50, false, false",
    "INTRAMUSCULAR, 100, false, false"
  })
  void theStrongProductIsDilutedForAVein(
      Route route, String strength, Boolean diluted, boolean reported) {
    TreatmentCourse course =
        given(
            infusion(),
            dose ->
                dose.route(route)
                    .productStrength(MassConcentration.ofMilligramsPerMillilitre(strength))
                    .diluted(Optional.ofNullable(diluted)));
    assertThat(reports(course, "KAT-DOSE-004")).isEqualTo(reported);
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

  @ParameterizedTest
  @CsvSource({
    "0, PLANNED, false",
    "4320, PLANNED, false",
    "4320, COMPLETED, false",
    "4321, PLANNED, true",
    "60, CANCELLED, true",
    "60, MISSED, true",
    "-144, COMPLETED, false",
    "-145, COMPLETED, true"
  })
  void integrationWithinSeventyTwoHours(int minutes, SessionStatus status, boolean reported) {
    IntegrationSession integration = (IntegrationSession) esketamine().getSessions().get(2);
    TreatmentCourse course =
        session(
            esketamine(),
            2,
            integration.toBuilder().status(status).start(at("12:30").plusMinutes(minutes)).build());
    assertThat(reports(course, "KAT-COURSE-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 09:29, false",
    "COMPLETED, 09:30, true",
    "PLANNED, 09:00, true",
    "CANCELLED, 09:00, true",
    "MISSED, 09:00, true"
  })
  void preparationIsCompletedBeforeTheFirstDose(
      SessionStatus status, String start, boolean reported) {
    PreparationSession preparation = (PreparationSession) esketamine().getSessions().get(0);
    TreatmentCourse course =
        session(esketamine(), 0, preparation.toBuilder().status(status).start(at(start)).build());
    assertThat(reports(course, "KAT-COURSE-001")).isEqualTo(reported);
  }

  @Test
  void aPlannedDosingSessionAsksForNothingYet() {
    TreatmentCourse course =
        dosing(
            Baseline.without(esketamine(), 2),
            session ->
                session
                    .status(SessionStatus.PLANNED)
                    .administeredDoses(List.of())
                    .vitalSigns(List.of())
                    .attendances(List.of()));
    assertThat(course.getSessions()).hasSize(DOSING + 1);
    assertThat(KatValidator.published().validate(course).getFindings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void agreementOfBothFromAcceptanceOn(GoalStatus status) {
    Goal alone =
        esketamine().getGoals().get(0).toBuilder().agreements(List.of()).status(status).build();
    boolean worked =
        switch (status) {
          case ACCEPTED, ACTIVE, ON_HOLD, COMPLETED -> true;
          case PROPOSED, PLANNED, CANCELLED, ENTERED_IN_ERROR, REJECTED -> false;
        };
    TreatmentCourse course = esketamine().toBuilder().goals(List.of(alone)).build();
    assertThat(reports(course, "KAT-GOAL-001")).isEqualTo(worked);
  }
}
