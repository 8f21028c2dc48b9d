package org.katlib.screening;

/** How well a statement about an interaction is supported, as the sources put it. */
public enum InteractionCertainty {
  /** An approved text says so. */
  HIGH,
  /** A controlled study, or several observations, say so. */
  MODERATE,
  /** Few or mixed observations. */
  LOW,
  /** Studies contradict each other. */
  CONFLICTING
}
