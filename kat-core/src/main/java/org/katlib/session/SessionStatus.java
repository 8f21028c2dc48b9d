package org.katlib.session;

/** Whether a session is to come, took place, or did not. */
public enum SessionStatus {
  /** It is booked. */
  PLANNED,
  /** It is under way. */
  IN_PROGRESS,
  /** It took place. */
  COMPLETED,
  /** It was called off. */
  CANCELLED,
  /** The patient did not come. */
  MISSED
}
