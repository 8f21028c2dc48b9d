package org.katlib.target;

/** The families of what a traumatic memory can come from. */
public enum MemoryOriginGroup {
  /** A wound in a bond. */
  RELATIONAL_WOUND,
  /** What a child needed and did not get. */
  CHILDHOOD_NEGLECT,
  /** Harm done by a person. */
  ABUSE,
  /** Trouble in the home a child grew up in. */
  HOUSEHOLD,
  /** Something that happened, to one or to many. */
  EVENT,
  /** Harm for who one is. */
  IDENTITY,
  /** None of these. */
  OTHER,
  /** Not known, or before words. */
  UNKNOWN
}
