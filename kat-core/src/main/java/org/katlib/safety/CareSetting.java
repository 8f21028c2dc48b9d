package org.katlib.safety;

/** Where the medicine is taken. */
public enum CareSetting {
  /** A clinic or office that the patient leaves on the same day. */
  OUTPATIENT_SITE,
  /** A hospital in which the patient stays; programmes for outpatients do not bind it. */
  INPATIENT,
  /** The patient's home. */
  HOME
}
