package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.GoalExamples.DOSING_DAY;
import static org.katlib.validation.GoalExamples.goal;
import static org.katlib.validation.GoalExamples.moved;
import static org.katlib.validation.GoalExamples.reworded;
import static org.katlib.validation.GoalExamples.scale;
import static org.katlib.validation.GoalExamples.scored;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;

/** The bounds of {@link GoalRules}: just inside, on, and just outside. */
class GoalRulesTest {
  @ParameterizedTest
  @EnumSource
  void agreementOfBothFromAcceptanceOn(GoalStatus status) {
    Goal alone =
        esketamine().getGoals().get(0).toBuilder().agreements(List.of()).status(status).build();
    boolean worked =
        switch (status) {
          case ACCEPTED, ACTIVE, ON_HOLD, COMPLETED -> true;
          case PROPOSED, PLANNED, CANCELLED, ENTERED_IN_ERROR, REJECTED -> false;
        };
    TreatmentCourse course = esketamine().toBuilder().goals(List.of(alone)).build();
    assertThat(reports(course, "KAT-GOAL-001")).isEqualTo(worked);
    for (GoalAgreement one : esketamine().getGoals().get(0).getAgreements()) {
      Goal byOne = alone.toBuilder().addAgreements(one).build();
      assertThat(reports(course.toBuilder().goals(List.of(byOne)).build(), "KAT-GOAL-001"))
          .isEqualTo(worked);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, false, true",
    "ACTIVE, false, true",
    "ACTIVE, true, false",
    "PROPOSED, false, false",
    "PLANNED, false, false",
    "ON_HOLD, false, false",
    "COMPLETED, false, false",
    "CANCELLED, false, false",
    "REJECTED, false, false",
    "ENTERED_IN_ERROR, false, false"
  })
  void anAcceptedGoalHasAMeasureAndADayUnlessItOnlyPointsAWay(
      GoalStatus status, boolean directional, boolean reported) {
    TreatmentCourse course =
        goal(
            goal ->
                goal.status(status)
                    .directional(directional)
                    .scale(Optional.empty())
                    .reviewOn(Optional.empty()));
    assertThat(reports(course, "KAT-GOAL-002")).isEqualTo(reported);
    assertThat(reports(course, "KAT-GOAL-003")).isEqualTo(reported);
  }

  @Test
  void anInstrumentIsAMeasureToo() {
    TreatmentCourse course =
        goal(goal -> goal.scale(Optional.empty()).addMeasures(InstrumentId.of("phq-9")));
    assertThat(reports(course, "KAT-GOAL-002")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "4, true", "5, false"})
  void aScaleDescribesItsFiveLevels(int described, boolean reported) {
    TreatmentCourse course =
        scale(scale -> scale.levels(scale.build().getLevels().subList(0, described)));
    assertThat(reports(course, "KAT-GOAL-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @EnumSource
  void aGoalThatIsNotTakenUpIsNeitherScaledNorScoredInFull(GoalStatus status) {
    boolean accepted = status == GoalStatus.ACCEPTED || status.hasAchievement();
    TreatmentCourse course = scale(scale -> scale.levels(scale.build().getLevels().subList(0, 4)));
    Goal goal =
        course.getGoals().get(0).toBuilder()
            .status(status)
            .addScores(scored(DOSING_DAY, Informant.CLINICIAN, 0))
            .build();
    TreatmentCourse changed = course.toBuilder().goals(List.of(goal)).build();
    assertThat(reports(changed, "KAT-GOAL-005")).isEqualTo(accepted);
    assertThat(reports(changed, "KAT-GOAL-009")).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED ACCEPTED ACTIVE ON_HOLD ACTIVE COMPLETED, ''",
    "PROPOSED PLANNED ACCEPTED CANCELLED, ''",
    "ACTIVE ACTIVE, ''",
    "COMPLETED ENTERED_IN_ERROR, ''",
    "PROPOSED ACTIVE, 1",
    "ACCEPTED PROPOSED ACCEPTED, 1",
    "ACTIVE COMPLETED ACTIVE, 2",
    "ENTERED_IN_ERROR ACTIVE, 1",
    "COMPLETED ACTIVE CANCELLED ACTIVE, 1 3",
    "COMPLETED, ''"
  })
  void eachStatusLeadsToTheNext(String told, String positions) {
    List<GoalChange> changes = new ArrayList<>();
    for (String status : List.of(told.split(" "))) {
      changes.add(moved(GoalStatus.valueOf(status), DOSING_DAY, Party.values()));
    }
    GoalStatus last = changes.get(changes.size() - 1).getStatus().orElseThrow();
    TreatmentCourse course =
        goal(goal -> goal.status(last).statusDate(DOSING_DAY).changes(changes));
    List<String> expected =
        positions.isEmpty()
            ? List.of()
            : Stream.of(positions.split(" "))
                .map(at -> "/goals/0/changes/" + at + "/status")
                .toList();
    assertThat(paths(course, "KAT-GOAL-006")).isEqualTo(expected);
  }

  @Test
  void aChangeOfWordsBetweenTwoMovesHidesNoMove() {
    TreatmentCourse course =
        goal(
            goal ->
                goal.statusDate(DOSING_DAY)
                    .addChanges(moved(GoalStatus.PROPOSED, DOSING_DAY))
                    .addChanges(reworded(DOSING_DAY, Party.values()))
                    .addChanges(moved(GoalStatus.ACTIVE, DOSING_DAY)));
    assertThat(paths(course, "KAT-GOAL-006")).containsExactly("/goals/0/changes/2/status");
  }

  /** Both agreed to the goal on 2026-01-08. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-07, '', false",
    "2026-01-08, '', false",
    "2026-01-09, '', true",
    "2026-01-09, PATIENT, true",
    "2026-01-09, THERAPIST, true",
    "2026-01-09, PATIENT THERAPIST, false"
  })
  void wordsOfBothAreChangedByBoth(LocalDate day, String agreedBy, boolean reported) {
    Party[] parties =
        agreedBy.isEmpty()
            ? new Party[0]
            : Stream.of(agreedBy.split(" ")).map(Party::valueOf).toArray(Party[]::new);
    TreatmentCourse course = goal(goal -> goal.addChanges(reworded(day, parties)));
    assertThat(reports(course, "KAT-GOAL-007")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-08, true", "2026-01-09, false", "2026-01-10, false"})
  void newWordsMayBeAgreedToLater(LocalDate agreed, boolean reported) {
    TreatmentCourse course =
        goal(
            goal ->
                goal.addChanges(reworded(LocalDate.of(2026, 1, 9), Party.THERAPIST))
                    .addAgreements(
                        GoalAgreement.builder().party(Party.PATIENT).agreedOn(agreed).build()));
    assertThat(reports(course, "KAT-GOAL-007")).isEqualTo(reported);
  }

  @Test
  void onlyOtherWordsAreWordsThatWereChanged() {
    TreatmentCourse course =
        goal(
            goal ->
                goal.status(GoalStatus.ON_HOLD)
                    .statusDate(DOSING_DAY)
                    .addChanges(moved(GoalStatus.ON_HOLD, DOSING_DAY, Party.THERAPIST))
                    .addChanges(reworded(DOSING_DAY, Party.THERAPIST)));
    assertThat(paths(course, "KAT-GOAL-007")).containsExactly("/goals/0/changes/1/agreedBy");
  }

  @Test
  void whatOneOfThemAloneAgreedToMayStillBeReworded() {
    for (int one = 0; one < Party.values().length; one++) {
      int from = one;
      TreatmentCourse course =
          goal(
              goal ->
                  goal.agreements(goal.build().getAgreements().subList(from, from + 1))
                      .status(GoalStatus.PROPOSED)
                      .addChanges(reworded(DOSING_DAY)));
      assertThat(reports(course, "KAT-GOAL-007")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CLINICIAN, true",
    "PATIENT, false",
    "CAREGIVER, false",
    "CLINICIAN PATIENT, false",
    "CLINICIAN CAREGIVER, true"
  })
  void theClinicianScoreStandsBesideThePatientScore(String informants, boolean reported) {
    TreatmentCourse course =
        goal(
            goal -> {
              for (String informant : List.of(informants.split(" "))) {
                goal.addScores(scored(DOSING_DAY, Informant.valueOf(informant), 0));
              }
              return goal;
            });
    assertThat(reports(course, "KAT-GOAL-009")).isEqualTo(reported);
  }
}
