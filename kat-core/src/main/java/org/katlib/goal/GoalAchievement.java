package org.katlib.goal;

/** How far a goal is reached: the nine achievement codes of an HL7 FHIR R4 Goal. */
public enum GoalAchievement {
  /** Under way. */
  IN_PROGRESS,
  /** Under way, and getting better. */
  IMPROVING,
  /** Under way, and getting worse. */
  WORSENING,
  /** Under way, without a change. */
  NO_CHANGE,
  /** Reached. */
  ACHIEVED,
  /** Reached, and kept up. */
  SUSTAINING,
  /** Not reached. */
  NOT_ACHIEVED,
  /** Not reached, and nothing moved towards it. */
  NO_PROGRESS,
  /** Not to be reached. */
  NOT_ATTAINABLE
}
