package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.screening;
import static org.katlib.validation.Baseline.tested;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.RuleId;
import org.katlib.rule.Waiver;
import org.katlib.screening.Answer;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.ScreeningTestResult;
import org.katlib.session.SessionStatus;
import org.katlib.validation.KatValidator;

/** What the screening found, against what the texts and the clinic say: the bounds of the rules. */
class CourseScreeningRulesTest {
  private static TreatmentCourse courseOf(Substance substance) {
    return substance == Substance.ESKETAMINE ? esketamine() : infusion();
  }

  private static TreatmentCourse yes(Substance substance, String condition) {
    return answered(courseOf(substance), condition, answer -> answer.answer(Answer.YES));
  }

  @ParameterizedTest
  @CsvSource({
    "aneurysmal-vascular-disease, KAT-SCREEN-001, true, false",
    "arteriovenous-malformation, KAT-SCREEN-002, true, false",
    "intracerebral-haemorrhage, KAT-SCREEN-003, true, false",
    "cardiovascular-event, KAT-SCREEN-005, true, false",
    "hypersensitivity, KAT-SCREEN-006, true, true",
    "pressure-rise-hazard, KAT-SCREEN-007, false, true",
    "pressure-rise-hazard, KAT-SCREEN-008, true, false",
    "pre-eclampsia, KAT-SCREEN-009, false, true",
    "severe-coronary-or-myocardial-disease, KAT-SCREEN-010, false, true",
    "stroke, KAT-SCREEN-011, false, true",
    "stroke, KAT-SCREEN-012, true, false",
    "cerebral-trauma, KAT-SCREEN-013, false, true",
    "hypertensive-encephalopathy, KAT-SCREEN-014, true, false",
    "poorly-controlled-cardiovascular-disease, KAT-SCREEN-015, false, true",
    "poorly-controlled-psychosis, KAT-SCREEN-016, false, true",
    "poorly-controlled-psychosis, KAT-SCREEN-017, true, false",
    "severe-hepatic-impairment, KAT-SCREEN-018, false, true",
    "severe-hepatic-impairment, KAT-SCREEN-019, true, false",
    "raised-intracranial-pressure, KAT-SCREEN-020, false, true",
    "raised-intraocular-pressure, KAT-SCREEN-021, false, true",
    "active-substance-misuse, KAT-SCREEN-022, false, true",
    "active-substance-misuse, KAT-SCREEN-023, true, false",
    "pregnancy, KAT-SCREEN-024, true, false",
    "pregnancy, KAT-SCREEN-025, false, true",
    "breast-feeding, KAT-SCREEN-026, true, false",
    "bipolar-disorder, KAT-SCREEN-028, true, true",
    "psychosis-history, KAT-SCREEN-035, false, true",
    "acute-suicidal-intent, KAT-SCREEN-037, false, true"
  })
  void aPositionIsAboutItsOwnDrug(
      String condition, String rule, boolean esketamine, boolean ketamine) {
    assertThat(reports(yes(Substance.ESKETAMINE, condition), rule)).isEqualTo(esketamine);
    assertThat(reports(yes(Substance.KETAMINE, condition), rule)).isEqualTo(ketamine);
  }

  @ParameterizedTest
  @CsvSource({"YES, true", "NO, false", "UNKNOWN, false"})
  void onlyYesIsYes(Answer answer, boolean reported) {
    TreatmentCourse course = answered(esketamine(), "pregnancy", builder -> builder.answer(answer));
    assertThat(reports(course, "KAT-SCREEN-024")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "EU, 2025-11-30, false",
    "EU, 2025-12-01, true",
    "EU, 2026-01-05, true",
    "EU, , true",
    "US, 2026-01-05, false"
  })
  void aRecentCardiovascularEventIsAContraindicationInTheEu(
      Jurisdiction jurisdiction, LocalDate occurred, boolean reported) {
    assertThat(reports(event(occurred), "KAT-SCREEN-004", jurisdiction)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "EU, 2025-11-24, false",
    "EU, 2025-11-25, true",
    "EU, , true",
    "US, 2025-11-25, false"
  })
  void aClearanceSoonAfterSuchAnEventNeedsAReasonInTheEu(
      Jurisdiction jurisdiction, LocalDate occurred, boolean reported) {
    assertThat(reports(event(occurred), "KAT-SCREEN-045", jurisdiction)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-11, false", "2025-01-12, true", ", true"})
  void anEventWithinAYearWasExcludedFromTrials(LocalDate occurred, boolean reported) {
    assertThat(reports(event(occurred), "KAT-SCREEN-005")).isEqualTo(reported);
  }

  private static TreatmentCourse event(LocalDate occurred) {
    return answered(
        esketamine(),
        "cardiovascular-event",
        answer -> {
          answer.answer(Answer.YES);
          return occurred == null ? answer : answer.occurredOn(occurred);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "YES, NO, 2026-01-11, false",
    "YES, NO, 2026-01-12, false",
    "NO, YES, 2026-01-12, true",
    "NO, YES, 2026-01-06, true",
    "YES, NO, 2026-01-06, false",
    "NO, UNKNOWN, 2026-01-12, false"
  })
  void theLatestAnswerCounts(Answer first, Answer second, LocalDate again, boolean reported) {
    TreatmentCourse course = answered(esketamine(), "stroke", answer -> answer.answer(first));
    assertThat(reports(withAnswer(course, "stroke", second, again), "KAT-SCREEN-012"))
        .isEqualTo(reported);
  }

  @Test
  void anAnswerThatHeldWhenTheDoseWasGivenIsNotUndoneLater() {
    TreatmentCourse course =
        withAnswer(yes(Substance.ESKETAMINE, "stroke"), "stroke", Answer.NO, day("2026-01-13"));
    assertThat(reports(course, "KAT-SCREEN-012")).isTrue();
  }

  @Test
  void whatIsFoundAfterTheDoseCountsWhileTheDrugIsOrdered() {
    TreatmentCourse course = withAnswer(esketamine(), "stroke", Answer.YES, day("2026-02-01"));
    assertThat(reports(course, "KAT-SCREEN-012")).isTrue();
    assertThat(reports(course.toBuilder().schedules(List.of()).build(), "KAT-SCREEN-012"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, true", "COMPLETED, true", "CANCELLED, false", "MISSED, false"})
  void aSessionThatIsToComeCountsAndOneThatNeverWasDoesNot(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(
            yes(Substance.ESKETAMINE, "pregnancy"),
            session -> session.status(status).administeredDoses(List.of()));
    assertThat(reports(course.toBuilder().schedules(List.of()).build(), "KAT-SCREEN-024"))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "PREGNANCY_TEST, POSITIVE, KAT-SCREEN-024, true",
    "PREGNANCY_TEST, NEGATIVE, KAT-SCREEN-024, false",
    "URINE_TOXICOLOGY, POSITIVE, KAT-SCREEN-024, false",
    "URINE_TOXICOLOGY, POSITIVE, KAT-SCREEN-033, true",
    "URINE_TOXICOLOGY, UNCLEAR, KAT-SCREEN-033, false"
  })
  void aPositiveTestSaysAsMuchAsAnAnswer(
      ScreeningTestKind kind, ScreeningTestResult result, String rule, boolean reported) {
    assertThat(reports(tested(esketamine(), kind, result), rule)).isEqualTo(reported);
  }

  @Test
  void aLaterTestTakesThePlaceOfAnEarlierOne() {
    TreatmentCourse course =
        tested(
            tested(esketamine(), ScreeningTestKind.PREGNANCY_TEST, ScreeningTestResult.POSITIVE),
            ScreeningTestKind.PREGNANCY_TEST,
            ScreeningTestResult.NEGATIVE);
    assertThat(reports(course, "KAT-SCREEN-024")).isFalse();
  }

  @Test
  void whatIsForbiddenEverywhereIsReportedOnceInTheEuToo() {
    TreatmentCourse course =
        answered(
            esketamine(), "intracerebral-haemorrhage", answer -> answer.answer(Answer.UNKNOWN));
    assertThat(reports(course, "KAT-SCREEN-042", Jurisdiction.EU)).isTrue();
    assertThat(reports(course, "KAT-SCREEN-043", Jurisdiction.EU)).isFalse();
  }

  @Test
  void pregnancyStopsUntilSomeoneWaivesIt() {
    ClinicPolicy policy =
        ClinicPolicy.builder()
            .name("a clinic")
            .jurisdiction(Jurisdiction.US)
            .addWaivers(
                Waiver.builder()
                    .ruleId(RuleId.of("KAT-SCREEN-024"))
                    .course("course")
                    .author("Dr. A. Example")
                    .reason("Weighed with obstetrics")
                    .expiresOn(LocalDate.of(2099, 12, 31))
                    .build())
            .build();
    assertThat(
            KatValidator.with(policy)
                .validate(yes(Substance.ESKETAMINE, "pregnancy"))
                .getFindings())
        .filteredOn(finding -> finding.getRuleId().getText().equals("KAT-SCREEN-024"))
        .hasSize(1)
        .allMatch(finding -> finding.getWaiver().isPresent());
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
