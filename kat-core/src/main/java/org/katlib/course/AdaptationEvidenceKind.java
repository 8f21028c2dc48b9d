package org.katlib.course;

/** What a decision to adapt the treatment rests on. */
public enum AdaptationEvidenceKind {
  /** What the patient said. */
  PATIENT_REPORT,
  /** A rating or a score. */
  RATING,
  /** What was measured in the body. */
  VITAL_SIGNS,
  /** Something that went wrong. */
  ADVERSE_EVENT,
  /** What came up with the medicine or after it. */
  EXPERIENCE,
  /** What the team saw. */
  OBSERVATION,
  /** What a published source says. */
  PUBLISHED,
  /** Something else. */
  OTHER
}
