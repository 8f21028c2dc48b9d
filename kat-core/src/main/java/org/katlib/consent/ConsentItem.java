package org.katlib.consent;

/**
 * Something a patient is told and acknowledges. Assembled from consent forms; no text makes the
 * list binding.
 */
public enum ConsentItem {
  /** Whether the use is approved or off-label. */
  APPROVAL_STATUS,
  /** What is not known, long-term effects among it. */
  LIMITS_OF_EVIDENCE,
  /** Other treatments. */
  ALTERNATIVES,
  /** Dissociation, raised blood pressure, nausea and other effects on the day. */
  ACUTE_EFFECTS,
  /** Harm to bladder, liver and cognition; dependence. */
  LONG_TERM_RISKS,
  /** No driving until the next day; an adult who takes the patient home. */
  DRIVING_AND_ESCORT,
  /** The risk to an unborn child. */
  PREGNANCY,
  /** That the patient may stop at any time. */
  RIGHT_TO_STOP,
  /** How the patient is watched over. */
  MONITORING,
  /** What happens in an emergency. */
  EMERGENCY_PLAN,
  /** The boundary of touch and of recording. */
  TOUCH_AND_RECORDING,
  /** What it costs. */
  COST,
  /** That the medicine makes open to suggestion. */
  SUGGESTIBILITY,
  /** What the records are used for. */
  USE_OF_RECORDS
}
