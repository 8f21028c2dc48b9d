package org.katlib.dosing;

/** Which time of an effect is given. */
public enum EffectMilestone {
  /** When it begins. */
  ONSET,
  /** When it is strongest. */
  PEAK,
  /** When it is gone. */
  END,
  /** How long it lasts. */
  DURATION,
  /** How long the patient is watched for it. */
  OBSERVATION,
  /** How long the session is booked for. */
  SESSION
}
