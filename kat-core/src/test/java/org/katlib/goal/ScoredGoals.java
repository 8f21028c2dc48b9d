package org.katlib.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.katlib.measure.Informant;

/** Goals with a scale and a score by the patient. */
final class ScoredGoals {
  static final LocalDate DAY = LocalDate.of(2026, 1, 8);

  private ScoredGoals() {}

  /** {@return one goal for each weight and level} */
  static List<Goal> of(List<Integer> weights, List<Integer> levels) {
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      goals.add(goal(String.valueOf(i), weights.get(i), levels.get(i)));
    }
    return List.copyOf(goals);
  }

  static Goal goal(String id, int weight, int level) {
    return Goal.builder()
        .id(GoalId.of(id))
        .statement("To sing again")
        .status(GoalStatus.ACTIVE)
        .statusDate(DAY)
        .scale(
            GoalAttainmentScale.builder()
                .writtenOn(DAY)
                .convention(BaselineConvention.ANY_STARTING_LEVEL)
                .baseline(-1)
                .importance(weight)
                .build())
        .addScores(scored(DAY, Informant.PATIENT, level))
        .build();
  }

  static Goal startingAt(Goal goal, int level) {
    return goal.toBuilder()
        .scale(goal.getScale().orElseThrow().toBuilder().baseline(level).build())
        .build();
  }

  static GoalAttainmentScore scored(LocalDate day, Informant informant, int level) {
    return GoalAttainmentScore.builder().scoredOn(day).informant(informant).level(level).build();
  }
}
