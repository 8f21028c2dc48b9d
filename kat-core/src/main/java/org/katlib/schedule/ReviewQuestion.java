package org.katlib.schedule;

/** What is asked at a review. */
public enum ReviewQuestion {
  /** Whether to go on at all. */
  CONTINUE_OR_STOP,
  /** Whether another dose is due. */
  RAISE_DOSE,
  /** Whether the sessions can lie further apart. */
  SPACE_OUT
}
