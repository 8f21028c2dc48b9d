package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.signs;
import static org.katlib.validation.DosingDayExamples.vitals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DoseForm;
import org.katlib.evidence.Jurisdiction;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.DissociationRating;
import org.katlib.safety.DissociationScale;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;

/**
 * The bounds of {@link EsketamineMonitoringRules}; those that count from the devices are in {@link
 * EsketamineSprayRulesTest}.
 */
class EsketamineMonitoringRulesTest {
  /** A session of which nothing was watched, and which has no end. */
  private static TreatmentCourse unwatched(TreatmentCourse course) {
    return dosing(
        course,
        session ->
            session
                .end(Optional.empty())
                .vitalSigns(List.of())
                .sedationRatings(List.of())
                .dissociationRatings(List.of())
                .acuteEffects(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KAT-MONITOR-002",
        "KAT-MONITOR-004",
        "KAT-MONITOR-006",
        "KAT-MONITOR-012",
        "KAT-MONITOR-022",
        "KAT-MONITOR-023"
      })
  void theUsProgrammeAsksThisOfACompletedSessionWithTheSpray(String rule) {
    TreatmentCourse course = unwatched(esketamine());
    assertThat(reports(course, rule)).isTrue();
    assertThat(reports(course, rule, Jurisdiction.EU)).isFalse();
    for (SessionStatus status :
        List.of(SessionStatus.PLANNED, SessionStatus.IN_PROGRESS, SessionStatus.CANCELLED)) {
      assertThat(reports(dosing(course, session -> session.status(status)), rule)).isFalse();
    }
    assertThat(reports(unwatched(infusion()), rule)).isFalse();
    TreatmentCourse compounded = given(course, dose -> dose.form(DoseForm.COMPOUNDED_NASAL_SPRAY));
    assertThat(reports(compounded, rule)).isFalse();
    TreatmentCourse undosed = dosing(course, session -> session.administeredDoses(List.of()));
    assertThat(reports(undosed, rule)).isFalse();
  }

  @Test
  void anEndTellsHowLongThePatientWasWatched() {
    TreatmentCourse course = dosing(unwatched(esketamine()), session -> session.end(at("12:05")));
    assertThat(reports(course, "KAT-MONITOR-002")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"US, COMPLETED", "EU, COMPLETED", "US, IN_PROGRESS"})
  void aPressureBeforeTheSprayIsAskedEverywhere(Jurisdiction jurisdiction, SessionStatus status) {
    TreatmentCourse course =
        dosing(
            vitals(
                esketamine(),
                VitalSigns.builder().at(at("09:45")).pulse(72).build(),
                signs("10:01", 126, 80)),
            session -> session.status(status));
    assertThat(reports(course, "KAT-MONITOR-003", jurisdiction)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({", , true", "97, , false", ", 97, false"})
  void oneSaturationIsEnough(Integer first, Integer second, boolean reported) {
    TreatmentCourse course =
        vitals(esketamine(), saturated("09:45", first), saturated("11:00", second));
    assertThat(reports(course, "KAT-MONITOR-006")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "09:45 10:00 10:40, true",
    "09:45 10:01 10:40, false",
    "10:40, true",
    "10:40 11:25, false",
    "11:25 10:40, false"
  })
  void twoPressuresAreMeasuredAfterTheFirstDevice(String times, boolean reported) {
    VitalSigns[] measured =
        Arrays.stream(times.split(" ", -1))
            .map(time -> signs(time, 126, 80))
            .toArray(VitalSigns[]::new);
    assertThat(reports(vitals(esketamine(), measured), "KAT-MONITOR-012")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, true"})
  void aClinicMayAskForMorePressures(String measurements, boolean reported) {
    TreatmentCourse course =
        vitals(
            esketamine(),
            signs("10:40", 126, 80),
            signs("11:25", 126, 80),
            VitalSigns.builder().at(at("11:30")).pulse(72).build());
    assertThat(reports(course, "KAT-MONITOR-012", "measurements", measurements))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "SEDATION, false, true",
    "DISSOCIATION, true, false",
    "RESPIRATORY_DEPRESSION, true, true"
  })
  void anEffectThatDidNotOccurWasLookedFor(
      AcuteEffectKind kind, boolean sedation, boolean dissociation) {
    TreatmentCourse course =
        dosing(
            unwatched(esketamine()),
            session ->
                session.addAcuteEffects(AcuteEffect.builder().kind(kind).occurred(false).build()));
    assertThat(reports(course, "KAT-MONITOR-022")).isEqualTo(sedation);
    assertThat(reports(course, "KAT-MONITOR-023")).isEqualTo(dissociation);
  }

  @Test
  void aRatingShowsThatSomeoneLooked() {
    TreatmentCourse rated =
        dosing(
            unwatched(esketamine()),
            session ->
                session.addSedationRatings(
                    SedationRating.builder().at(at("11:00")).level(SedationLevel.ALERT).build()));
    assertThat(reports(rated, "KAT-MONITOR-022")).isFalse();
    assertThat(reports(rated, "KAT-MONITOR-023")).isTrue();
    TreatmentCourse scored =
        dosing(
            unwatched(esketamine()),
            session ->
                session.addDissociationRatings(
                    DissociationRating.builder()
                        .at(at("11:00"))
                        .scale(DissociationScale.CADSS_6)
                        .score(0)
                        .build()));
    assertThat(reports(scored, "KAT-MONITOR-022")).isTrue();
    assertThat(reports(scored, "KAT-MONITOR-023")).isFalse();
  }

  private static VitalSigns saturated(String time, Integer percent) {
    return signs(time, 126, 80).toBuilder()
        .oxygenSaturation(percent == null ? OptionalInt.empty() : OptionalInt.of(percent))
        .build();
  }
}
