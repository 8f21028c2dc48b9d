package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.signs;
import static org.katlib.validation.DosingDayExamples.vitals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.DissociationRating;
import org.katlib.safety.DissociationScale;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;

/** The bounds of {@link ObservationRules}: just inside, on, and just outside. */
class ObservationRulesTest {
  private static final Map<String, String> STOP = Map.of("systolic", "160", "diastolic", "100");

  @ParameterizedTest
  @CsvSource({"160, 100, false", "161, 100, true", "160, 101, true"})
  void theStopOfAClinic(int systolic, int diastolic, boolean reported) {
    TreatmentCourse course = vitals(infusion(), signs("09:45", systolic, diastolic));
    assertThat(reports(course, "KAT-MONITOR-011", STOP)).isEqualTo(reported);
    assertThat(reports(course, "KAT-MONITOR-011")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, true", "IN_PROGRESS, true", "CANCELLED, false", "MISSED, false"})
  void theStopOfAClinicHoldsBeforeTheDose(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(
            vitals(infusion(), signs("09:45", 161, 80)),
            session -> session.status(status).administeredDoses(List.of()));
    assertThat(reports(course, "KAT-MONITOR-011", STOP)).isEqualTo(reported);
  }

  @Test
  void theStopOfAClinicIsNoLimitAfterTheDose() {
    TreatmentCourse course = vitals(infusion(), signs("09:45", 126, 80), signs("10:20", 170, 110));
    assertThat(reports(course, "KAT-MONITOR-011", STOP)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "60, false"})
  void someoneMeasuresAfterKetamine(long secondsAfterTheEnd, boolean reported) {
    TreatmentCourse course =
        vitals(
            infusion(),
            signs("09:45", 126, 80),
            signs("10:40", 126, 80).toBuilder()
                .at(at("10:40").plusSeconds(secondsAfterTheEnd))
                .build());
    assertThat(reports(course, "KAT-MONITOR-013")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, false", "CANCELLED, false"})
  void whatComesAfterKetamineIsAskedOnceTheSessionIsOver(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(vitals(infusion(), signs("09:45", 126, 80)), session -> session.status(status));
    assertThat(reports(course, "KAT-MONITOR-013")).isEqualTo(reported);
  }

  @Test
  void anotherMeasurementIsNoPressureAfterKetamine() {
    TreatmentCourse course = vitals(infusion(), signs("09:45", 126, 80), withoutPressure("11:00"));
    assertThat(reports(course, "KAT-MONITOR-013")).isTrue();
  }

  @Test
  void pressureAfterwardsIsAskedOfEveryDrug() {
    TreatmentCourse course = vitals(esketamine(), signs("09:45", 126, 80));
    assertThat(reports(course, "KAT-MONITOR-013")).isTrue();
    assertThat(reports(course, "KAT-MONITOR-014")).isFalse();
    assertThat(reports(course, "KAT-MONITOR-015")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "10:40, 10:15 10:30, false",
    "10:40, 10:30 10:15, false",
    "10:40, 10:15 10:31, true",
    "10:40, 10:16 10:30, true",
    "10:40, 10:10 10:25, false",
    "10:40, 10:10 10:24, true",
    "10:40, 10:10 10:24 10:39, false",
    "10:40, 10:00 10:15 10:30, false",
    "10:40, 10:00 10:30, true",
    "10:40, 09:45 10:50, true",
    "10:15, 09:45, false",
    "10:16, 09:45, true",
    "10:16, 10:15, false"
  })
  void pressureDuringAnInfusion(String end, String times, boolean reported) {
    TreatmentCourse course = vitals(given(infusion(), dose -> dose.end(at(end))), measured(times));
    assertThat(reports(course, "KAT-MONITOR-014")).isEqualTo(reported);
  }

  @Test
  void aMeasurementWithoutPressureFillsNoGap() {
    TreatmentCourse course =
        vitals(
            infusion(),
            signs("09:45", 126, 80),
            withoutPressure("10:15"),
            withoutPressure("10:30"));
    assertThat(reports(course, "KAT-MONITOR-014")).isTrue();
    TreatmentCourse unwatched =
        vitals(
            given(infusion(), dose -> dose.end(at("10:20"))),
            signs("10:10", 126, 80),
            withoutPressure("10:02"));
    assertThat(reports(unwatched, "KAT-MONITOR-014")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"INTRAVENOUS, true, true", "INTRAVENOUS, false, false", "INTRAMUSCULAR, true, false"})
  void onlyAnInfusionWithAnEndHasGaps(Route route, boolean ended, boolean reported) {
    TreatmentCourse course =
        vitals(
            given(
                infusion(),
                dose -> dose.route(route).end(ended ? Optional.of(at("10:40")) : Optional.empty())),
            signs("09:45", 126, 80));
    assertThat(reports(course, "KAT-MONITOR-014")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10, true", "15, false", "20, false"})
  void aClinicMaySetItsOwnInterval(String interval, boolean reported) {
    TreatmentCourse course = vitals(infusion(), measured("10:15 10:30"));
    assertThat(reports(course, "KAT-MONITOR-014", "interval", interval)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "ESKETAMINE, SUBCUTANEOUS, 12:09, true",
    "ESKETAMINE, SUBCUTANEOUS, 12:10, false",
    "ESKETAMINE, SUBCUTANEOUS, 12:11, false",
    "KETAMINE, SUBCUTANEOUS, 12:09, false",
    "ESKETAMINE, INTRAMUSCULAR, 12:09, false"
  })
  void pressureAfterEsketamineUnderTheSkin(
      Substance substance, Route route, String time, boolean reported) {
    TreatmentCourse course =
        vitals(
            given(infusion(), dose -> dose.substance(substance).route(route)),
            signs("09:45", 126, 80),
            signs(time, 126, 80));
    assertThat(reports(course, "KAT-MONITOR-015")).isEqualTo(reported);
  }

  @Test
  void pressureUnderTheSkinIsAskedOnceTheSessionIsOver() {
    TreatmentCourse course =
        dosing(
            vitals(
                given(
                    infusion(),
                    dose -> dose.substance(Substance.ESKETAMINE).route(Route.SUBCUTANEOUS)),
                signs("09:45", 126, 80)),
            session -> session.status(SessionStatus.IN_PROGRESS));
    assertThat(reports(course, "KAT-MONITOR-015")).isFalse();
  }

  @Test
  void esketamineSprayBesideKetamineUnderTheSkinIsNotEsketamineUnderTheSkin() {
    TreatmentCourse course =
        dosing(
            vitals(esketamine(), signs("09:45", 126, 80)),
            session ->
                session.addAdministeredDoses(
                    session.build().getAdministeredDoses().get(0).toBuilder()
                        .substance(Substance.KETAMINE)
                        .route(Route.SUBCUTANEOUS)
                        .build()));
    assertThat(reports(course, "KAT-MONITOR-015")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "10:40, 165, 104, false",
    "10:40, 166, 104, true",
    "10:40, 165, 105, true",
    "10:00, 166, 105, false",
    "09:50, 166, 105, false"
  })
  void aMarkedRiseIsOneAfterTheDose(String time, int systolic, int diastolic, boolean reported) {
    TreatmentCourse course =
        vitals(infusion(), signs("09:45", 126, 80), signs(time, systolic, diastolic));
    assertThat(reports(course, "KAT-MONITOR-016")).isEqualTo(reported);
  }

  @Test
  void withoutAPressureBeforeOrADoseThereIsNoRise() {
    TreatmentCourse unmeasured = vitals(infusion(), signs("10:40", 190, 110));
    assertThat(reports(unmeasured, "KAT-MONITOR-016")).isFalse();
    TreatmentCourse undosed =
        dosing(
            vitals(infusion(), signs("09:45", 126, 80), signs("10:40", 166, 105)),
            session -> session.administeredDoses(List.of()));
    assertThat(reports(undosed, "KAT-MONITOR-016")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"180, 120, false", "181, 120, true", "180, 121, true"})
  void aCrisisIsOneAtAnyTime(int systolic, int diastolic, boolean reported) {
    for (String time : List.of("09:45", "11:00")) {
      TreatmentCourse course = vitals(infusion(), signs(time, systolic, diastolic));
      assertThat(reports(course, "KAT-MONITOR-017")).isEqualTo(reported);
    }
  }

  @ParameterizedTest
  @CsvSource({"91, true", "92, true", "93, false", ", false"})
  void lowSaturation(Integer percent, boolean reported) {
    VitalSigns measured =
        signs("10:20", 126, 80).toBuilder().oxygenSaturation(optional(percent)).build();
    assertThat(reports(vitals(infusion(), measured), "KAT-MONITOR-018")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "150, 14, ",
    "151, 14, pulse",
    "72, 9, respiratoryRate",
    "72, 10, ",
    "72, 30, ",
    "72, 31, respiratoryRate",
    ", , "
  })
  void pulseAndBreathing(Integer pulse, Integer breaths, String place) {
    VitalSigns measured =
        signs("10:20", 126, 80).toBuilder()
            .pulse(optional(pulse))
            .respiratoryRate(optional(breaths))
            .build();
    List<String> expected =
        place == null ? List.of() : List.of("/sessions/1/vitalSigns/0/" + place);
    assertThat(paths(vitals(infusion(), measured), "KAT-MONITOR-019")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"12:29, false", "12:30, false", "12:31, true"})
  void nothingIsRecordedAfterTheEnd(String time, boolean reported) {
    List<String> expected =
        reported
            ? List.of(
                "/sessions/1/dischargeAssessments/0/at",
                "/sessions/1/dissociationRatings/0/at",
                "/sessions/1/sedationRatings/0/at",
                "/sessions/1/vitalSigns/0/at")
            : List.of();
    assertThat(paths(recordedAt(time), "KAT-MONITOR-020"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void whatHasNoEndOrDidNotTakePlaceHasNothingAfterIt() {
    TreatmentCourse open = dosing(recordedAt("23:00"), session -> session.end(Optional.empty()));
    assertThat(reports(open, "KAT-MONITOR-020")).isFalse();
    TreatmentCourse cancelled =
        dosing(recordedAt("23:00"), session -> session.status(SessionStatus.CANCELLED));
    assertThat(reports(cancelled, "KAT-MONITOR-020")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NO_RESPONSE, , true",
    "NO_RESPONSE, SEDATION, true",
    "NO_RESPONSE, LOSS_OF_CONSCIOUSNESS, false",
    "PAINFUL_SQUEEZE, , false"
  })
  void lossOfConsciousnessIsAnEvent(
      SedationLevel level, AdverseEventKind recorded, boolean reported) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session
                    .sedationRatings(
                        List.of(SedationRating.builder().at(at("10:20")).level(level).build()))
                    .adverseEvents(
                        Optional.ofNullable(recorded).stream()
                            .map(
                                kind ->
                                    AdverseEvent.builder()
                                        .kind(kind)
                                        .onset(at("10:20"))
                                        .serious(false)
                                        .build())
                            .toList()));
    assertThat(reports(course, "KAT-MONITOR-024")).isEqualTo(reported);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KAT-MONITOR-016", "KAT-MONITOR-017"})
  void aMeasurementWithoutPressureIsNeitherRiseNorCrisis(String rule) {
    TreatmentCourse course = vitals(infusion(), signs("09:45", 126, 80), withoutPressure("10:20"));
    assertThat(reports(course, rule)).isFalse();
  }

  private static TreatmentCourse recordedAt(String time) {
    return dosing(
        vitals(infusion(), signs(time, 126, 80)),
        session ->
            session
                .sedationRatings(
                    List.of(
                        SedationRating.builder().at(at(time)).level(SedationLevel.ALERT).build()))
                .dissociationRatings(
                    List.of(
                        DissociationRating.builder()
                            .at(at(time))
                            .scale(DissociationScale.CADSS_6)
                            .score(0)
                            .build()))
                .dischargeAssessments(
                    List.of(
                        DischargeAssessment.builder()
                            .at(at(time))
                            .decision(DischargeDecision.MAY_LEAVE)
                            .build())));
  }

  private static VitalSigns[] measured(String times) {
    return Arrays.stream(times.split(" ", -1))
        .map(time -> signs(time, 126, 80))
        .toArray(VitalSigns[]::new);
  }

  private static VitalSigns withoutPressure(String time) {
    return VitalSigns.builder().at(at(time)).pulse(72).build();
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
