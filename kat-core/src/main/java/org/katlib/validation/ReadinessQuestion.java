package org.katlib.validation;

/** What a readiness is asked about. */
public enum ReadinessQuestion {
  /** Whether the dose may be given. */
  DOSING,
  /** Whether the patient may leave. */
  DISCHARGE
}
