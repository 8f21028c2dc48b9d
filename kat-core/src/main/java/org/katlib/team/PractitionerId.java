package org.katlib.team;

import org.katlib.model.Identifier;

/** The id of a practitioner. */
public final class PractitionerId extends Identifier {
  private PractitionerId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static PractitionerId of(String text) {
    return new PractitionerId(text);
  }
}
