package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.ChangeExamples.response;
import static org.katlib.validation.MemoryExamples.check;
import static org.katlib.validation.MemoryExamples.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.screening.Answer;
import org.katlib.session.SessionStatus;
import org.katlib.validation.ChangeExamples;

/** The bounds of {@link DissociationRules}: just inside, on, and just outside. */
class DissociationRulesTest {
  private static final String RULE = "KAT-MEMORY-009";

  /** The one look at stability of the baseline was on 8 January, the dose is on the 12th. */
  @ParameterizedTest
  @CsvSource({"29, false", "30, true", "31, true", "100, true"})
  void afterAHighScoreStabilityIsLookedAt(int total, boolean reported) {
    assertThat(paths(ChangeExamples.answered(scored(3, total)), RULE))
        .isEqualTo(reported ? List.of("/sessions/1") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-08, true, true",
    "2026-01-09, true, false",
    "2026-01-12, true, false",
    "2026-01-13, true, true",
    "2026-01-09, false, false"
  })
  void aLookSinceTheAnswerIsEnoughAndOneThatFoundTooLittleIsTheOtherRules(
      LocalDate day, boolean stable, boolean reported) {
    TreatmentCourse course = checks(ChangeExamples.answered(scored(3, 40)), check(day, stable));
    assertThat(reports(course, RULE)).isEqualTo(reported);
  }

  @Test
  void withoutAnyLookItIsTold() {
    TreatmentCourse course = checks(ChangeExamples.answered(scored(3, 40)));
    assertThat(paths(course, RULE)).containsExactly("/sessions/1");
  }

  /** One missing look is told once. */
  @Test
  void afterAPsychosisTheOtherRuleAsksForTheSameLook() {
    TreatmentCourse course =
        answered(
            checks(ChangeExamples.answered(scored(3, 40))),
            "psychosis-history",
            answer -> answer.answer(Answer.YES));
    assertThat(reports(course, "KAT-MEMORY-005")).isTrue();
    assertThat(reports(course, RULE)).isFalse();
  }

  @Test
  void aLookThatFoundThePatientNotStableIsTheOtherRules() {
    TreatmentCourse course =
        checks(ChangeExamples.answered(scored(3, 40)), check(LocalDate.of(2026, 1, 8), false));
    assertThat(reports(course, "KAT-MEMORY-004")).isTrue();
    assertThat(reports(course, RULE)).isFalse();
  }

  @Test
  void theLastScoreBeforeTheSessionCounts() {
    assertThat(reports(ChangeExamples.answered(scored(3, 40), scored(2, 20)), RULE)).isFalse();
    assertThat(reports(ChangeExamples.answered(scored(2, 40), scored(3, 20)), RULE)).isTrue();
    assertThat(reports(ChangeExamples.answered(scored(-2, 40)), RULE)).isFalse();
  }

  @Test
  void anAnswerWithoutAScoreDoesNotHideTheOneBeforeIt() {
    InstrumentResponse empty = scored(2, 0).toBuilder().recordedTotal(Optional.empty()).build();
    assertThat(reports(ChangeExamples.answered(scored(3, 40), empty), RULE)).isTrue();
    assertThat(reports(ChangeExamples.answered(empty), RULE)).isFalse();
  }

  @Test
  void anAnswerUnderTheMedicineCountsForNothing() {
    InstrumentResponse acting =
        scored(3, 40).toBuilder().moment(RatingMoment.UNDER_INFLUENCE).build();
    assertThat(reports(ChangeExamples.answered(acting), RULE)).isFalse();
  }

  @Test
  void onlyWorkOnMemoriesThatWasDoneAsksForIt() {
    TreatmentCourse course = ChangeExamples.answered(scored(3, 40));
    assertThat(reports(dosing(course, session -> session.focus(Optional.empty())), RULE)).isFalse();
    assertThat(
            reports(
                dosing(
                    course,
                    session -> session.status(SessionStatus.PLANNED).administeredDoses(List.of())),
                RULE))
        .isFalse();
  }

  @Test
  void anotherScoreOfDissociationIsNotReadAsTheTrait() {
    assertThat(
            reports(
                ChangeExamples.answered(
                    response("cadss", at("10:00").minusDays(3), RatingMoment.BASELINE, 60)),
                RULE))
        .isFalse();
  }

  private static InstrumentResponse scored(int daysBefore, int total) {
    return response("des-ii", at("09:00").minusDays(daysBefore), RatingMoment.BASELINE, total);
  }
}
