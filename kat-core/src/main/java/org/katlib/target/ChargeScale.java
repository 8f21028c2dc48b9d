package org.katlib.target;

/** The two scales on which subjective units of distress are rated. */
public enum ChargeScale {
  /** From 0 to 10. */
  ZERO_TO_TEN(10),
  /** From 0 to 100. */
  ZERO_TO_HUNDRED(100);

  private final int maximum;

  ChargeScale(int maximum) {
    this.maximum = maximum;
  }

  /** {@return the highest of the scale} */
  public int getMaximum() {
    return maximum;
  }
}
