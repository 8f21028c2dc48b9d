package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.MeasuredCourses.SCALE;
import static org.katlib.validation.MeasuredCourses.measured;
import static org.katlib.validation.MeasuredCourses.named;
import static org.katlib.validation.MeasuredCourses.response;
import static org.katlib.validation.MeasuredCourses.review;
import static org.katlib.validation.MeasuredCourses.reviewed;
import static org.katlib.validation.MeasuredCourses.with;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.evidence.Jurisdiction;
import org.katlib.measure.Instrument;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetyAction;

/** The bounds of {@link SafetySignalRules}: just inside, on, and just outside. */
class SafetySignalRulesTest {
  private static final OffsetDateTime TIME = at("10:50").minusDays(4);

  private static InstrumentResponse answered(@Nullable Integer second, @Nullable Integer third) {
    return response(SCALE, TIME, RatingMoment.BASELINE, 0, second, third);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true", "3, true", "4, true"})
  void anAnswerFromItsMarkOnIsLookedAtEvenOneTheFormDoesNotHave(int answer, boolean reported) {
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      assertThat(reports(measured(answered(0, answer)), "KAT-SIGNAL-001", jurisdiction))
          .isEqualTo(reported);
    }
    assertThat(paths(measured(answered(0, answer)), "KAT-SIGNAL-001"))
        .isEqualTo(reported ? List.of("/responses/0/answers/2") : List.of());
  }

  @Test
  void noMissingAnswerSilencesTheOneThatIsThere() {
    assertThat(paths(measured(answered(null, 1)), "KAT-SIGNAL-001"))
        .containsExactly("/responses/0/answers/2");
    assertThat(reports(measured(answered(0, null)), "KAT-SIGNAL-001")).isFalse();
  }

  /** Any form of the instrument raises the signal where it is not known which was answered. */
  @Test
  void noFormThatIsLeftOpenSilencesAnAnswer() {
    Instrument second = SCALE.toBuilder().version("2").alertItems(List.of()).build();
    InstrumentResponse open = answered(0, 1).toBuilder().version(Optional.empty()).build();
    assertThat(reports(with(measured(open), second), "KAT-SIGNAL-001")).isTrue();
    InstrumentResponse unknown = open.toBuilder().version("9").build();
    assertThat(reports(with(measured(unknown), second), "KAT-SIGNAL-001")).isTrue();
    InstrumentResponse named = open.toBuilder().version("2").build();
    assertThat(reports(with(measured(named), second), "KAT-SIGNAL-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void aReviewCountsFromTheTimeOfTheAnswerOn(int minutes, boolean reported) {
    TreatmentCourse course =
        reviewed(
            measured(answered(0, 1)),
            review(TIME.plusMinutes(minutes), SafetyAction.ASKED_FURTHER));
    assertThat(reports(course, "KAT-SIGNAL-001")).isEqualTo(reported);
    assertThat(paths(course, "KAT-SIGNAL-005"))
        .isEqualTo(reported ? List.of("/signalReviews/0/at") : List.of());
  }

  @Test
  void aReviewOfAnotherResponseIsNone() {
    TreatmentCourse course =
        reviewed(
            measured(named("other", answered(0, 1)), answered(0, 0)),
            review(TIME.plusHours(1), SafetyAction.ASKED_FURTHER));
    assertThat(paths(course, "KAT-SIGNAL-001")).containsExactly("/responses/0/answers/2");
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, true"})
  void aSoftSignalIsWorthAskingAboutAndNoMore(int answer, boolean reported) {
    TreatmentCourse course = measured(answered(answer, 0));
    assertThat(paths(course, "KAT-SIGNAL-002"))
        .isEqualTo(reported ? List.of("/responses/0/answers/1") : List.of());
    assertThat(reports(course, "KAT-SIGNAL-001")).isFalse();
    assertThat(
            reports(
                reviewed(course, review(TIME.plusDays(3), SafetyAction.ASKED_FURTHER)),
                "KAT-SIGNAL-002"))
        .isFalse();
    assertThat(reports(measured(answered(0, 2)), "KAT-SIGNAL-002")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, 1440, false", "1, 1441, true", "0, 1441, false"})
  void theFirstLookIsWithinADay(int answer, int minutes, boolean reported) {
    TreatmentCourse course =
        reviewed(
            measured(answered(0, answer)),
            review(TIME.plusDays(9), SafetyAction.RISK_ASSESSED),
            review(TIME.plusMinutes(minutes), SafetyAction.ASKED_FURTHER));
    assertThat(paths(course, "KAT-SIGNAL-003"))
        .isEqualTo(reported ? List.of("/signalReviews/1/at") : List.of());
    assertThat(reports(course, "KAT-SIGNAL-003", "delay", "25")).isFalse();
    assertThat(reports(course, "KAT-SIGNAL-003", "delay", "1")).isEqualTo(answer == 1);
  }

  @Test
  void aSoftSignalCanWait() {
    TreatmentCourse course =
        reviewed(measured(answered(3, 0)), review(TIME.plusDays(9), SafetyAction.ASKED_FURTHER));
    assertThat(reports(course, "KAT-SIGNAL-003")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whereSomeoneHasToActAtOnceRiskIsAssessedOrCareArranged(SafetyAction action) {
    boolean acted =
        List.of(
                SafetyAction.RISK_ASSESSED,
                SafetyAction.FURTHER_CARE_ARRANGED,
                SafetyAction.EMERGENCY_CARE_CALLED)
            .contains(action);
    TreatmentCourse urgent = reviewed(measured(answered(0, 2)), review(TIME.plusHours(1), action));
    assertThat(paths(urgent, "KAT-SIGNAL-004"))
        .isEqualTo(acted ? List.of() : List.of("/responses/0"));
    TreatmentCourse lesser = reviewed(measured(answered(0, 1)), review(TIME.plusHours(1), action));
    assertThat(reports(lesser, "KAT-SIGNAL-004")).isFalse();
  }

  @Test
  void anyReviewMayNameWhatWasDone() {
    TreatmentCourse course =
        reviewed(
            measured(answered(0, 2)),
            review(TIME.plusHours(1), SafetyAction.ASKED_FURTHER),
            review(TIME.plusHours(2), SafetyAction.RISK_ASSESSED));
    assertThat(reports(course, "KAT-SIGNAL-004")).isFalse();
    assertThat(reports(measured(answered(0, 2)), "KAT-SIGNAL-004")).isFalse();
    TreatmentCourse before =
        reviewed(
            measured(answered(0, 2)),
            review(TIME.minusHours(1), SafetyAction.RISK_ASSESSED),
            review(TIME.plusHours(1), SafetyAction.ASKED_FURTHER));
    assertThat(reports(before, "KAT-SIGNAL-004")).isTrue();
  }

  /** A total that was recorded elsewhere hides no answer beside it. */
  @Test
  void aRecordedTotalHidesNothing() {
    InstrumentResponse recorded =
        answered(0, 1).toBuilder().recordedTotal(new BigDecimal("0")).build();
    assertThat(reports(measured(recorded), "KAT-SIGNAL-001")).isTrue();
  }
}
