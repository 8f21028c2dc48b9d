package org.katlib.scoring;

/** Why an item has no answer. */
public enum AnswerAbsence {
  /** The patient preferred not to say. */
  DECLINED,
  /** It was not put, as the form allows. */
  NOT_ASKED,
  /** It does not apply to the patient. */
  NOT_APPLICABLE,
  /** Nobody assessed it. */
  NOT_ASSESSED,
  /** It was left empty. */
  LEFT_BLANK
}
