package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.DOSING;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.WorkedCourses.unframed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.evidence.Jurisdiction;
import org.katlib.framework.FrameworkCatalogue;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Finding;
import org.katlib.rule.Rule;
import org.katlib.rule.Severity;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionStatus;

/** No framework is a condition for dosing. */
class FrameworkReadinessTest {
  private static final List<String> OF_THE_WORK =
      List.of("KAT-FRAME-", "KAT-TRAUMA-", "KAT-GROUP-", "KAT-ADAPT-");

  static Stream<Rule<?>> rulesOfTheWork() {
    return RuleBook.published().getRules().stream()
        .filter(rule -> OF_THE_WORK.stream().anyMatch(rule.getId().getText()::startsWith));
  }

  static Stream<TreatmentCourse> mornings() {
    return Stream.concat(
            Stream.of(Baseline.esketamine(), Baseline.infusion()),
            Stream.concat(FrameworkExamples.all().stream(), TeamExamples.all().stream())
                .map(RuleExamples.Example::broken))
        .map(FrameworkReadinessTest::morning);
  }

  static Stream<FrameworkId> frameworks() {
    return FrameworkCatalogue.all().stream().map(TherapeuticFramework::getId);
  }

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

  private static boolean isReady(TreatmentCourse course) {
    DosingSession session = (DosingSession) course.getSessions().get(DOSING);
    return KatValidator.published().readyForDosing(course, session.getId(), at("10:00")).isReady();
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheWork")
  void noRuleOfTheWorkStandsInTheWayOfADose(Rule<?> rule) {
    assertThat(rule.getSeverity()).isNotEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("mornings")
  void aCourseIsReadyWithAFrameworkExactlyWhenItIsWithout(TreatmentCourse morning) {
    assertThat(isReady(unframed(morning))).isEqualTo(isReady(morning));
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void everyPublishedFrameworkLeavesAPreparedSessionReady(FrameworkId framework) {
    assertThat(isReady(morning(WorkedCourses.led(framework.getText())))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aCourseWithoutTherapeuticWorkHasNothingToReport(Jurisdiction jurisdiction) {
    KatValidator validator = KatValidator.with(ClinicPolicy.published(jurisdiction));
    for (TreatmentCourse course : List.of(Baseline.esketamine(), Baseline.infusion())) {
      TreatmentCourse plain =
          dosing(
                  unframed(course).toBuilder()
                      .traumaInformedEvidence(List.of())
                      .stabilisationChecks(List.of())
                      .workingAgreements(List.of())
                      .goals(List.of())
                      .adaptations(List.of())
                      .build(),
                  session -> session.focus(Optional.empty()))
              .toBuilder()
              .build();
      assertThat(validator.validate(plain).getFindings())
          .extracting(Finding::getRuleId)
          .noneMatch(id -> OF_THE_WORK.stream().anyMatch(id.getText()::startsWith));
    }
  }
}
