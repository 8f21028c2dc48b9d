package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {
  @Test
  void theFirstMoveKeepsWhereTheGoalBegan() {
    LocalDate named = LocalDate.of(2026, 1, 5);
    Goal goal =
        Goal.builder()
            .id(GoalId.of("begun"))
            .statement("To sing again")
            .status(GoalStatus.PROPOSED)
            .statusDate(named)
            .build()
            .moveTo(GoalStatus.ACCEPTED, named.plusDays(3));
    assertThat(goal.getChanges())
        .extracting(change -> change.getStatus().orElseThrow())
        .containsExactly(GoalStatus.PROPOSED, GoalStatus.ACCEPTED);
    assertThat(goal.getChanges().get(0).getChangedOn()).isEqualTo(named);
  }

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

  @Test
  void anAchievementNeedsWorkOnTheGoal() {
    assertThatThrownBy(
            () ->
                goal(GoalStatus.PROPOSED).toBuilder().achievement(GoalAchievement.ACHIEVED).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("achievement");
  }

  @Test
  void otherWordsKeepTheEarlierOnes() {
    Goal goal = goal(GoalStatus.ACTIVE).reword("To sing aloud", DAY, Set.of(Party.PATIENT));
    assertThat(goal.getStatement()).isEqualTo("To sing aloud");
    assertThat(goal.getChanges())
        .containsExactly(
            GoalChange.builder()
                .changedOn(DAY)
                .earlierStatement("To sing again")
                .addAgreedBy(Party.PATIENT)
                .build());
  }

  @Test
  void changesAreToldInOrderAndLeadToNow() {
    Goal active = goal(GoalStatus.ACCEPTED).moveTo(GoalStatus.ACTIVE, DAY.plusDays(1));
    assertThatThrownBy(() -> active.reword("To hum", DAY, Set.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("earliest first");
    assertThatThrownBy(() -> active.toBuilder().status(GoalStatus.COMPLETED).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("last move");
    assertThatThrownBy(() -> active.toBuilder().statusDate(DAY).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("last move");
  }

  @Test
  void aChangeChangesSomething() {
    assertThatThrownBy(() -> GoalChange.builder().changedOn(DAY).reason("no reason").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("earlierStatement")
        .hasMessageNotContaining("no reason");
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "10, true", "11, false"})
  void confidenceHasElevenSteps(int confidence, boolean allowed) {
    Goal.Builder goal = goal(GoalStatus.PROPOSED).toBuilder().confidence(confidence);
    assertThat(isBuilt(goal::build)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-07, false", "2026-01-08, false", "2026-01-09, true"})
  void aGoalIsSharedOnceBothAgreed(LocalDate day, boolean shared) {
    Goal goal =
        goal(GoalStatus.ACCEPTED).toBuilder()
            .addAgreements(agreed(Party.PATIENT, DAY.minusDays(3)), agreed(Party.THERAPIST, DAY))
            .build();
    assertThat(goal.isSharedBefore(day)).isEqualTo(shared);
  }

  private static GoalAgreement agreed(Party party, LocalDate day) {
    return GoalAgreement.builder().party(party).agreedOn(day).build();
  }

  private static boolean isBuilt(Runnable build) {
    try {
      build.run();
      return true;
    } catch (IllegalStateException refused) {
      return false;
    }
  }
}
