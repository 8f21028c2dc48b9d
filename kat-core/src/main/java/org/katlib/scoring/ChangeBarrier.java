package org.katlib.scoring;

/** Why a change cannot be told. */
public enum ChangeBarrier {
  /** The form counts what happened or how strong an experience was; neither is a change. */
  NO_MEASURE_OF_CHANGE,
  /** The two scores are not both of the form. */
  OTHER_FORM,
  /** Two informants answered; views are kept apart. */
  OTHER_INFORMANT,
  /** The second was not answered later than the first. */
  NOT_LATER,
  /** One of the two was rated under the medicine. */
  UNDER_MEDICINE,
  /** There is no score at the start. */
  NO_BASELINE,
  /** There is no score in the end. */
  NO_CURRENT,
  /** More is neither good nor bad on this form, so that nothing gets better or worse. */
  NO_DIRECTION,
  /** There was too little at the start for a response to be told. */
  BELOW_ENTRY_CUT,
  /** The score at the start is 0, or below, and has no share. */
  BASELINE_NOT_ABOVE_ZERO,
  /** The score that marks the change was reached at the start already. */
  THERE_AT_BASELINE
}
