package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.goal.ScoredGoals.DAY;
import static org.katlib.goal.ScoredGoals.goal;
import static org.katlib.goal.ScoredGoals.scored;
import static org.katlib.measure.Informant.CAREGIVER;
import static org.katlib.measure.Informant.CLINICIAN;
import static org.katlib.measure.Informant.PATIENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.measure.Informant;

class GoalAttainmentTest {
  private static final BaselineConvention ANY = BaselineConvention.ANY_STARTING_LEVEL;

  private static BigDecimal score(List<Goal> goals, Informant informant) {
    return GoalAttainment.of(goals, informant, ANY).orElseThrow().score();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 50.0000",
    "1, 1, 60.0000",
    "1 1 1, 1 1 1, 63.6931",
    "1 1 1, -2 -2 -2, 22.6139",
    "1 1 1, 2 0 -1, 54.5644",
    "3 2 1, 1 0 -1, 54.4065",
    "1 1 1 1, -1 -1 -1 -1, 35.4905",
    "9 4 2, 1 2 -1, 62.7596"
  })
  void theScoreIsThatOfTheFormula(String weights, String levels, BigDecimal expected) {
    List<Goal> goals = ScoredGoals.of(numbers(weights), numbers(levels));
    assertThat(score(goals, PATIENT)).isEqualTo(expected);
  }

  private static List<Integer> numbers(String text) {
    return Stream.of(text.split(" ")).map(Integer::valueOf).toList();
  }

  @Test
  void theWeightIsImportanceTimesDifficulty() {
    List<Goal> goals =
        List.of(
            withDifficulty(goal("hard", 3, 1), 3),
            withDifficulty(goal("less", 2, 2), 2),
            goal("told-without", 2, -1));
    assertThat(score(goals, PATIENT)).isEqualTo("62.7596");
  }

  private static Goal withDifficulty(Goal goal, int difficulty) {
    GoalAttainmentScale scale = goal.getScale().orElseThrow();
    return goal.toBuilder().scale(scale.toBuilder().difficulty(difficulty).build()).build();
  }

  @Test
  void withoutAGoalOrAWeightThereIsNoScore() {
    assertThat(GoalAttainment.of(List.of(), PATIENT, ANY)).isEmpty();
    List<Goal> weightless = ScoredGoals.of(List.of(0, 0), List.of(1, 2));
    assertThat(GoalAttainment.of(weightless, PATIENT, ANY)).isEmpty();
  }

  @Test
  void aGoalThatWasNotScoredOrHasNoScaleIsLeftOut() {
    Goal scored = goal("scored", 1, 1);
    Goal unscored = goal("unscored", 1, 2).toBuilder().scores(List.of()).build();
    Goal unscaled = goal("unscaled", 1, 2).toBuilder().scale(Optional.empty()).build();
    GoalAttainment attainment =
        GoalAttainment.of(List.of(unscored, scored, unscaled), PATIENT, ANY).orElseThrow();
    assertThat(attainment.goals()).containsExactly(GoalId.of("scored"));
    assertThat(attainment.score()).isEqualTo("60.0000");
  }

  @ParameterizedTest
  @EnumSource
  void onlyAGoalThatWasNeverTakenUpDoesNotCount(GoalStatus status) {
    Goal goal = goal("goal", 1, 1).toBuilder().status(status).build();
    assertThat(GoalAttainment.of(List.of(goal), PATIENT, ANY).isPresent())
        .isEqualTo(
            !EnumSet.of(GoalStatus.PROPOSED, GoalStatus.REJECTED, GoalStatus.ENTERED_IN_ERROR)
                .contains(status));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-01, true", "2026-02-02, false"})
  void aGoalCountsAsItStoodOnTheDay(LocalDate day, boolean counted) {
    Goal goal = goal("goal", 1, 1);
    LocalDate scored = LocalDate.of(2026, 1, 20);
    Goal turnedDown =
        goal.toBuilder()
            .status(GoalStatus.REJECTED)
            .statusDate(LocalDate.of(2026, 2, 2))
            .scores(List.of(goal.getScores().get(0).toBuilder().scoredOn(scored).build()))
            .changes(
                List.of(
                    GoalChange.builder().changedOn(scored).status(GoalStatus.PLANNED).build(),
                    GoalChange.builder()
                        .changedOn(LocalDate.of(2026, 2, 2))
                        .status(GoalStatus.REJECTED)
                        .build()))
            .build();
    assertThat(GoalAttainment.asOf(day, List.of(turnedDown), PATIENT, ANY).isPresent())
        .isEqualTo(counted);
  }

  @Test
  void scalesOfTheTwoConventionsAreKeptApart() {
    Goal classic = goal("classic", 1, 2);
    Goal guide =
        goal("guide", 1, 1).toBuilder()
            .scale(
                classic.getScale().orElseThrow().toBuilder()
                    .convention(BaselineConvention.STARTS_AT_MINUS_ONE)
                    .baseline(-1)
                    .build())
            .build();
    List<Goal> both = List.of(classic, guide);
    assertThat(GoalAttainment.of(both, PATIENT, ANY).orElseThrow().score()).isEqualTo("70.0000");
    GoalAttainment started =
        GoalAttainment.of(both, PATIENT, BaselineConvention.STARTS_AT_MINUS_ONE).orElseThrow();
    assertThat(started.score()).isEqualTo("60.0000");
    assertThat(started.baseline()).isEqualTo("40.0000");
    assertThat(started.change()).isEqualTo("20.0000");
  }

  @Test
  void informantsAreKeptApart() {
    Goal goal =
        goal("goal", 1, 2).toBuilder().addScores(scored(DAY.plusDays(7), CLINICIAN, -1)).build();
    assertThat(score(List.of(goal), PATIENT)).isEqualTo("70.0000");
    assertThat(score(List.of(goal), CLINICIAN)).isEqualTo("40.0000");
    assertThat(GoalAttainment.of(List.of(goal), CAREGIVER, ANY)).isEmpty();
  }

  @Test
  void theStartIsThatOfTheGoalsThatWereCounted() {
    Goal low = ScoredGoals.startingAt(goal("low", 1, 0), -2);
    Goal unscored =
        ScoredGoals.startingAt(goal("other", 1, 0), 2).toBuilder().scores(List.of()).build();
    assertThat(GoalAttainment.of(List.of(low, unscored), PATIENT, ANY).orElseThrow().baseline())
        .isEqualTo("30.0000");
  }

  @Test
  void theLatestScoreCountsInWhateverOrderTheyAreTold() {
    Goal goal =
        goal("goal", 1, 0).toBuilder()
            .scores(
                List.of(
                    scored(DAY.plusDays(14), PATIENT, 1),
                    scored(DAY, PATIENT, -1),
                    scored(DAY.plusDays(7), PATIENT, 2)))
            .build();
    assertThat(score(List.of(goal), PATIENT)).isEqualTo("60.0000");
  }

  @Test
  void ofTwoScoresOfADayTheLaterInTheListStands() {
    Goal goal = goal("goal", 1, 0).toBuilder().addScores(scored(DAY, PATIENT, 2)).build();
    assertThat(score(List.of(goal), PATIENT)).isEqualTo("70.0000");
  }

  @ParameterizedTest
  @CsvSource({"-1, ''", "0, 40.0000", "6, 40.0000", "7, 60.0000", "8, 60.0000"})
  void attainmentCanBeAskedForAsOfADay(int days, String expected) {
    Goal goal =
        goal("goal", 1, -1).toBuilder().addScores(scored(DAY.plusDays(7), PATIENT, 1)).build();
    assertThat(
            GoalAttainment.asOf(DAY.plusDays(days), List.of(goal), PATIENT, ANY)
                .map(attainment -> attainment.score().toPlainString())
                .orElse(""))
        .isEqualTo(expected);
  }
}
