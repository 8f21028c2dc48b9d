package org.katlib.measure;

/** What a higher score means. */
public enum Polarity {
  /** More of what hurts. */
  HIGHER_IS_WORSE,
  /** More of what helps. */
  HIGHER_IS_BETTER,
  /** More of something that is neither good nor bad by itself. */
  NEITHER
}
