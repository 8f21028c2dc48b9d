package org.katlib.journey;

import java.time.LocalDate;
import java.util.List;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalAttainmentScore;
import org.katlib.goal.GoalChange;
import org.katlib.goal.Party;

/** A goal, how it changed, and how far it was reached. */
public sealed interface GoalEvent extends JourneyEvent {
  /** {@return the goal} */
  Goal goal();

  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.GOAL;
  }

  /**
   * One of the two, or both on the same day, agreed to a goal.
   *
   * @param goal the goal
   * @param date when
   * @param parties who agreed
   */
  record GoalAgreed(Goal goal, LocalDate date, List<Party> parties) implements GoalEvent {
    /** Keeps a copy of its own. */
    public GoalAgreed {
      parties = List.copyOf(parties);
    }
  }

  /**
   * A goal came to stand where it stands, and no change of its tells it.
   *
   * @param goal the goal
   */
  record GoalMoved(Goal goal) implements GoalEvent {
    @Override
    public LocalDate date() {
      return goal.getStatusDate();
    }
  }

  /**
   * A goal was moved, found nearer or further, or worded anew.
   *
   * @param goal the goal
   * @param change what changed
   */
  record GoalChanged(Goal goal, GoalChange change) implements GoalEvent {
    @Override
    public LocalDate date() {
      return change.getChangedOn();
    }
  }

  /**
   * What more and less than the expected would look like was written down.
   *
   * @param goal the goal
   * @param scale its scale
   */
  record ScaleWritten(Goal goal, GoalAttainmentScale scale) implements GoalEvent {
    @Override
    public LocalDate date() {
      return scale.getWrittenOn();
    }
  }

  /**
   * A goal was found at a level of its scale.
   *
   * @param goal the goal
   * @param score the level
   */
  record GoalScored(Goal goal, GoalAttainmentScore score) implements GoalEvent {
    @Override
    public LocalDate date() {
      return score.getScoredOn();
    }
  }
}
