package org.katlib.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The changes of a goal: in order, and leading to where it stands. */
final class GoalHistory {
  private GoalHistory() {}

  static void check(Goal goal) {
    List<GoalChange> changes = goal.getChanges();
    GoalChange lastMove = null;
    for (int i = 0; i < changes.size(); i++) {
      GoalChange change = changes.get(i);
      if (i > 0 && change.getChangedOn().isBefore(changes.get(i - 1).getChangedOn())) {
        throw new IllegalStateException("changes are told earliest first");
      }
      lastMove = change.getStatus().isPresent() ? change : lastMove;
    }
    if (lastMove != null
        && (lastMove.getStatus().get() != goal.getStatus()
            || !lastMove.getChangedOn().equals(goal.getStatusDate()))) {
      throw new IllegalStateException(
          "status and statusDate are those of the last move in changes");
    }
  }

  static Goal move(
      Goal goal, GoalStatus next, LocalDate day, Optional<String> reason, Set<Party> agreedBy) {
    if (!goal.getStatus().canMoveTo(next)) {
      throw new IllegalStateException(
          "a goal does not move from " + goal.getStatus() + " to " + next);
    }
    if (day.isBefore(goal.getStatusDate())) {
      throw new IllegalStateException("a goal does not move before its statusDate");
    }
    return goal.toBuilder()
        .status(next)
        .statusDate(day)
        .achievement(goal.getAchievement().filter(reached -> next.hasAchievement()))
        .addChanges(
            GoalChange.builder()
                .changedOn(day)
                .status(next)
                .reason(reason)
                .agreedBy(agreedBy)
                .build())
        .build();
  }

  static Goal reword(Goal goal, String statement, LocalDate day, Set<Party> agreedBy) {
    return goal.toBuilder()
        .statement(statement)
        .addChanges(
            GoalChange.builder()
                .changedOn(day)
                .earlierStatement(goal.getStatement())
                .agreedBy(agreedBy)
                .build())
        .build();
  }
}
