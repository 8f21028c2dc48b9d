package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.screening;
import static org.katlib.validation.Baseline.tested;
import static org.katlib.validation.Baseline.without;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.MedicineGroup;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.LimitChange;
import org.katlib.rule.RuleId;
import org.katlib.rule.Waiver;
import org.katlib.screening.Answer;
import org.katlib.screening.HepaticImpairment;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.ScreeningTestResult;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.validation.Baseline;
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

  @ParameterizedTest
  @CsvSource({
    "CHILD_PUGH_A, false, false, false, false",
    "CHILD_PUGH_B, false, false, true, true",
    "CHILD_PUGH_C, true, true, false, false"
  })
  void theLiverAsksForMoreTheMoreItIsImpaired(
      HepaticImpairment impairment,
      boolean esketamine,
      boolean ketamine,
      boolean watchedLonger,
      boolean careful) {
    TreatmentCourse sprayed =
        screening(
            given(esketamine(), dose -> dose.dose(DeviceDose.of(3))),
            screening -> screening.hepaticImpairment(impairment));
    TreatmentCourse infused =
        screening(infusion(), screening -> screening.hepaticImpairment(impairment));
    assertThat(reports(sprayed, "KAT-SCREEN-019")).isEqualTo(esketamine);
    assertThat(reports(infused, "KAT-SCREEN-018")).isEqualTo(ketamine);
    assertThat(reports(sprayed, "KAT-SCREEN-051")).isEqualTo(watchedLonger);
    assertThat(reports(sprayed, "KAT-SCREEN-051", Jurisdiction.EU)).isFalse();
    assertThat(reports(sprayed, "KAT-SCREEN-052", Jurisdiction.EU)).isEqualTo(careful);
    assertThat(reports(sprayed, "KAT-SCREEN-052")).isFalse();
    assertThat(reports(infused, "KAT-SCREEN-051")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, true"})
  void onlyTheHighestDoseAsksForCareInTheEu(int devices, boolean reported) {
    TreatmentCourse course =
        screening(
            given(esketamine(), dose -> dose.dose(DeviceDose.of(devices))),
            screening -> screening.hepaticImpairment(HepaticImpairment.CHILD_PUGH_B));
    assertThat(reports(course, "KAT-SCREEN-052", Jurisdiction.EU)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-01-12, false, true",
    "2008-01-13, true, true",
    "2001-01-13, false, true",
    "2001-01-12, false, false"
  })
  void theAgesThatTheEsketamineLabelNames(LocalDate born, boolean minor, boolean young) {
    TreatmentCourse course = esketamine();
    course =
        course.toBuilder().patient(course.getPatient().toBuilder().birthDate(born).build()).build();
    assertThat(reports(course, "KAT-SCREEN-047")).isEqualTo(minor);
    assertThat(reports(course, "KAT-SCREEN-048")).isEqualTo(young);
  }

  @ParameterizedTest
  @CsvSource({"SSRI, EU, false", "SNRI, EU, false", "LITHIUM, EU, true", "LITHIUM, US, false"})
  void theEuTextPairsEsketamineWithAnAntidepressant(
      MedicineGroup group, Jurisdiction jurisdiction, boolean reported) {
    TreatmentCourse course =
        Baseline.medicine(esketamine(), medicine -> medicine.groups(List.of(group)));
    assertThat(reports(course, "KAT-SCREEN-049", jurisdiction)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-11, true", "2026-01-12, false"})
  void anAntidepressantThatWasStoppedPairsWithNothing(LocalDate stopped, boolean reported) {
    TreatmentCourse course =
        Baseline.medicine(esketamine(), medicine -> medicine.stoppedOn(stopped));
    assertThat(reports(course, "KAT-SCREEN-049", Jurisdiction.EU)).isEqualTo(reported);
  }

  @Test
  void withoutAnyMedicineRecordedNobodyCanTell() {
    TreatmentCourse course = esketamine();
    course =
        course.toBuilder()
            .patient(course.getPatient().toBuilder().medicines(List.of()).build())
            .build();
    assertThat(reports(course, "KAT-SCREEN-049", Jurisdiction.EU)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ESKETAMINE, 1, true", "ESKETAMINE, 2, false", "KETAMINE, 1, false"})
  void twoAntidepressantsHaveFailed(Substance substance, int failed, boolean reported) {
    TreatmentCourse course =
        screening(courseOf(substance), screening -> screening.failedAntidepressants(failed));
    assertThat(reports(course, "KAT-SCREEN-050")).isEqualTo(reported);
  }

  @Test
  void theFirstSessionOfKetamineAsksForNoLiverTestsAndTheSecondDoes() {
    TreatmentCourse untested = screening(infusion(), screening -> screening.tests(List.of()));
    assertThat(reports(untested, "KAT-SCREEN-053")).isFalse();
    assertThat(reports(aWeekLater(untested), "KAT-SCREEN-053")).isTrue();
    assertThat(reports(aWeekLater(infusion()), "KAT-SCREEN-053")).isFalse();
    TreatmentCourse sprayed = screening(esketamine(), screening -> screening.tests(List.of()));
    assertThat(reports(aWeekLater(sprayed), "KAT-SCREEN-053")).isFalse();
  }

  private static TreatmentCourse aWeekLater(TreatmentCourse course) {
    DosingSession first = (DosingSession) course.getSessions().get(Baseline.DOSING);
    List<Session> sessions = new ArrayList<>(course.getSessions());
    sessions.add(
        first.toBuilder()
            .id(SessionId.of("second"))
            .start(first.getStart().plusDays(7))
            .end(first.getEnd().orElseThrow().plusDays(7))
            .build());
    return course.toBuilder().sessions(sessions).build();
  }

  @ParameterizedTest
  @CsvSource({
    "active-substance-misuse, YES, KAT-SCREEN-054, URINE_TOXICOLOGY",
    "active-substance-misuse, UNKNOWN, KAT-SCREEN-054, URINE_TOXICOLOGY",
    "past-ketamine-misuse, YES, KAT-SCREEN-054, URINE_TOXICOLOGY",
    "pregnancy, UNKNOWN, KAT-SCREEN-055, PREGNANCY_TEST"
  })
  void whatIsNotRuledOutIsTested(
      String condition, Answer answer, String rule, ScreeningTestKind kind) {
    TreatmentCourse course = answered(infusion(), condition, builder -> builder.answer(answer));
    assertThat(reports(infusion(), rule)).isFalse();
    assertThat(reports(course, rule)).isTrue();
    assertThat(reports(tested(course, kind, ScreeningTestResult.NEGATIVE), rule)).isFalse();
  }

  @Test
  void aPregnancyThatIsKnownAsksForNoTest() {
    assertThat(reports(yes(Substance.KETAMINE, "pregnancy"), "KAT-SCREEN-055")).isFalse();
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
