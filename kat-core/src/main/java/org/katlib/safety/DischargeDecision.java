package org.katlib.safety;

/** What was decided after looking at the patient. */
public enum DischargeDecision {
  /** The patient may leave. */
  MAY_LEAVE,
  /** The patient stays under observation. */
  STAYS_LONGER,
  /** The patient is taken to another place of care. */
  TRANSFERRED
}
