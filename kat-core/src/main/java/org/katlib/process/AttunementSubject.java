package org.katlib.process;

/** What a therapist attends to. */
public enum AttunementSubject {
  /** The patient. */
  PATIENT,
  /** The bond between the two, and their agreement on the work. */
  ALLIANCE,
  /** The room and what is in it. */
  SETTING,
  /** The therapist's own intuition. */
  INTUITION
}
