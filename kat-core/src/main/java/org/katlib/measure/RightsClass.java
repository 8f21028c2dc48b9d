package org.katlib.measure;

/** What may be done with the wording of an instrument. */
public enum RightsClass {
  /** It may be shown and passed on; its owner asks at most for a line of credit. */
  FREE_TO_REPRODUCE,
  /** It is in public use, on terms that are no licence. */
  PUBLIC_WITHOUT_LICENCE,
  /** Its owner's permission or licence is needed. */
  PERMISSION_NEEDED,
  /** It is sold. */
  COMMERCIAL,
  /** Nobody here has found out. */
  NOT_ESTABLISHED
}
