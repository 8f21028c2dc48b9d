package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.signs;
import static org.katlib.validation.DischargeExamples.aldrete;
import static org.katlib.validation.DischargeExamples.discharge;
import static org.katlib.validation.DischargeExamples.padss;
import static org.katlib.validation.DosingDayExamples.vitals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Jurisdiction;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;

/** The bounds of {@link DischargeRules}: just inside, on, and just outside. */
class DischargeRulesTest {
  @ParameterizedTest
  @CsvSource({
    "true, 12:29, false",
    "true, 12:30, false",
    "true, 12:31, true",
    "true, , true",
    "false, , false"
  })
  void anEffectPassesBeforeTheEnd(boolean occurred, String resolved, boolean reported) {
    TreatmentCourse course = dosing(infusion(), session -> effect(session, occurred, resolved));
    assertThat(reports(course, "KAT-DISCHARGE-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "SLUGGISH, 11:19, false",
    "SLUGGISH, 11:21, true",
    "ALERT, 11:21, false",
    "NO_RESPONSE, 11:21, true",
    "SLUGGISH, 12:30, true",
    "SLUGGISH, 12:31, false"
  })
  void theLastRatingUpToTheEndIsAlert(SedationLevel level, String time, boolean reported) {
    SedationRating other = SedationRating.builder().at(at(time)).level(level).build();
    TreatmentCourse after = dosing(infusion(), session -> session.addSedationRatings(other));
    assertThat(reports(after, "KAT-DISCHARGE-001")).isEqualTo(reported);
    TreatmentCourse before =
        dosing(
            infusion(),
            session ->
                session.sedationRatings(
                    List.of(other, session.build().getSedationRatings().get(0))));
    assertThat(reports(before, "KAT-DISCHARGE-001")).isEqualTo(reported);
  }

  @Test
  void effectsMayLastWhileTheSessionDoes() {
    TreatmentCourse lasting = dosing(infusion(), session -> effect(session, true, null));
    assertThat(
            reports(
                dosing(lasting, session -> session.status(SessionStatus.IN_PROGRESS)),
                "KAT-DISCHARGE-001"))
        .isFalse();
    assertThat(
            reports(dosing(lasting, session -> session.end(Optional.empty())), "KAT-DISCHARGE-001"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "US, COMPLETED, true, false",
    "US, COMPLETED, false, true",
    "US, COMPLETED, , true",
    "EU, COMPLETED, false, false",
    "US, IN_PROGRESS, false, false"
  })
  void someoneJudgesThePatientStable(
      Jurisdiction jurisdiction, SessionStatus status, Boolean stable, boolean reported) {
    Optional<Boolean> told = Optional.ofNullable(stable);
    TreatmentCourse spray =
        dosing(
            discharge(esketamine(), judged -> judged.clinicallyStable(told)),
            session -> session.status(status));
    assertThat(reports(spray, "KAT-DISCHARGE-002", jurisdiction)).isEqualTo(reported);
    TreatmentCourse infused = discharge(infusion(), judged -> judged.clinicallyStable(told));
    assertThat(reports(infused, "KAT-DISCHARGE-002", jurisdiction)).isFalse();
  }

  @Test
  void oneOfSeveralJudgementsFindsThePatientStable() {
    TreatmentCourse course =
        dosing(
            esketamine(),
            session -> {
              DischargeAssessment stable = session.build().getDischargeAssessments().get(0);
              DischargeAssessment first =
                  stable.toBuilder().at(at("11:00")).clinicallyStable(false).build();
              return session.dischargeAssessments(List.of(first, stable));
            });
    assertThat(reports(course, "KAT-DISCHARGE-002")).isFalse();
    TreatmentCourse none = dosing(esketamine(), session -> session.dischargeAssessments(List.of()));
    assertThat(reports(none, "KAT-DISCHARGE-002")).isFalse();
    assertThat(reports(none, "KAT-DISCHARGE-005")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, MAY_LEAVE, true",
    "1, MAY_LEAVE, false",
    "2, MAY_LEAVE, false",
    "0, STAYS_LONGER, false",
    "0, TRANSFERRED, false"
  })
  void whoLeavesHasNineOfTenPoints(int activity, DischargeDecision decision, boolean reported) {
    TreatmentCourse aldrete =
        discharge(infusion(), judged -> judged.decision(decision).aldrete(aldrete(activity)));
    assertThat(reports(aldrete, "KAT-DISCHARGE-003")).isEqualTo(reported);
    assertThat(reports(aldrete, "KAT-DISCHARGE-004")).isFalse();
    TreatmentCourse padss =
        discharge(infusion(), judged -> judged.decision(decision).padss(padss(activity)));
    assertThat(reports(padss, "KAT-DISCHARGE-004")).isEqualTo(reported);
    assertThat(reports(padss, "KAT-DISCHARGE-003")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"8, false", "9, true", "10, true"})
  void aClinicMayAskForAllPoints(String least, boolean reported) {
    TreatmentCourse course =
        discharge(infusion(), judged -> judged.aldrete(aldrete(0)).padss(padss(0)));
    assertThat(reports(course, "KAT-DISCHARGE-003", "aldrete", least)).isEqualTo(reported);
    assertThat(reports(course, "KAT-DISCHARGE-004", "padss", least)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, false", "PLANNED, false", "CANCELLED, false"})
  void someoneJudgesRecoveryAfterKetamine(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(infusion(), session -> session.status(status).dischargeAssessments(List.of()));
    assertThat(reports(course, "KAT-DISCHARGE-005")).isEqualTo(reported);
    TreatmentCourse judged = dosing(infusion(), session -> session.status(status));
    assertThat(reports(judged, "KAT-DISCHARGE-005")).isFalse();
    TreatmentCourse spray =
        dosing(esketamine(), session -> session.status(status).dischargeAssessments(List.of()));
    assertThat(reports(spray, "KAT-DISCHARGE-005")).isEqualTo(reported);
    assertThat(reports(spray, "KAT-DISCHARGE-005", Jurisdiction.EU)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "181, 80, 180, 120, false",
    "180, 120, 181, 80, true",
    "180, 80, 180, 121, true",
    "180, 80, 180, 120, false"
  })
  void theLastPressureIsTheOneToLeaveOn(
      int systolic, int diastolic, int lastSystolic, int lastDiastolic, boolean reported) {
    for (TreatmentCourse course : List.of(esketamine(), infusion())) {
      TreatmentCourse measured =
          vitals(
              course,
              signs("09:45", 126, 80),
              signs("11:25", lastSystolic, lastDiastolic),
              signs("10:40", systolic, diastolic));
      assertThat(reports(measured, "KAT-DISCHARGE-010")).isEqualTo(reported);
    }
  }

  @ParameterizedTest
  @CsvSource({"93, 92, true", "92, 93, false"})
  void theLastSaturationIsTheOneToLeaveOn(int earlier, int last, boolean reported) {
    TreatmentCourse course =
        vitals(
            infusion(),
            VitalSigns.builder().at(at("11:20")).oxygenSaturation(last).build(),
            VitalSigns.builder().at(at("10:40")).oxygenSaturation(earlier).build());
    assertThat(reports(course, "KAT-DISCHARGE-011")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "09:45=126 10:40=140 12:15=139, false",
    "09:45=126 10:40=140 12:15=140, false",
    "09:45=126 10:40=140 12:15=141, true",
    "12:15=141 09:45=126 10:40=140, true",
    "09:45=126 10:20=150 10:40=140 12:15=141, false",
    "09:45=126 10:40=120 12:15=126, false",
    "09:45=126 10:40=120 12:15=127, true",
    "09:45=126 12:15=141, false",
    "09:45=126 10:00=130 12:15=141, false",
    "10:40=140 12:15=141, false"
  })
  void thePressureIsComingDown(String measured, boolean reported) {
    assertThat(reports(vitals(esketamine(), pressures(measured)), "KAT-DISCHARGE-006"))
        .isEqualTo(reported);
    assertThat(reports(vitals(infusion(), pressures(measured)), "KAT-DISCHARGE-006")).isFalse();
  }

  @Test
  void thePressureMayRiseWhileTheSessionLasts() {
    TreatmentCourse course =
        dosing(
            vitals(esketamine(), pressures("09:45=126 10:40=140 12:15=141")),
            session -> session.status(SessionStatus.IN_PROGRESS));
    assertThat(reports(course, "KAT-DISCHARGE-006")).isFalse();
  }

  @Test
  void anotherMeasurementAtTheEndIsNoPressure() {
    TreatmentCourse course =
        dosing(
            vitals(esketamine(), pressures("09:45=126 10:40=140 12:15=141")),
            session ->
                session.addVitalSigns(VitalSigns.builder().at(at("12:20")).pulse(72).build()));
    assertThat(reports(course, "KAT-DISCHARGE-006")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "MAY_LEAVE, true, false",
    "MAY_LEAVE, false, true",
    "MAY_LEAVE, , true",
    "STAYS_LONGER, , false",
    "TRANSFERRED, , false"
  })
  void whoLeavesIsInstructed(DischargeDecision decision, Boolean given, boolean reported) {
    TreatmentCourse course =
        discharge(
            infusion(),
            judged -> judged.decision(decision).instructionsGiven(Optional.ofNullable(given)));
    assertThat(reports(course, "KAT-DISCHARGE-007")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 11:09, true",
    "COMPLETED, 11:10, false",
    "COMPLETED, 11:11, false",
    "COMPLETED, , false",
    "IN_PROGRESS, 11:09, false"
  })
  void observationAsLongAsTheClinicSet(SessionStatus status, String end, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session -> session.status(status).end(Optional.ofNullable(end).map(time -> at(time))));
    assertThat(reports(course, "KAT-DISCHARGE-008", "observation", "30")).isEqualTo(reported);
    assertThat(reports(course, "KAT-DISCHARGE-008")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "STAYS_LONGER, MAY_LEAVE, ",
    "MAY_LEAVE, STAYS_LONGER, 1",
    "STAYS_LONGER, STAYS_LONGER, 1",
    "STAYS_LONGER, TRANSFERRED, "
  })
  void theLastJudgementDecides(DischargeDecision first, DischargeDecision last, String place) {
    DischargeAssessment earlier =
        DischargeAssessment.builder().at(at("11:00")).decision(first).build();
    DischargeAssessment later =
        DischargeAssessment.builder().at(at("11:30")).decision(last).build();
    TreatmentCourse course =
        dosing(infusion(), session -> session.dischargeAssessments(List.of(earlier, later)));
    TreatmentCourse turned =
        dosing(infusion(), session -> session.dischargeAssessments(List.of(later, earlier)));
    assertThat(paths(course, "KAT-DISCHARGE-009"))
        .isEqualTo(
            place == null ? List.of() : List.of("/sessions/1/dischargeAssessments/1/decision"));
    assertThat(paths(turned, "KAT-DISCHARGE-009"))
        .isEqualTo(
            place == null ? List.of() : List.of("/sessions/1/dischargeAssessments/0/decision"));
    TreatmentCourse underWay = dosing(course, session -> session.status(SessionStatus.IN_PROGRESS));
    assertThat(reports(underWay, "KAT-DISCHARGE-009")).isFalse();
  }

  private static DosingSession.Builder effect(
      DosingSession.Builder session, boolean occurred, @Nullable String resolved) {
    return session.acuteEffects(
        List.of(
            AcuteEffect.builder()
                .kind(AcuteEffectKind.SEDATION)
                .occurred(occurred)
                .resolvedAt(Optional.ofNullable(resolved).map(time -> at(time)))
                .build()));
  }

  private static VitalSigns[] pressures(String measured) {
    return Arrays.stream(measured.split(" ", -1))
        .map(text -> text.split("=", -1))
        .map(parts -> signs(parts[0], Integer.parseInt(parts[1]), 80))
        .toArray(VitalSigns[]::new);
  }
}
