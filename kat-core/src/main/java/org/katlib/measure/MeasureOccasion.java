package org.katlib.measure;

/** When a measure is planned. */
public enum MeasureOccasion {
  /** Once, before the first dose. */
  BASELINE,
  /** Before each dosing session. */
  BEFORE_EACH_DOSE,
  /** After each dosing session. */
  AFTER_EACH_DOSE,
  /** At each session of preparation, integration or follow-up. */
  EACH_THERAPY_SESSION,
  /** Every so many days from the first dose on, until the last session. */
  REGULARLY,
  /** So many days after the last dose. */
  AFTER_LAST_DOSE
}
