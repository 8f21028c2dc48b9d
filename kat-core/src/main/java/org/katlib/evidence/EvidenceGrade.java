package org.katlib.evidence;

/** What kind of authority stands behind a statement, strongest first. */
public enum EvidenceGrade {
  /** The text a medicines agency approved for the product. */
  LABEL,
  /** A statement that a group of experts agreed on. */
  CONSENSUS,
  /** A controlled trial, or the instructions one worked by. */
  TRIAL,
  /** A cohort, a registry or a series of cases. */
  OBSERVATIONAL,
  /** What a clinic, a training programme or an association does and teaches. */
  PRACTICE,
  /** Arithmetic, or a convention of this library. */
  DERIVED
}
