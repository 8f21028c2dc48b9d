package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.GoalExamples.decision;
import static org.katlib.validation.GoalExamples.signed;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.goal.DecisionOption;
import org.katlib.goal.Party;

/** The bounds of {@link DecisionRules}: just inside, on, and just outside. */
class DecisionRulesTest {
  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "2, false", "3, false"})
  void aDecisionIsBetweenTwoOptionsAtLeast(int options, boolean reported) {
    DecisionOption option = DecisionOption.builder().name("begin").build();
    TreatmentCourse course =
        decision(decision -> decision.options(Collections.nCopies(options, option)));
    assertThat(reports(course, "KAT-DECIDE-004")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"PATIENT, PATIENT, true", "THERAPIST, THERAPIST, true", "PATIENT, THERAPIST, false"})
  void aDecisionIsThatOfBoth(Party one, Party other, boolean reported) {
    TreatmentCourse course =
        decision(
            decision ->
                decision.signatures(List.of(signed(one, at("09:00")), signed(other, at("09:00")))));
    assertThat(reports(course, "KAT-DECIDE-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KAT-DECIDE-001", "KAT-DECIDE-002", "KAT-DECIDE-003", "KAT-DECIDE-004"})
  void anOpenQuestionIsNotJudged(String rule) {
    assertThat(reports(bare(true), rule)).isTrue();
    assertThat(reports(bare(false), rule)).isFalse();
  }

  /** With a question alone, and what was chosen where it was. */
  private static TreatmentCourse bare(boolean decided) {
    return decision(
        decision ->
            decision
                .options(List.of())
                .preference(Optional.empty())
                .clinicianView(Optional.empty())
                .signatures(List.of())
                .choice(decided ? Optional.of("begin") : Optional.empty())
                .decidedAt(decided ? Optional.of(at("09:00")) : Optional.empty()));
  }
}
