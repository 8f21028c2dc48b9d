package org.katlib.scoring;

/** Why a scale has no score. */
public enum ScoreAbsence {
  /** Too few answers, or one that is never made up is missing. */
  ANSWERS_MISSING,
  /** An item does not apply to the patient, and nothing says what stands for it. */
  ITEM_NOT_APPLICABLE,
  /** An answer cannot be one of this form, or the response is not of this form. */
  RESPONSE_DEFECTIVE,
  /** The form names an item or answers that it does not have, or a range that it leaves. */
  FORM_DEFECTIVE,
  /** It is made from goals, or by its owner's table, and not from answers. */
  MADE_ELSEWHERE,
  /** The instrument has no score. */
  NO_SCORE
}
