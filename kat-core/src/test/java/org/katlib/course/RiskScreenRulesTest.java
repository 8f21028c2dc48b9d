package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.CourseOfDosingExamples.later;
import static org.katlib.validation.MeasuredCourses.SCALE;
import static org.katlib.validation.MeasuredCourses.SCREEN;
import static org.katlib.validation.MeasuredCourses.measured;
import static org.katlib.validation.MeasuredCourses.named;
import static org.katlib.validation.MeasuredCourses.response;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.MeasureOccasion;
import org.katlib.measure.PlannedMeasure;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.SessionStatus;

/** The bounds of {@link RiskScreenRules}: just inside, on, and just outside. */
class RiskScreenRulesTest {
  private static InstrumentResponse screened(OffsetDateTime time, @Nullable Integer... answers) {
    return response(SCREEN, time, RatingMoment.BEFORE_DOSING, answers);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 09:59, true",
    "-1, 10:00, false",
    "0, 09:59, false",
    "0, 10:00, false",
    "0, 10:01, true"
  })
  void aScreenIsNotOlderThanADayAtTheFirstDose(int days, String time, boolean reported) {
    TreatmentCourse course = measured(screened(at(time).plusDays(days), 0, 0));
    assertThat(paths(course, "KAT-RISK-001"))
        .isEqualTo(reported ? List.of("/sessions/1") : List.of());
    assertThat(reports(course, "KAT-RISK-001", "age", "25")).isEqualTo(days == 0 && reported);
  }

  @ParameterizedTest
  @CsvSource({"UNDER_INFLUENCE, true", "AFTER_RECOVERY, false", "BEFORE_DOSING, false"})
  void aScreenCountsWhereItWasAnsweredSober(RatingMoment moment, boolean reported) {
    TreatmentCourse course = measured(response(SCREEN, at("09:35"), moment, 0, 0));
    assertThat(reports(course, "KAT-RISK-001")).isEqualTo(reported);
  }

  /** Any yes gives a level; a no beside a question without an answer does not. */
  @ParameterizedTest
  @CsvSource({", 1, false", "1, , true", "0, , true", ", 0, true", "1, 0, false"})
  void aScreenCountsWhereItGaveALevel(
      @Nullable Integer first, @Nullable Integer second, boolean reported) {
    TreatmentCourse course = measured(screened(at("09:35"), first, second));
    assertThat(reports(course, "KAT-RISK-001")).isEqualTo(reported);
    assertThat(paths(course, "KAT-RISK-002"))
        .isEqualTo(reported ? List.of("/responses/0") : List.of());
  }

  @Test
  void whereNoScreenIsUsedNoneIsMissed() {
    InstrumentResponse other = response(SCALE, at("09:35"), RatingMoment.BEFORE_DOSING, 0, 0, 0);
    assertThat(reports(measured(other), "KAT-RISK-001")).isFalse();
    assertThat(reports(measured(), "KAT-RISK-001")).isFalse();
    PlannedMeasure planned =
        PlannedMeasure.builder()
            .instrument(SCREEN.getId())
            .occasion(MeasureOccasion.BEFORE_EACH_DOSE)
            .withinDays(1)
            .build();
    TreatmentCourse meant = measured(other).toBuilder().addMeasurementPlan(planned).build();
    assertThat(paths(meant, "KAT-RISK-001")).containsExactly("/sessions/1");
    TreatmentCourse another =
        measured(other).toBuilder()
            .addMeasurementPlan(planned.toBuilder().instrument(SCALE.getId()).build())
            .build();
    assertThat(reports(another, "KAT-RISK-001")).isFalse();
  }

  @Test
  void eachSessionAtWhichADoseWasGivenHasItsScreen() {
    InstrumentResponse first = screened(at("09:35"), 0, 0);
    TreatmentCourse course = later(measured(first), 7);
    assertThat(paths(course, "KAT-RISK-001")).hasSize(1).doesNotContain("/sessions/1");
    InstrumentResponse second = named("second", screened(at("09:35").plusDays(7), 0, 0));
    assertThat(reports(later(measured(second, first), 7), "KAT-RISK-001")).isFalse();
    TreatmentCourse booked =
        dosing(
            measured(screened(at("09:35").minusDays(6), 0, 0)),
            session -> session.status(SessionStatus.PLANNED).administeredDoses(List.of()));
    assertThat(reports(booked, "KAT-RISK-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1440, false", "1441, true"})
  void aScreenWithoutALevelIsDoneAgainWithinADay(int minutes, boolean reported) {
    InstrumentResponse incomplete = screened(at("09:35").minusDays(3), 1, null);
    InstrumentResponse again =
        named("again", screened(at("09:35").minusDays(3).plusMinutes(minutes), 0, 0));
    TreatmentCourse course = measured(again, incomplete);
    assertThat(paths(course, "KAT-RISK-002"))
        .isEqualTo(reported ? List.of("/responses/1") : List.of());
    assertThat(reports(course, "KAT-RISK-002", "within", "25")).isEqualTo(minutes < 0);
  }

  @Test
  void onlyAScreenOfRiskIsDoneAgain() {
    InstrumentResponse incomplete =
        response(SCALE, at("09:35"), RatingMoment.BEFORE_DOSING, 1, null, 0);
    assertThat(reports(measured(incomplete), "KAT-RISK-002")).isFalse();
  }
}
