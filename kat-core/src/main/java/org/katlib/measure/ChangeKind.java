package org.katlib.measure;

/** What a rule of change tells. */
public enum ChangeKind {
  /** Much of what was there is gone. */
  RESPONSE,
  /** Little is left. */
  REMISSION,
  /** More than the instrument's own error. */
  RELIABLE_CHANGE,
  /** Enough to matter. */
  MEANINGFUL_CHANGE,
  /** More than before. */
  WORSENING
}
