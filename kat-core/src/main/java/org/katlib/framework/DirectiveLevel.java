package org.katlib.framework;

/** How much a framework leads, as against follows. */
public enum DirectiveLevel {
  /** It follows the patient wherever they go. */
  NONE,
  /** It follows, and offers now and then. */
  LOW,
  /** It proposes steps, and leaves the choice. */
  MODERATE,
  /** It leads through a set procedure. */
  HIGH
}
