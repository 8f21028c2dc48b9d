package org.katlib.rule;

/** When in the course a rule asks to be looked at. */
public enum Moment {
  /** At any time. */
  ALWAYS,
  /** Before a dose is given. */
  BEFORE_DOSING,
  /** While the medicine acts. */
  DURING,
  /** Before the patient leaves. */
  BEFORE_DISCHARGE,
  /** After the session. */
  AFTER
}
