package org.katlib.scoring;

/** What in a response cannot be of the form it names. */
public enum ResponseDefectKind {
  /** It names another instrument. */
  OTHER_INSTRUMENT,
  /** It names another form of the instrument. */
  OTHER_VERSION,
  /** It names no form, and several are published. */
  VERSION_NOT_NAMED,
  /** Someone answered whom the form does not ask. */
  OTHER_INFORMANT,
  /** It answers an item that the form does not have: it may be of another form altogether. */
  UNKNOWN_ITEM,
  /** An answer is below the lowest or above the highest. */
  OUT_OF_RANGE,
  /** An answer lies between two that the form has, or has more than 20 decimals. */
  BETWEEN_ANSWERS,
  /** An item that was asked always applies, and was said not to. */
  CANNOT_BE_INAPPLICABLE,
  /** The recorded total cannot come out of the form. */
  TOTAL_OUT_OF_RANGE,
  /** The recorded total is not what the answers add up to. */
  TOTAL_CONTRADICTS_ANSWERS;

  /** {@return whether no scale can be told any more, whatever it is made from} */
  public boolean isOfWholeResponse() {
    return compareTo(UNKNOWN_ITEM) <= 0;
  }

  /** {@return whether it is about the recorded total} */
  boolean isOfTotal() {
    return this == TOTAL_OUT_OF_RANGE || this == TOTAL_CONTRADICTS_ANSWERS;
  }
}
