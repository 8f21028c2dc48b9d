package org.katlib.safety;

/** How far the clinician holds the medicine to be the cause. */
public enum Relatedness {
  /** It is the cause. */
  RELATED,
  /** It may be the cause. */
  POSSIBLY_RELATED,
  /** It is not the cause. */
  NOT_RELATED,
  /** Nobody can tell. */
  UNKNOWN
}
