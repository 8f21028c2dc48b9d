package org.katlib.measure;

/** Whose view a rating or a score tells. Views are kept apart, never averaged. */
public enum Informant {
  /** The patient. */
  PATIENT,
  /** Someone who treats. */
  CLINICIAN,
  /** Someone close to the patient, such as a carer. */
  CAREGIVER
}
