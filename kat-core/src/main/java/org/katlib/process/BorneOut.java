package org.katlib.process;

/** Whether an intuition was borne out later. */
public enum BorneOut {
  /** It was. */
  YES,
  /** In part. */
  PARTLY,
  /** It was not. */
  NO
}
