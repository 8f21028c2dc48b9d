package org.katlib.course;

/** Whether dosing was halted for a while or for good. */
public enum DosingHalt {
  /** For a while. */
  PAUSED,
  /** For good. */
  STOPPED
}
