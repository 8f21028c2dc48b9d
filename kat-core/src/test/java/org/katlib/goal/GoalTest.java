package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

  private static Goal goal(GoalStatus status) {
    return Goal.builder()
        .id(GoalId.of("goal"))
        .statement("To sing again")
        .status(status)
        .statusDate(DAY)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, PLANNED ACCEPTED REJECTED CANCELLED ENTERED_IN_ERROR",
    "PLANNED, ACCEPTED REJECTED CANCELLED ENTERED_IN_ERROR",
    "ACCEPTED, ACTIVE ON_HOLD COMPLETED CANCELLED ENTERED_IN_ERROR",
    "ACTIVE, ON_HOLD COMPLETED CANCELLED ENTERED_IN_ERROR",
    "ON_HOLD, ACTIVE ENTERED_IN_ERROR",
    "COMPLETED, ENTERED_IN_ERROR",
    "CANCELLED, ENTERED_IN_ERROR",
    "REJECTED, ENTERED_IN_ERROR",
    "ENTERED_IN_ERROR, ''"
  })
  void aGoalMovesOnlyWhereItMay(GoalStatus from, String to) {
    List<GoalStatus> legal =
        to.isEmpty() ? List.of() : Arrays.stream(to.split(" ")).map(GoalStatus::valueOf).toList();
    for (GoalStatus next : GoalStatus.values()) {
      if (legal.contains(next)) {
        assertThat(goal(from).moveTo(next, DAY.plusDays(1)).getStatus()).isEqualTo(next);
      } else {
        assertThatThrownBy(() -> goal(from).moveTo(next, DAY.plusDays(1)))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("does not move");
      }
    }
  }

  @Test
  void aGoalDoesNotMoveBackInTime() {
    assertThatThrownBy(() -> goal(GoalStatus.PROPOSED).moveTo(GoalStatus.PLANNED, DAY.minusDays(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("statusDate");
  }

  @Test
  void aGoalThatIsGivenUpLosesItsAchievement() {
    Goal improving =
        goal(GoalStatus.ACTIVE).toBuilder().achievement(GoalAchievement.IMPROVING).build();
    assertThat(improving.moveTo(GoalStatus.COMPLETED, DAY).getAchievement())
        .isEqualTo(Optional.of(GoalAchievement.IMPROVING));
    assertThat(improving.moveTo(GoalStatus.CANCELLED, DAY).getAchievement()).isEmpty();
  }

  @Property
  void noMoveReachesAGoalThatCannotBe(
      @ForAll List<GoalStatus> moves, @ForAll GoalAchievement achievement) {
    Goal goal = goal(GoalStatus.PROPOSED);
    for (GoalStatus next : moves) {
      if (goal.getStatus().canMoveTo(next)) {
        goal = goal.moveTo(next, DAY);
      }
      if (goal.getStatus().hasAchievement()) {
        goal = goal.toBuilder().achievement(achievement).build();
      }
      assertThat(goal.getAchievement().isPresent()).isEqualTo(goal.getStatus().hasAchievement());
    }
  }

  @Test
  void anAchievementNeedsWorkOnTheGoal() {
    assertThatThrownBy(
            () ->
                goal(GoalStatus.PROPOSED).toBuilder().achievement(GoalAchievement.ACHIEVED).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("achievement");
  }
}
