package org.katlib.calculation;

/** Which weight a dose per body mass is multiplied with: always said, never guessed. */
public enum WeightBasis {
  /** The weight that was measured. */
  ACTUAL,
  /** The ideal weight of a height, by Devine's formula. */
  IDEAL,
  /** The ideal weight and a part of what the measured one differs from it. */
  ADJUSTED
}
