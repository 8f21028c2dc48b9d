package org.katlib.dosing;

/** What a phase of a schedule is for. */
public enum DosingPhaseKind {
  /** The first series, meant to bring a response. */
  INDUCTION,
  /** Raising the dose step by step to find the one that works and is borne. */
  TITRATION,
  /** Keeping what was reached. */
  MAINTENANCE,
  /** Spacing the doses out towards an end. */
  TAPER;

  /** {@return whether it is part of the first series, before anything is kept or ended} */
  public boolean isFirst() {
    return this == INDUCTION || this == TITRATION;
  }
}
