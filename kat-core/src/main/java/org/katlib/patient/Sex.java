package org.katlib.patient;

/** Administrative sex, in the four values of HL7 FHIR. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE,
  /** Neither of the two. */
  OTHER,
  /** Not known. */
  UNKNOWN
}
