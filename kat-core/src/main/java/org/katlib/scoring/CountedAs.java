package org.katlib.scoring;

/** How the answer to an item went into a scale. */
public enum CountedAs {
  /** As it was answered. */
  ANSWERED,
  /** From the other end of its answers. */
  REVERSED,
  /** At its lowest: the item before it was answered at its lowest, so that it was not asked. */
  NOT_ASKED,
  /** As the mean of the others: nobody answered it, and that was asked for. */
  MADE_UP,
  /** Not at all: it does not apply to the patient. */
  LEFT_OUT,
  /** Not at all: there is no answer. */
  MISSING,
  /** Not at all: the answer cannot be one of this form. */
  DEFECTIVE,
  /** Not at all: the form names an item or answers that it does not have. */
  NOT_ON_FORM
}
