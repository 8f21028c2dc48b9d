package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.dosing.DoseForm;
import org.katlib.evidence.Jurisdiction;
import org.katlib.safety.CareSetting;
import org.katlib.safety.ProgrammeEnrolment;
import org.katlib.safety.ProgrammeReport;
import org.katlib.session.AdministeredDose;
import org.katlib.session.SessionStatus;
import org.katlib.team.Attendance;
import org.katlib.team.PractitionerId;
import org.katlib.team.PractitionerRole;

/** The bounds of {@link ProgrammeRules}: just inside, on, and just outside. */
class ProgrammeRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"KAT-REMS-001", "KAT-REMS-002", "KAT-REMS-003", "KAT-REMS-004"})
  void theProgrammeBindsOutpatientsWithTheSprayInTheUs(String rule) {
    TreatmentCourse course = without(esketamine());
    assertThat(reports(course, rule)).isTrue();
    assertThat(reports(course, rule, Jurisdiction.EU)).isFalse();
    assertThat(reports(without(infusion()), rule)).isFalse();
    TreatmentCourse compounded = given(course, dose -> dose.form(DoseForm.COMPOUNDED_NASAL_SPRAY));
    assertThat(reports(compounded, rule)).isFalse();
    TreatmentCourse undosed = dosing(course, session -> session.administeredDoses(List.of()));
    assertThat(reports(undosed, rule)).isFalse();
    TreatmentCourse cancelled = dosing(course, session -> session.status(SessionStatus.CANCELLED));
    assertThat(reports(cancelled, rule)).isFalse();
    for (CareSetting place : CareSetting.values()) {
      assertThat(reports(dosing(course, session -> session.careSetting(place)), rule))
          .isEqualTo(place != CareSetting.INPATIENT);
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-01-11, false", "2026-01-12, false", "2026-01-13, true"})
  void enrolmentComesBeforeTheFirstSpray(LocalDate day, boolean reported) {
    TreatmentCourse course =
        esketamine().toBuilder()
            .enrolment(
                ProgrammeEnrolment.builder().programme("SPRAVATO REMS").enrolledOn(day).build())
            .build();
    assertThat(reports(course, "KAT-REMS-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 2026-01-12, false",
    "COMPLETED, 2026-01-19, false",
    "COMPLETED, 2026-01-20, true",
    "COMPLETED, , true",
    "IN_PROGRESS, , false"
  })
  void theFormIsSentInWithinSevenDays(SessionStatus status, LocalDate day, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session ->
                session
                    .status(status)
                    .programmeReport(
                        ProgrammeReport.builder().submittedOn(Optional.ofNullable(day)).build()));
    assertThat(reports(course, "KAT-REMS-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, false"})
  void aClinicMaySendTheFormSooner(String within, boolean reported) {
    assertThat(reports(esketamine(), "KAT-REMS-002", "within", within)).isEqualTo(reported);
  }

  @Test
  void theLotOfEachDeviceIsAskedFor() {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              AdministeredDose dose = session.build().getAdministeredDoses().get(0);
              AdministeredDose unnumbered = dose.toBuilder().lot(Optional.empty()).build();
              return session.addAdministeredDoses(
                  unnumbered, unnumbered.toBuilder().form(DoseForm.COMPOUNDED_NASAL_SPRAY).build());
            });
    assertThat(paths(course, "KAT-REMS-003"))
        .containsExactly("/sessions/1/administeredDoses/1/lot");
  }

  @ParameterizedTest
  @CsvSource({"PRESCRIBER, false", "MEDICAL_MONITOR, true", "THERAPIST, true"})
  void aPrescriberIsPresent(PractitionerRole role, boolean reported) {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session ->
                session.attendances(
                    List.of(
                        Attendance.builder()
                            .practitioner(PractitionerId.of("therapist"))
                            .addRoles(PractitionerRole.FACILITATOR)
                            .build(),
                        Attendance.builder()
                            .practitioner(PractitionerId.of("prescriber"))
                            .addRoles(role)
                            .build())));
    assertThat(reports(course, "KAT-REMS-004")).isEqualTo(reported);
  }

  /** The course without anything that the programme asks for. */
  private static TreatmentCourse without(TreatmentCourse course) {
    return dosing(
            given(course, dose -> dose.lot(Optional.empty())),
            session -> session.programmeReport(Optional.empty()).attendances(List.of()))
        .toBuilder()
        .enrolment(Optional.empty())
        .build();
  }
}
