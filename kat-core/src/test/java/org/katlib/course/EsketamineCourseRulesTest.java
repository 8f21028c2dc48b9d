package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.signs;
import static org.katlib.validation.CourseOfDosingExamples.born;
import static org.katlib.validation.CourseOfDosingExamples.later;
import static org.katlib.validation.DosingDayExamples.vitals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.FixedDose;
import org.katlib.evidence.Jurisdiction;
import org.katlib.session.AdministeredDose;
import org.katlib.session.Session;
import org.katlib.session.SessionStatus;

/** The bounds of {@link EsketamineCourseRules}: just inside, on, and just outside. */
class EsketamineCourseRulesTest {
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
    "1984-01-12, 140, 90, false",
    "1984-01-12, 141, 90, true",
    "1984-01-12, 140, 91, true",
    "1961-01-12, 141, 90, true",
    "1960-01-13, 141, 90, true",
    "1960-01-12, 150, 90, false",
    "1960-01-12, 151, 90, true",
    "1960-01-12, 150, 91, true"
  })
  void theTrialsWithheldTheDoseByAge(
      LocalDate born, int systolic, int diastolic, boolean reported) {
    TreatmentCourse course = born(vitals(esketamine(), signs("09:45", systolic, diastolic)), born);
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      assertThat(reports(course, "KAT-MONITOR-010", jurisdiction)).isEqualTo(reported);
    }
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, true", "IN_PROGRESS, true", "CANCELLED, false", "MISSED, false"})
  void aPressureAsksWhileTheSprayMayStillBeGiven(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(
            vitals(esketamine(), signs("09:45", 160, 80)),
            session -> session.status(status).administeredDoses(List.of()));
    assertThat(reports(course, "KAT-MONITOR-005")).isEqualTo(reported);
    assertThat(reports(course, "KAT-MONITOR-010")).isEqualTo(reported);
    TreatmentCourse unplanned = dosing(course, session -> session.plannedDoses(List.of()));
    assertThat(reports(unplanned, "KAT-MONITOR-010")).isFalse();
  }

  @Test
  void aPressureBeforeAnInfusionIsNoneBeforeEsketamine() {
    TreatmentCourse course = vitals(infusion(), signs("09:45", 170, 95));
    assertThat(reports(course, "KAT-MONITOR-005")).isFalse();
    assertThat(reports(course, "KAT-MONITOR-010")).isFalse();
    TreatmentCourse unmeasured = vitals(esketamine(), signs("10:10", 170, 95));
    assertThat(reports(unmeasured, "KAT-MONITOR-010")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, true"})
  void theFirstDoseIsTwoDevicesAtMost(int devices, boolean reported) {
    TreatmentCourse course = given(esketamine(), dose -> dose.dose(DeviceDose.of(devices)));
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      assertThat(reports(course, "KAT-DOSE-021", jurisdiction)).isEqualTo(reported);
    }
  }

  @ParameterizedTest
  @CsvSource({"56, false", "84, true"})
  void aFirstDoseInMilligramsIsCountedInDevices(String milligrams, boolean reported) {
    TreatmentCourse course =
        given(esketamine(), dose -> dose.dose(FixedDose.ofMilligrams(milligrams)));
    assertThat(reports(course, "KAT-DOSE-021")).isEqualTo(reported);
  }

  @Test
  void theDevicesOfTheFirstSessionAreAddedUp() {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              AdministeredDose two = session.build().getAdministeredDoses().get(0);
              return session.addAdministeredDoses(two.toBuilder().dose(DeviceDose.of(1)).build());
            });
    assertThat(reports(course, "KAT-DOSE-021")).isTrue();
  }

  @Test
  void theFirstSessionIsTheEarliestInWhateverOrder() {
    TreatmentCourse course = later(esketamine(), 3, DeviceDose.of(3));
    assertThat(reports(course, "KAT-DOSE-021")).isFalse();
    assertThat(reports(turned(course), "KAT-DOSE-021")).isFalse();
    TreatmentCourse high =
        later(given(esketamine(), dose -> dose.dose(DeviceDose.of(3))), 3, DeviceDose.of(2));
    assertThat(paths(high, "KAT-DOSE-021")).containsExactly("/sessions/1/administeredDoses");
    assertThat(paths(turned(high), "KAT-DOSE-021"))
        .containsExactly("/sessions/4/administeredDoses");
  }

  @Test
  void aCancelledSessionIsNotTheFirst() {
    TreatmentCourse course =
        dosing(
            later(esketamine(), 3, DeviceDose.of(3)),
            session -> session.status(SessionStatus.CANCELLED));
    assertThat(paths(course, "KAT-DOSE-021")).containsExactly("/sessions/4/administeredDoses");
  }

  @ParameterizedTest
  @CsvSource({
    "EU, 1961-01-12, 1, false",
    "EU, 1961-01-12, 2, true",
    "EU, 1961-01-13, 2, false",
    "EU, 1950-01-12, 2, true",
    "EU, , 2, false",
    "US, 1961-01-12, 2, false"
  })
  void theEuropeanTextStartsOlderPatientsAtOneDevice(
      Jurisdiction jurisdiction, LocalDate born, int devices, boolean reported) {
    TreatmentCourse given = given(esketamine(), dose -> dose.dose(DeviceDose.of(devices)));
    TreatmentCourse course =
        given.toBuilder()
            .patient(given.getPatient().toBuilder().birthDate(Optional.ofNullable(born)).build())
            .build();
    assertThat(reports(course, "KAT-DOSE-022", jurisdiction)).isEqualTo(reported);
    TreatmentCourse again =
        later(given(course, dose -> dose.dose(DeviceDose.of(1))), 3, DeviceDose.of(devices));
    assertThat(reports(again, "KAT-DOSE-022", jurisdiction)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "EU, 1, 2, false",
    "EU, 1, 3, true",
    "EU, 2, 3, false",
    "EU, 2, 2, false",
    "EU, 3, 1, false",
    "US, 1, 3, false"
  })
  void theDoseRisesByOneDevice(Jurisdiction jurisdiction, int first, int second, boolean reported) {
    TreatmentCourse course =
        later(
            given(esketamine(), dose -> dose.dose(DeviceDose.of(first))), 3, DeviceDose.of(second));
    assertThat(reports(course, "KAT-DOSE-023", jurisdiction)).isEqualTo(reported);
    assertThat(reports(turned(course), "KAT-DOSE-023", jurisdiction)).isEqualTo(reported);
  }

  @Test
  void theStepIsTheOneFromTheLastSessionBefore() {
    TreatmentCourse course =
        later(
            later(given(esketamine(), dose -> dose.dose(DeviceDose.of(1))), 3, DeviceDose.of(2)),
            7,
            DeviceDose.of(3));
    assertThat(reports(course, "KAT-DOSE-023", Jurisdiction.EU)).isFalse();
    assertThat(reports(turned(course), "KAT-DOSE-023", Jurisdiction.EU)).isFalse();
  }

  /** The same course with its sessions from the dosing session on in the opposite order. */
  private static TreatmentCourse turned(TreatmentCourse course) {
    List<Session> sessions = new ArrayList<>(course.getSessions());
    Collections.reverse(sessions.subList(DOSING, sessions.size()));
    return course.toBuilder().sessions(sessions).build();
  }
}
