package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.session.MonitoringRecord.Item;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.signs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientIdentity;
import org.katlib.patient.Sex;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.ProgrammeReport;
import org.katlib.safety.VitalSigns;

class MonitoringRecordTest {
  private static final Patient PATIENT =
      esketamine().getPatient().toBuilder()
          .identity(PatientIdentity.builder().fullName("A Name").build())
          .build();

  /** A session on which the whole form can be filled in. */
  private static final DosingSession SESSION =
      session(
          dosing(
              esketamine(),
              session ->
                  session
                      .acuteEffects(
                          List.of(
                              absent(AcuteEffectKind.SEDATION),
                              absent(AcuteEffectKind.DISSOCIATION),
                              absent(AcuteEffectKind.RESPIRATORY_DEPRESSION)))
                      .programmeReport(ProgrammeReport.builder().firstTreatment(true).build())));

  @Test
  void aCompleteSessionMissesNothing() {
    MonitoringRecord record = MonitoringRecord.of(PATIENT, SESSION);
    assertThat(record.getMissing()).isEmpty();
    assertThat(record.getPresent()).containsExactly(Item.values());
    assertThat(record.isComplete()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Item.class, names = "DOSE", mode = EnumSource.Mode.EXCLUDE)
  void whatIsTakenAwayIsMissingAndNothingElse(Item item) {
    MonitoringRecord record = MonitoringRecord.of(patient(item), session(item));
    assertThat(record.getMissing()).containsExactly(item);
    assertThat(record.getPresent()).doesNotContain(item).hasSize(Item.values().length - 1);
    assertThat(record.isComplete()).isFalse();
  }

  @Test
  void withoutTheSprayAllThatCountsFromItIsMissing() {
    DosingSession undosed = SESSION.toBuilder().administeredDoses(List.of()).build();
    MonitoringRecord record = MonitoringRecord.of(PATIENT, undosed);
    assertThat(record.getMissing())
        .containsExactly(
            Item.DOSE,
            Item.LOT,
            Item.TOTAL_MINUTES,
            Item.PRESSURE_AT_FORTY_MINUTES,
            Item.PRESSURE_BEFORE_THE_END);
    DosingSession infused =
        SESSION.toBuilder().administeredDoses(session(infusion()).getAdministeredDoses()).build();
    assertThat(MonitoringRecord.of(PATIENT, infused).getMissing()).contains(Item.DOSE, Item.LOT);
  }

  @Test
  void theTotalRunsFromTheFirstDeviceToTheEnd() {
    AdministeredDose dose = SESSION.getAdministeredDoses().get(0);
    AdministeredDose later = dose.toBuilder().start(at("10:10")).end(at("10:15")).build();
    AdministeredDose another =
        session(infusion()).getAdministeredDoses().get(0).toBuilder().start(at("09:50")).build();
    for (List<AdministeredDose> doses :
        List.of(List.of(another, later, dose), List.of(dose, later, another))) {
      DosingSession session = SESSION.toBuilder().administeredDoses(doses).build();
      assertThat(MonitoringRecord.of(PATIENT, session).getTotalTime())
          .contains(Duration.ofMinutes(150));
    }
  }

  @Test
  void oneDeviceWithoutALotIsOneTooMany() {
    AdministeredDose dose = SESSION.getAdministeredDoses().get(0);
    DosingSession session =
        SESSION.toBuilder()
            .addAdministeredDoses(dose.toBuilder().lot(Optional.empty()).build())
            .build();
    assertThat(MonitoringRecord.of(PATIENT, session).getMissing()).containsExactly(Item.LOT);
    DosingSession besides =
        SESSION.toBuilder()
            .addAdministeredDoses(
                session(infusion()).getAdministeredDoses().get(0).toBuilder()
                    .lot(Optional.empty())
                    .build())
            .build();
    assertThat(MonitoringRecord.of(PATIENT, besides).getMissing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"11:20, true", ", false"})
  void anEffectThatOccurredIsToldWithItsEnd(String resolved, boolean told) {
    DosingSession session =
        SESSION.toBuilder()
            .acuteEffects(
                List.of(
                    AcuteEffect.builder()
                        .kind(AcuteEffectKind.SEDATION)
                        .occurred(true)
                        .resolvedAt(Optional.ofNullable(resolved).map(time -> at(time)))
                        .build(),
                    absent(AcuteEffectKind.DISSOCIATION),
                    absent(AcuteEffectKind.RESPIRATORY_DEPRESSION)))
            .build();
    assertThat(MonitoringRecord.of(PATIENT, session).isComplete()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "10:29, 11:25, false",
    "10:30, 11:25, true",
    "10:55, 11:25, true",
    "10:56, 11:25, false"
  })
  void aboutFortyMinutesIsTheWindowOfTheRule(String time, String last, boolean told) {
    DosingSession session =
        SESSION.toBuilder()
            .vitalSigns(
                List.of(signs("09:45", 126, 80), signs(time, 126, 80), signs(last, 126, 80)))
            .build();
    assertThat(MonitoringRecord.of(PATIENT, session).isComplete()).isEqualTo(told);
  }

  private static Patient patient(Item missing) {
    Patient.Builder patient = PATIENT.toBuilder();
    return switch (missing) {
      case NAME -> patient.identity(PatientIdentity.builder().phone("1").build()).build();
      case BIRTH_DATE -> patient.birthDate(Optional.empty()).build();
      case SEX -> patient.sex(Sex.UNKNOWN).build();
      default -> PATIENT;
    };
  }

  private static DosingSession session(Item missing) {
    DosingSession.Builder session = SESSION.toBuilder();
    AdministeredDose dose = SESSION.getAdministeredDoses().get(0);
    List<VitalSigns> signs = SESSION.getVitalSigns();
    return switch (missing) {
      case FIRST_TREATMENT ->
          session.programmeReport(ProgrammeReport.builder().totalMinutes(150).build()).build();
      case MONITORING_PROVIDER ->
          session.attendances(SESSION.getAttendances().subList(1, 2)).build();
      case DATE -> session.status(SessionStatus.PLANNED).build();
      case LOT ->
          session
              .administeredDoses(List.of(dose.toBuilder().lot(Optional.empty()).build()))
              .build();
      case TOTAL_MINUTES -> session.end(Optional.empty()).build();
      case PRESSURE_BEFORE -> session.vitalSigns(signs.subList(1, signs.size())).build();
      case PRESSURE_AT_FORTY_MINUTES ->
          session
              .vitalSigns(List.of(signs.get(0), signs.get(1), signs.get(signs.size() - 1)))
              .build();
      case PRESSURE_BEFORE_THE_END ->
          session.vitalSigns(List.of(signs.get(0), signs.get(2))).build();
      case SEDATION -> without(AcuteEffectKind.SEDATION);
      case DISSOCIATION -> without(AcuteEffectKind.DISSOCIATION);
      case RESPIRATORY_DEPRESSION -> without(AcuteEffectKind.RESPIRATORY_DEPRESSION);
      default -> SESSION;
    };
  }

  private static DosingSession without(AcuteEffectKind kind) {
    return SESSION.toBuilder()
        .acuteEffects(
            SESSION.getAcuteEffects().stream().filter(it -> it.getKind() != kind).toList())
        .build();
  }

  private static AcuteEffect absent(AcuteEffectKind kind) {
    return AcuteEffect.builder().kind(kind).occurred(false).build();
  }

  private static DosingSession session(TreatmentCourse course) {
    return (DosingSession) course.getSessions().get(DOSING);
  }
}
