package org.katlib.process;

/** How a moment felt. */
public enum Valence {
  /** Good to feel. */
  PLEASANT,
  /** Both at once. */
  MIXED,
  /** Hard to feel. */
  PAINFUL,
  /** Neither. */
  NEUTRAL
}
