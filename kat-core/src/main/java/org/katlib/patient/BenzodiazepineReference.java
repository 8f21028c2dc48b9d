package org.katlib.patient;

/** The benzodiazepine that a daily dose was converted to. */
public enum BenzodiazepineReference {
  /** Diazepam. */
  DIAZEPAM,
  /** Lorazepam. */
  LORAZEPAM
}
