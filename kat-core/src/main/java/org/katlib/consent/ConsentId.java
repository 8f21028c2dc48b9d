package org.katlib.consent;

import org.katlib.model.Identifier;

/** The id of a consent within its course. */
public final class ConsentId extends Identifier {
  private ConsentId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ConsentId of(String text) {
    return new ConsentId(text);
  }
}
