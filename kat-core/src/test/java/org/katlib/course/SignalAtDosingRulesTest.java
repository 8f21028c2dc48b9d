package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.MeasuredCourses.SCALE;
import static org.katlib.validation.MeasuredCourses.measured;
import static org.katlib.validation.MeasuredCourses.response;
import static org.katlib.validation.MeasuredCourses.review;
import static org.katlib.validation.MeasuredCourses.reviewed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetyAction;
import org.katlib.session.SessionStatus;

/** The bounds of {@link SignalAtDosingRules}: just inside, on, and just outside. */
class SignalAtDosingRulesTest {
  private static InstrumentResponse answered(String time, int answer) {
    return response(SCALE, at(time), RatingMoment.AFTER_RECOVERY, 0, 3, answer);
  }

  @ParameterizedTest
  @CsvSource({
    "09:29, 1, false",
    "09:30, 1, true",
    "12:00, 1, true",
    "12:00, 0, false",
    "12:30, 1, true",
    "12:31, 1, false"
  })
  void whatIsAnsweredInTheSessionIsLookedAtBeforeItEnds(String time, int answer, boolean reported) {
    assertThat(paths(measured(answered(time, answer)), "KAT-SIGNAL-006"))
        .isEqualTo(reported ? List.of("/sessions/1") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"11:59, true", "12:00, false", "12:30, false", "12:31, true"})
  void theLookIsNotLaterThanTheEnd(String look, boolean reported) {
    TreatmentCourse course =
        reviewed(measured(answered("12:00", 1)), review(at(look), SafetyAction.ASKED_FURTHER));
    assertThat(reports(course, "KAT-SIGNAL-006")).isEqualTo(reported);
  }

  @Test
  void aSessionThatGoesOnHasTime() {
    TreatmentCourse course = measured(answered("12:00", 1));
    assertThat(reports(dosing(course, session -> session.end(Optional.empty())), "KAT-SIGNAL-006"))
        .isFalse();
    assertThat(
            reports(
                dosing(course, session -> session.status(SessionStatus.IN_PROGRESS)),
                "KAT-SIGNAL-006"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "09:40, 1, 10:00, false",
    "09:40, 1, 10:01, true",
    "09:40, 0, 10:01, false",
    "10:00, 1, 10:01, true",
    "10:01, 1, 10:02, false"
  })
  void someoneLooksBeforeTheDose(String time, int answer, String look, boolean reported) {
    TreatmentCourse course =
        reviewed(measured(answered(time, answer)), review(at(look), SafetyAction.ASKED_FURTHER));
    assertThat(paths(course, "KAT-SIGNAL-007"))
        .isEqualTo(reported ? List.of("/sessions/1") : List.of());
  }

  @Test
  void whatNobodyLookedAtAtAllIsToldOnce() {
    TreatmentCourse course = measured(answered("09:29", 1));
    assertThat(reports(course, "KAT-SIGNAL-007")).isFalse();
    assertThat(reports(course, "KAT-SIGNAL-001")).isTrue();
    TreatmentCourse twice =
        reviewed(
            course,
            review(at("10:30"), SafetyAction.RISK_ASSESSED),
            review(at("09:50"), SafetyAction.ASKED_FURTHER));
    assertThat(reports(twice, "KAT-SIGNAL-007")).isFalse();
  }

  @Test
  void aSessionWithoutADoseHasNone() {
    TreatmentCourse course =
        reviewed(measured(answered("09:40", 1)), review(at("10:01"), SafetyAction.ASKED_FURTHER));
    assertThat(
            reports(
                dosing(course, session -> session.administeredDoses(List.of())), "KAT-SIGNAL-007"))
        .isFalse();
  }
}
