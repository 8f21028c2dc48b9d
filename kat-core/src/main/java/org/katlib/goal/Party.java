package org.katlib.goal;

/** Who of the two agrees or speaks. */
public enum Party {
  /** The patient. */
  PATIENT,
  /** The therapist, for those who treat. */
  THERAPIST
}
