package org.katlib.dosing;

/** What a dose of a session is for. */
public enum DosePurpose {
  /** The dose that the session begins with. */
  INITIAL,
  /** A further dose, to deepen or to prolong. */
  BOOSTER,
  /** A further dose, because the first was lost or had no effect. */
  RESCUE
}
