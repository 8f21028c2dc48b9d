package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.katlib.measure.Informant;

/** What holds for the score of any goals with weights. */
class GoalAttainmentPropertyTest {
  private static final int GOALS = 5;

  private static GoalAttainment attainment(List<Goal> goals) {
    return GoalAttainment.of(goals, Informant.PATIENT, BaselineConvention.ANY_STARTING_LEVEL)
        .orElseThrow();
  }

  private static BigDecimal score(List<Integer> weights, List<Integer> levels) {
    return attainment(ScoredGoals.of(weights, levels)).score();
  }

  @Property
  void theOrderOfTheGoalsMakesNoDifference(
      @ForAll @Size(GOALS) List<@IntRange(min = 1, max = 100) Integer> weights,
      @ForAll @Size(GOALS) List<@IntRange(min = -2, max = 2) Integer> levels,
      @ForAll long seed) {
    List<Goal> goals = ScoredGoals.of(weights, levels);
    List<Goal> shuffled = new ArrayList<>(goals);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(attainment(shuffled).score()).isEqualTo(attainment(goals).score());
  }

  @Property
  void noLevelsScoreBeyondThoseThatAreAllTheHighestOrAllTheLowest(
      @ForAll @Size(GOALS) List<@IntRange(min = 1, max = 100) Integer> weights,
      @ForAll @Size(GOALS) List<@IntRange(min = -2, max = 2) Integer> levels) {
    assertThat(score(weights, levels))
        .isBetween(
            score(weights, Collections.nCopies(GOALS, -2)),
            score(weights, Collections.nCopies(GOALS, 2)));
  }

  @Property
  void onlyTheProportionsOfTheWeightsTell(
      @ForAll @Size(GOALS) List<@IntRange(min = 1, max = 25) Integer> weights,
      @ForAll @Size(GOALS) List<@IntRange(min = -2, max = 2) Integer> levels,
      @ForAll @IntRange(min = 2, max = 4) int times) {
    List<Integer> heavier = weights.stream().map(weight -> weight * times).toList();
    assertThat(score(heavier, levels)).isEqualTo(score(weights, levels));
  }

  @Property
  void aHigherLevelOfOneGoalIsAHigherScore(
      @ForAll @Size(GOALS) List<@IntRange(min = 1, max = 100) Integer> weights,
      @ForAll @Size(GOALS) List<@IntRange(min = -2, max = 1) Integer> levels,
      @ForAll @IntRange(min = 0, max = GOALS - 1) int position) {
    List<Integer> higher = new ArrayList<>(levels);
    higher.set(position, levels.get(position) + 1);
    assertThat(score(weights, higher)).isGreaterThan(score(weights, levels));
  }

  @Property
  void theStartScoresAsIfTheGoalsWereFoundThere(
      @ForAll @Size(GOALS) List<@IntRange(min = 1, max = 100) Integer> weights,
      @ForAll @Size(GOALS) List<@IntRange(min = -2, max = 2) Integer> starts,
      @ForAll @Size(GOALS) List<@IntRange(min = -2, max = 2) Integer> levels) {
    List<Goal> goals = new ArrayList<>();
    List<Goal> now = ScoredGoals.of(weights, levels);
    for (int i = 0; i < GOALS; i++) {
      goals.add(ScoredGoals.startingAt(now.get(i), starts.get(i)));
    }
    assertThat(attainment(goals).baseline()).isEqualTo(score(weights, starts));
    assertThat(attainment(goals).change())
        .isEqualTo(score(weights, levels).subtract(score(weights, starts)));
  }

  @Property
  void aGoalWithoutWeightChangesNothing(
      @ForAll @Size(GOALS) List<@IntRange(min = 1, max = 100) Integer> weights,
      @ForAll @Size(GOALS) List<@IntRange(min = -2, max = 2) Integer> levels,
      @ForAll @IntRange(min = -2, max = 2) int level) {
    List<Goal> goals = new ArrayList<>(ScoredGoals.of(weights, levels));
    goals.add(ScoredGoals.goal("weightless", 0, level));
    assertThat(attainment(goals).score()).isEqualTo(score(weights, levels));
  }
}
