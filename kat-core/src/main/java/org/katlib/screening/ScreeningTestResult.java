package org.katlib.screening;

/** How a test came out. */
public enum ScreeningTestResult {
  /** As it should be. */
  NORMAL,
  /** Not as it should be. */
  ABNORMAL,
  /** What was looked for was not found. */
  NEGATIVE,
  /** What was looked for was found. */
  POSITIVE,
  /** It cannot be told. */
  UNCLEAR,
  /** Not back yet. */
  PENDING
}
