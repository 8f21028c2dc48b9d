package org.katlib.dosing;

/** What a source says of a dose that it publishes. */
public enum PublishedRangeKind {
  /** The first dose. */
  START,
  /** The usual doses. */
  RANGE,
  /** All doses that a review or a cohort found in use. */
  REPORTED,
  /** One rung of a titration. */
  STEP,
  /** What one rung of a titration adds. */
  INCREMENT,
  /** The most that the source gives at one session. */
  HIGHEST,
  /** Doses that were not clearly better than placebo. */
  NOT_SEPARATED,
  /** A dose that was not tolerated. */
  NOT_TOLERATED,
  /** Doses that the source advises against. */
  AVOIDED,
  /** The source's own estimate of an equal exposure by another route: educational. */
  EQUIVALENT
}
