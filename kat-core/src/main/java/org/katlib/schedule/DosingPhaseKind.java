package org.katlib.schedule;

/** What a phase of a schedule is for. */
public enum DosingPhaseKind {
  /** The first series, meant to bring a response. */
  INDUCTION,
  /** Raising the dose step by step to find the one that works and is borne. */
  TITRATION,
  /** Keeping what was reached. */
  MAINTENANCE,
  /** Spacing the doses out towards an end. */
  TAPER
}
