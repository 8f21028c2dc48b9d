package org.katlib.evidence;

/** How sure the library is that a source says what is cited from it. */
public enum Confidence {
  /** Read in the primary text, a reprint of it, or the study's own abstract or table. */
  CONFIRMED,
  /** Read only on a page that reports it. */
  CONFIRMED_SECONDARY,
  /** Not read; never the ground of a default. */
  UNCONFIRMED
}
