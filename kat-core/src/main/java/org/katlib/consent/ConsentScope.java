package org.katlib.consent;

/** A part of a consent that can be withdrawn by itself. */
public enum ConsentScope {
  /** The treatment as a whole. */
  TREATMENT,
  /** Touch. */
  TOUCH,
  /** Recording. */
  RECORDING
}
