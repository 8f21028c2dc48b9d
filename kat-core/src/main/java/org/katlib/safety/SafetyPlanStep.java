package org.katlib.safety;

/** The six steps of a Stanley-Brown safety plan; their order is part of the method. */
public enum SafetyPlanStep {
  /** What tells the patient that a crisis is coming. */
  WARNING_SIGNS,
  /** What the patient can do alone. */
  OWN_COPING,
  /** People and places that take the mind off it. */
  DISTRACTION,
  /** Family or friends to ask for help. */
  FAMILY_AND_FRIENDS,
  /** Professionals and agencies to call. */
  PROFESSIONALS,
  /** What makes the surroundings safer. */
  SAFER_SURROUNDINGS
}
