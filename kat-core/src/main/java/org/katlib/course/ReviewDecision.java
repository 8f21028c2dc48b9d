package org.katlib.course;

/** What a review of the treatment came to. */
public enum ReviewDecision {
  /** It goes on as it is. */
  CONTINUE,
  /** It goes on with another dose, frequency or method. */
  CHANGE,
  /** It ends. */
  STOP
}
