package org.katlib.patient;

import org.katlib.model.Identifier;

/** The pseudonymous id of a patient: never a name, a record number or an insurance number. */
public final class PatientId extends Identifier {
  private PatientId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static PatientId of(String text) {
    return new PatientId(text);
  }
}
