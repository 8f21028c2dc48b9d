package org.katlib.goal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.katlib.goal.GoalStatus.ACCEPTED;
import static org.katlib.goal.GoalStatus.ACTIVE;
import static org.katlib.goal.GoalStatus.CANCELLED;
import static org.katlib.goal.GoalStatus.COMPLETED;
import static org.katlib.goal.GoalStatus.ENTERED_IN_ERROR;
import static org.katlib.goal.GoalStatus.ON_HOLD;
import static org.katlib.goal.GoalStatus.PLANNED;
import static org.katlib.goal.GoalStatus.PROPOSED;
import static org.katlib.goal.GoalStatus.REJECTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is tried with a goal, its history holds together. */
class GoalHistoryPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

  /** Which status may follow which, written apart from the code. */
  private static final Map<GoalStatus, Set<GoalStatus>> LEGAL =
      Map.ofEntries(
          entry(PROPOSED, Set.of(PLANNED, ACCEPTED, REJECTED, CANCELLED, ENTERED_IN_ERROR)),
          entry(PLANNED, Set.of(ACCEPTED, REJECTED, CANCELLED, ENTERED_IN_ERROR)),
          entry(ACCEPTED, Set.of(ACTIVE, ON_HOLD, COMPLETED, CANCELLED, ENTERED_IN_ERROR)),
          entry(ACTIVE, Set.of(ON_HOLD, COMPLETED, CANCELLED, ENTERED_IN_ERROR)),
          entry(ON_HOLD, Set.of(ACTIVE, ENTERED_IN_ERROR)),
          entry(COMPLETED, Set.of(ENTERED_IN_ERROR)),
          entry(CANCELLED, Set.of(ENTERED_IN_ERROR)),
          entry(REJECTED, Set.of(ENTERED_IN_ERROR)),
          entry(ENTERED_IN_ERROR, Set.of()));

  /** What is tried: a move to a status, a look at how far, or other words, on a day. */
  record Attempt(
      Optional<GoalStatus> status, Optional<GoalAchievement> achievement, int day, String words) {
    Goal on(Goal goal) {
      LocalDate on = DAY.plusDays(day);
      if (status.isPresent()) {
        return goal.moveTo(status.get(), on);
      }
      return achievement.isPresent()
          ? goal.assess(achievement.get(), on, Set.of(Party.PATIENT))
          : goal.reword(words, on, Set.of(Party.PATIENT));
    }

    boolean isAllowed(Goal goal) {
      LocalDate on = DAY.plusDays(day);
      List<GoalChange> changes = goal.getChanges();
      boolean inOrder =
          changes.isEmpty() || !on.isBefore(changes.get(changes.size() - 1).getChangedOn());
      if (status.isPresent()) {
        return inOrder
            && !on.isBefore(goal.getStatusDate())
            && LEGAL.getOrDefault(goal.getStatus(), Set.of()).contains(status.get());
      }
      return inOrder
          && (achievement.isEmpty()
              || Set.of(ACTIVE, ON_HOLD, COMPLETED).contains(goal.getStatus()));
    }
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of(GoalStatus.class).optional(0.7),
            Arbitraries.of(GoalAchievement.class).optional(0.5),
            Arbitraries.integers().between(-2, 20),
            Arbitraries.strings().alpha().ofLength(5))
        .as(Attempt::new)
        .list()
        .ofMaxSize(30);
  }

  @Property
  void whatIsAllowedHappensAndNothingElse(@ForAll("attempts") List<Attempt> attempts) {
    Goal goal = proposed();
    for (Attempt attempt : attempts) {
      Goal before = goal;
      if (attempt.isAllowed(before)) {
        goal = attempt.on(before);
        boolean isFirstMove =
            attempt.status().isPresent()
                && before.getChanges().stream().allMatch(change -> change.getStatus().isEmpty());
        assertThat(goal.getChanges())
            .hasSize(before.getChanges().size() + (isFirstMove ? 2 : 1))
            .containsAll(before.getChanges());
      } else {
        assertThatThrownBy(() -> attempt.on(before)).isInstanceOf(IllegalStateException.class);
      }
    }
  }

  @Property
  void theHistoryLeadsToWhereTheGoalStands(@ForAll("attempts") List<Attempt> attempts) {
    Goal goal = proposed();
    List<String> earlier = new ArrayList<>();
    GoalStatus status = PROPOSED;
    Optional<GoalAchievement> achievement = Optional.empty();
    for (Attempt attempt : attempts) {
      if (attempt.isAllowed(goal)) {
        if (attempt.status().isPresent()) {
          status = attempt.status().get();
          boolean isKept = Set.of(ACTIVE, ON_HOLD, COMPLETED).contains(status);
          achievement = isKept ? achievement : Optional.empty();
        } else if (attempt.achievement().isPresent()) {
          achievement = attempt.achievement();
        } else {
          earlier.add(goal.getStatement());
        }
        goal = attempt.on(goal);
      }
    }
    assertThat(goal.getStatus()).isEqualTo(status);
    assertThat(goal.getAchievement()).isEqualTo(achievement);
    assertThat(goal.getChanges().stream().flatMap(change -> change.getEarlierStatement().stream()))
        .containsExactlyElementsOf(earlier);
  }

  private static Goal proposed() {
    return Goal.builder()
        .id(GoalId.of("goal"))
        .statement("To sing again")
        .status(PROPOSED)
        .statusDate(DAY)
        .build();
  }
}
