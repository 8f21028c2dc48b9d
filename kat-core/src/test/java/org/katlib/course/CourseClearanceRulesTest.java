package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.screening;
import static org.katlib.validation.Baseline.without;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.LimitChange;
import org.katlib.rule.RuleId;
import org.katlib.screening.Answer;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.validation.Baseline;
import org.katlib.validation.KatValidator;

/** What was asked and what was decided: the bounds of the rules. */
class CourseClearanceRulesTest {
  private static TreatmentCourse courseOf(Substance substance) {
    return substance == Substance.ESKETAMINE ? esketamine() : infusion();
  }

  private static TreatmentCourse yes(Substance substance, String condition) {
    return answered(courseOf(substance), condition, answer -> answer.answer(Answer.YES));
  }

  @Test
  void whatWasNeverAskedIsOpen() {
    TreatmentCourse course = without(esketamine(), Baseline.SCREENING);
    assertThat(reports(course, "KAT-SCREEN-042")).isTrue();
    assertThat(reports(course, "KAT-SCREEN-039")).isTrue();
    assertThat(reports(course, "KAT-SCREEN-043")).isFalse();
    assertThat(reports(course, "KAT-SCREEN-043", Jurisdiction.EU)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ESKETAMINE, hypersensitivity, true",
    "ESKETAMINE, arteriovenous-malformation, true",
    "ESKETAMINE, pre-eclampsia, false",
    "KETAMINE, hypersensitivity, true",
    "KETAMINE, pressure-rise-hazard, true",
    "KETAMINE, arteriovenous-malformation, false",
    "KETAMINE, stroke, false"
  })
  void onlyWhatTheTextsOnTheDrugForbidHasToBeAsked(
      Substance substance, String condition, boolean reported) {
    TreatmentCourse course =
        answered(courseOf(substance), condition, answer -> answer.answer(Answer.UNKNOWN));
    assertThat(reports(course, "KAT-SCREEN-042")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12, false", "2026-01-13, true"})
  void aDecisionCountsFromItsDay(LocalDate decided, boolean reported) {
    TreatmentCourse course =
        screening(
            esketamine(),
            screening ->
                screening.decision(
                    screening.build().getDecision().orElseThrow().toBuilder()
                        .decidedOn(decided)
                        .build()));
    assertThat(reports(course, "KAT-SCREEN-039")).isEqualTo(reported);
  }

  @Test
  void aReasonMakesAClearanceInSpiteOfAContraindicationWhole() {
    TreatmentCourse course = yes(Substance.ESKETAMINE, "hypersensitivity");
    assertThat(reports(course, "KAT-SCREEN-044")).isTrue();
    TreatmentCourse reasoned =
        screening(
            course,
            screening ->
                screening.decision(
                    screening.build().getDecision().orElseThrow().toBuilder()
                        .addReasons("A rash in childhood; tested since, and not allergic")
                        .build()));
    assertThat(reports(reasoned, "KAT-SCREEN-044")).isFalse();
    assertThat(reports(yes(Substance.ESKETAMINE, "breast-feeding"), "KAT-SCREEN-044")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"6, false", "5, true"})
  void aClinicSaysHowOldAScreeningMayBe(int days, boolean reported) {
    ClinicPolicy policy =
        ClinicPolicy.builder()
            .name("a clinic")
            .jurisdiction(Jurisdiction.US)
            .addChanges(
                LimitChange.builder()
                    .ruleId(RuleId.of("KAT-SCREEN-046"))
                    .limit("age")
                    .value(BigDecimal.valueOf(days))
                    .unit("d")
                    .reason("our own")
                    .build())
            .build();
    assertThat(
            KatValidator.with(policy).validate(esketamine()).getFindings().stream()
                .anyMatch(finding -> finding.getRuleId().getText().equals("KAT-SCREEN-046")))
        .isEqualTo(reported);
    assertThat(reports(esketamine(), "KAT-SCREEN-046")).isFalse();
  }

  @Test
  void aQuestionOfTheClinicsOwnIsKeptAndJudgedByNothing() {
    TreatmentCourse course =
        withAnswer(esketamine(), "fear-of-flying", Answer.YES, day("2026-01-06"));
    assertThat(KatValidator.published().validate(course).getFindings()).isEmpty();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static TreatmentCourse withAnswer(
      TreatmentCourse course, String condition, Answer answer, LocalDate day) {
    return screening(
        course,
        screening ->
            screening.addAnswers(
                ScreeningAnswer.builder()
                    .condition(ScreeningConditionId.of(condition))
                    .answer(answer)
                    .answeredOn(day)
                    .build()));
  }
}
