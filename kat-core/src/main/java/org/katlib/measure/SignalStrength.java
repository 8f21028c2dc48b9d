package org.katlib.measure;

/** How much an answer asks for. */
public enum SignalStrength {
  /** Worth asking about. */
  SOFT,
  /** Someone looks at it before the patient leaves or the day ends. */
  REVIEW,
  /** Someone acts at once. */
  URGENT
}
