package org.katlib.schedule;

/** What a ladder names as its ground for going one step up. */
public enum TitrationCriterion {
  /** Improvement below a number. */
  IMPROVEMENT_BELOW,
  /** A number of sessions at the step, whatever they brought. */
  SESSIONS_DONE,
  /** Clinical judgement: the source names no number. */
  JUDGEMENT,
  /** The source has one, and it was not read. */
  NOT_READ,
  /** None: the source never raises. */
  NEVER
}
