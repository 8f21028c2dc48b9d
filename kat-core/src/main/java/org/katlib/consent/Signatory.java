package org.katlib.consent;

/** Who signed. */
public enum Signatory {
  /** The patient. */
  PATIENT,
  /** Someone who may sign for the patient. */
  REPRESENTATIVE
}
