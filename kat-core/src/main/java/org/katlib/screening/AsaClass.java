package org.katlib.screening;

/** Physical status, in the classes of the American Society of Anesthesiologists. */
public enum AsaClass {
  /** Healthy. */
  I,
  /** A mild systemic disease. */
  II,
  /** A severe systemic disease. */
  III,
  /** A severe systemic disease that is a constant threat to life. */
  IV,
  /** Not expected to survive without the operation. */
  V
}
