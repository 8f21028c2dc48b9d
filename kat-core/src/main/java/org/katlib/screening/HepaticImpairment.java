package org.katlib.screening;

/** How far the liver is impaired, in the classes of Child and Pugh. */
public enum HepaticImpairment {
  /** Not impaired. */
  NONE,
  /** Mild. */
  CHILD_PUGH_A,
  /** Moderate. */
  CHILD_PUGH_B,
  /** Severe. */
  CHILD_PUGH_C
}
