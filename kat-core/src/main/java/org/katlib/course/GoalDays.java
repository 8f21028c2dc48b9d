package org.katlib.course;

import java.time.LocalDate;
import org.katlib.goal.Goal;

/** The days on which something about a goal is on record. */
final class GoalDays {
  private GoalDays() {}

  /** Whether it moved, changed, was agreed to or was scored on a day or after it. */
  static boolean isAnyFrom(Goal goal, LocalDate day) {
    if (!goal.getStatusDate().isBefore(day)) {
      return true;
    }
    for (int i = 0; i < goal.getChanges().size(); i++) {
      if (!goal.getChanges().get(i).getChangedOn().isBefore(day)) {
        return true;
      }
    }
    for (int i = 0; i < goal.getAgreements().size(); i++) {
      if (!goal.getAgreements().get(i).getAgreedOn().isBefore(day)) {
        return true;
      }
    }
    for (int i = 0; i < goal.getScores().size(); i++) {
      if (!goal.getScores().get(i).getScoredOn().isBefore(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it was there before a day: had its status, changed, was agreed to or had a scale. */
  static boolean isAnyBefore(Goal goal, LocalDate day) {
    if (goal.getStatusDate().isBefore(day)
        || (goal.getScale().isPresent() && goal.getScale().get().getWrittenOn().isBefore(day))) {
      return true;
    }
    for (int i = 0; i < goal.getChanges().size(); i++) {
      if (goal.getChanges().get(i).getChangedOn().isBefore(day)) {
        return true;
      }
    }
    for (int i = 0; i < goal.getAgreements().size(); i++) {
      if (goal.getAgreements().get(i).getAgreedOn().isBefore(day)) {
        return true;
      }
    }
    for (int i = 0; i < goal.getScores().size(); i++) {
      if (goal.getScores().get(i).getScoredOn().isBefore(day)) {
        return true;
      }
    }
    return false;
  }
}
