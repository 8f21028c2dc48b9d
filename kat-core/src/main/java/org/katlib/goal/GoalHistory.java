package org.katlib.goal;

import java.time.LocalDate;
import java.util.ArrayList;
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
        .changes(withBeginning(goal))
        .addChanges(
            GoalChange.builder()
                .changedOn(day)
                .status(next)
                .reason(reason)
                .agreedBy(agreedBy)
                .build())
        .build();
  }

  /** The changes, led by where the goal stood first, or the first move would lose it. */
  private static List<GoalChange> withBeginning(Goal goal) {
    List<GoalChange> changes = new ArrayList<>(goal.getChanges());
    if (changes.stream().noneMatch(change -> change.getStatus().isPresent())) {
      int place = 0;
      while (place < changes.size()
          && changes.get(place).getChangedOn().isBefore(goal.getStatusDate())) {
        place++;
      }
      changes.add(
          place,
          GoalChange.builder().changedOn(goal.getStatusDate()).status(goal.getStatus()).build());
    }
    return changes;
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

  static Goal assess(Goal goal, GoalAchievement achievement, LocalDate day, Set<Party> agreedBy) {
    return goal.toBuilder()
        .achievement(achievement)
        .addChanges(
            GoalChange.builder().changedOn(day).achievement(achievement).agreedBy(agreedBy).build())
        .build();
  }

  /** Where a goal stood on a day; as it stands now where its changes do not go back so far. */
  static GoalStatus statusOn(Goal goal, LocalDate day) {
    GoalStatus status = null;
    for (GoalChange change : goal.getChanges()) {
      if (change.getStatus().isPresent() && !change.getChangedOn().isAfter(day)) {
        status = change.getStatus().get();
      }
    }
    return status == null ? goal.getStatus() : status;
  }

  /** Whether a party agreed from one day on, and before another. */
  static boolean isAgreed(Goal goal, Party party, LocalDate from, LocalDate before) {
    List<GoalAgreement> agreements = goal.getAgreements();
    for (int i = 0; i < agreements.size(); i++) {
      LocalDate day = agreements.get(i).getAgreedOn();
      if (agreements.get(i).getParty() == party && !day.isBefore(from) && day.isBefore(before)) {
        return true;
      }
    }
    return false;
  }

  static boolean isShared(Goal goal, LocalDate before) {
    return isAgreed(goal, Party.PATIENT, LocalDate.MIN, before)
        && isAgreed(goal, Party.THERAPIST, LocalDate.MIN, before);
  }

  static boolean isAgreedByBoth(Goal goal, GoalChange change) {
    return isAgreedBy(goal, change, Party.PATIENT) && isAgreedBy(goal, change, Party.THERAPIST);
  }

  private static boolean isAgreedBy(Goal goal, GoalChange change, Party party) {
    return change.getAgreedBy().contains(party)
        || isAgreed(goal, party, change.getChangedOn(), LocalDate.MAX);
  }
}
