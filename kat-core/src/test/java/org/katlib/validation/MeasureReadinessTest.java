package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.MeasuredCourses.SCALE;
import static org.katlib.validation.MeasuredCourses.SCREEN;
import static org.katlib.validation.MeasuredCourses.measured;
import static org.katlib.validation.MeasuredCourses.response;
import static org.katlib.validation.MeasuredCourses.review;
import static org.katlib.validation.MeasuredCourses.reviewed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.RatingMoment;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetyAction;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

/** No measure is a condition for dosing; an answer about suicide that nobody looked at is. */
class MeasureReadinessTest {
  private static final InstrumentResponse WORRYING =
      response(SCALE, at("10:50").minusDays(4), RatingMoment.BASELINE, 1, 1, 1);

  private static TreatmentCourse morning(TreatmentCourse course) {
    return dosing(
        course,
        session ->
            session
                .status(SessionStatus.PLANNED)
                .administeredDoses(List.of())
                .sedationRatings(List.of())
                .acuteEffects(List.of())
                .dischargeAssessments(List.of())
                .programmeReport(Optional.empty())
                .vitalSigns(session.build().getVitalSigns().subList(0, 1)));
  }

  private static Readiness beforeTheDose(TreatmentCourse course) {
    return KatValidator.published().readyForDosing(morning(course), id(course), at("10:00"));
  }

  private static SessionId id(TreatmentCourse course) {
    return course.getSessions().get(DOSING).getId();
  }

  private static List<String> reasons(Readiness readiness) {
    return readiness.getReasons().stream()
        .map(ReadinessReason::getFinding)
        .map(Finding::getRuleId)
        .map(rule -> rule.getText())
        .toList();
  }

  @Test
  void onlyAnAnswerThatNobodyLookedAtIsAnError() {
    assertThat(RuleBook.published().getRules())
        .filteredOn(rule -> rule.getId().getText().matches("KAT-(SIGNAL|RISK|MEASURE)-.*"))
        .filteredOn(rule -> rule.getSeverity() == Severity.ERROR)
        .extracting(rule -> rule.getId().getText())
        .containsExactly("KAT-SIGNAL-001", "KAT-SIGNAL-006");
  }

  @Test
  void aCourseWithoutAnyMeasureIsReady() {
    assertThat(beforeTheDose(measured()).isReady()).isTrue();
    assertThat(reasons(beforeTheDose(measured()))).isEqualTo(reasons(beforeTheDose(infusion())));
  }

  @Test
  void anAnswerThatNobodyLookedAtStandsBeforeTheNextDose() {
    TreatmentCourse course = measured(WORRYING);
    assertThat(beforeTheDose(course).isReady()).isFalse();
    assertThat(reasons(beforeTheDose(course))).contains("KAT-SIGNAL-001");
    TreatmentCourse seen =
        reviewed(course, review(at("09:50"), SafetyAction.NOTHING_FURTHER_NEEDED));
    assertThat(beforeTheDose(seen).isReady()).isTrue();
    assertThat(reasons(beforeTheDose(seen))).doesNotContain("KAT-SIGNAL-001");
  }

  @Test
  void aScreenThatIsMissingIsWeighedAndStandsInNoWay() {
    TreatmentCourse old =
        measured(response(SCREEN, at("09:59").minusDays(1), RatingMoment.BASELINE, 0, 0));
    assertThat(reasons(beforeTheDose(old))).contains("KAT-RISK-001");
    assertThat(beforeTheDose(old).isReady()).isTrue();
    TreatmentCourse recent =
        measured(response(SCREEN, at("10:01").minusDays(1), RatingMoment.BASELINE, 0, 0));
    assertThat(reasons(beforeTheDose(recent))).doesNotContain("KAT-RISK-001");
  }

  @Test
  void nobodyLeavesBeforeAnAnswerOfTheSessionIsLookedAt() {
    TreatmentCourse course =
        measured(response(SCALE, at("12:00"), RatingMoment.AFTER_RECOVERY, 1, 1, 1));
    TreatmentCourse open =
        dosing(course, session -> session.status(SessionStatus.IN_PROGRESS).end(Optional.empty()));
    assertThat(reasons(beforeLeaving(open))).contains("KAT-SIGNAL-006");
    assertThat(beforeLeaving(open).isReady()).isFalse();
    TreatmentCourse seen = reviewed(open, review(at("12:10"), SafetyAction.RISK_ASSESSED));
    assertThat(reasons(beforeLeaving(seen))).doesNotContain("KAT-SIGNAL-006");
    assertThat(beforeLeaving(seen).isReady()).isTrue();
  }

  private static Readiness beforeLeaving(TreatmentCourse course) {
    return KatValidator.published().readyForDischarge(course, id(course), at("12:30"));
  }
}
