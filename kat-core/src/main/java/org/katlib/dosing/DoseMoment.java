package org.katlib.dosing;

/** From when a time is counted. */
public enum DoseMoment {
  /** The start of the giving: the first device, the start of the infusion. */
  START,
  /** The end of the giving: the last device, the end of the infusion. */
  END
}
