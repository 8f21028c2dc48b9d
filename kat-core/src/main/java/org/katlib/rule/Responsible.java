package org.katlib.rule;

/** Who can put a departure from a rule right. */
public enum Responsible {
  /** Whoever orders the medicine and decides about it. */
  PRESCRIBER,
  /** Whoever watches over the patient while the medicine acts. */
  MONITOR,
  /** Whoever does the therapeutic work. */
  THERAPIST,
  /** The patient. */
  PATIENT,
  /** The adult who takes the patient home. */
  ESCORT,
  /** The clinic as a whole: its records, its stock, its programme. */
  CLINIC
}
