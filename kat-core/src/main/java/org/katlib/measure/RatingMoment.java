package org.katlib.measure;

/** When a rating was made, by its place in the work with the medicine. */
public enum RatingMoment {
  /** Before the treatment began. */
  BASELINE,
  /** On a day of dosing, before the dose. */
  BEFORE_DOSING,
  /** While the medicine acts: kept, and never counted as change. */
  UNDER_INFLUENCE,
  /** After a dose, once its effects have passed. */
  AFTER_RECOVERY,
  /** In integration. */
  INTEGRATION,
  /** Weeks or months later. */
  FOLLOW_UP;

  /** {@return whether the patient was free of the medicine's effects} */
  public boolean isSober() {
    return this != UNDER_INFLUENCE;
  }
}
