package org.katlib.screening;

/** What was answered to a question of a screening. */
public enum Answer {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** Asked, and nobody could tell. */
  UNKNOWN
}
