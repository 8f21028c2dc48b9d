package org.katlib.goal;

/** Where a goal stands in its life: the nine lifecycle codes of an HL7 FHIR R4 Goal. */
public enum GoalStatus {
  /** Someone put it forward. */
  PROPOSED,
  /** It is planned for. */
  PLANNED,
  /** Both accept it; work has not begun. */
  ACCEPTED,
  /** It is being worked on. */
  ACTIVE,
  /** The work on it rests. */
  ON_HOLD,
  /** The work on it is done, reached or not. */
  COMPLETED,
  /** It was given up. */
  CANCELLED,
  /** It should never have been recorded. */
  ENTERED_IN_ERROR,
  /** It was put forward and not accepted. */
  REJECTED;

  /** {@return whether a goal may move from this status to another} */
  public boolean canMoveTo(GoalStatus next) {
    if (next == ENTERED_IN_ERROR) {
      return this != ENTERED_IN_ERROR;
    }
    return switch (this) {
      case PROPOSED -> next == PLANNED || next == ACCEPTED || next == REJECTED || next == CANCELLED;
      case PLANNED -> next == ACCEPTED || next == REJECTED || next == CANCELLED;
      case ACCEPTED -> next == ACTIVE || next == ON_HOLD || next == COMPLETED || next == CANCELLED;
      case ACTIVE -> next == ON_HOLD || next == COMPLETED || next == CANCELLED;
      case ON_HOLD -> next == ACTIVE;
      case COMPLETED, CANCELLED, ENTERED_IN_ERROR, REJECTED -> false;
    };
  }

  /** {@return whether a goal in this status can have an achievement} */
  public boolean hasAchievement() {
    return this == ACTIVE || this == ON_HOLD || this == COMPLETED;
  }
}
