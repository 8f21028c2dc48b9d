package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.without;
import static org.katlib.validation.ProcessExamples.suicidality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;
import org.katlib.patient.Diagnosis;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.LongTermCheckKind;
import org.katlib.safety.SafetyPlan;
import org.katlib.safety.SafetyPlanStep;
import org.katlib.screening.Answer;
import org.katlib.validation.Baseline;

/** What {@link SafetyPlanRules} take for a concern, and for a plan. */
class SafetyPlanRulesTest {
  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void aConcernFoundOverTheMonthsAsksForAPlan(boolean concern, boolean reported) {
    assertThat(reports(suicidality(concern), "KAT-CRISIS-001")).isEqualTo(reported);
    TreatmentCourse planned =
        suicidality(concern).toBuilder().safetyPlans(infusion().getSafetyPlans()).build();
    assertThat(reports(planned, "KAT-CRISIS-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"YES, true", "NO, false", "UNKNOWN, false"})
  void soDoesTheScreening(Answer answer, boolean reported) {
    TreatmentCourse course =
        answered(suicidality(false), "acute-suicidal-intent", question -> question.answer(answer));
    assertThat(reports(course, "KAT-CRISIS-001")).isEqualTo(reported);
    assertThat(reports(without(course, 3), "KAT-CRISIS-001")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void onlyALookForThoughtsOfSuicideFindsThem(LongTermCheckKind kind) {
    LongTermCheck check =
        suicidality(true).getLongTermChecks().stream()
            .filter(found -> found.getKind() == LongTermCheckKind.SUICIDALITY)
            .findFirst()
            .orElseThrow();
    TreatmentCourse course =
        suicidality(false).toBuilder()
            .addLongTermChecks(check.toBuilder().kind(kind).build())
            .build();
    assertThat(reports(course, "KAT-CRISIS-001")).isEqualTo(kind == LongTermCheckKind.SUICIDALITY);
  }

  @ParameterizedTest
  @CsvSource({"R45.851, , true", "R45.851, 2026-01-02, false", "R45.85, , false", "F33.2, , false"})
  void soDoesADiagnosisThatLasts(String code, LocalDate resolved, boolean reported) {
    TreatmentCourse course = suicidality(false);
    Diagnosis diagnosis =
        Diagnosis.builder()
            .coding(Coding.of(CodeSystem.ICD_10_CM, code))
            .resolvedOn(Optional.ofNullable(resolved))
            .build();
    assertThat(
            reports(
                course.toBuilder()
                    .patient(course.getPatient().toBuilder().addDiagnoses(diagnosis).build())
                    .build(),
                "KAT-CRISIS-001"))
        .isEqualTo(reported);
    Diagnosis other = Diagnosis.builder().coding(Coding.of(CodeSystem.ICD_10_CM, "F33.2")).build();
    assertThat(
            reports(
                course.toBuilder()
                    .patient(
                        course.getPatient().toBuilder()
                            .diagnoses(List.of(other, diagnosis))
                            .build())
                    .build(),
                "KAT-CRISIS-001"))
        .isEqualTo(reported);
  }

  @Test
  void soDoesWhatIsTreated() {
    TreatmentCourse course =
        suicidality(false).toBuilder()
            .addIndications(Coding.of(CodeSystem.ICD_10_CM, "R45.851"))
            .build();
    assertThat(reports(course, "KAT-CRISIS-001")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"SUICIDAL_IDEATION, true", "NAUSEA, false"})
  void soDoesAnAdverseEvent(AdverseEventKind kind, boolean reported) {
    TreatmentCourse course =
        dosing(
            suicidality(false),
            session ->
                session.addAdverseEvents(
                    AdverseEvent.builder()
                        .kind(kind)
                        .onset(Baseline.at("11:00"))
                        .serious(false)
                        .build()));
    assertThat(reports(course, "KAT-CRISIS-001")).isEqualTo(reported);
    assertThat(reports(without(course, 0), "KAT-CRISIS-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @EnumSource
  void aPlanHasSomethingUnderEachStep(SafetyPlanStep step) {
    assertThat(reports(infusion(), "KAT-CRISIS-002")).isFalse();
    SafetyPlan.Builder plan = infusion().getSafetyPlans().get(0).toBuilder();
    switch (step) {
      case WARNING_SIGNS -> plan.warningSigns(List.of());
      case OWN_COPING -> plan.ownCoping(List.of());
      case DISTRACTION -> plan.distraction(List.of());
      case FAMILY_AND_FRIENDS -> plan.familyAndFriends(List.of());
      case PROFESSIONALS -> plan.professionals(List.of());
      case SAFER_SURROUNDINGS -> plan.saferSurroundings(List.of());
    }
    TreatmentCourse course = infusion().toBuilder().safetyPlans(List.of(plan.build())).build();
    assertThat(reports(course, "KAT-CRISIS-002")).isTrue();
  }
}
