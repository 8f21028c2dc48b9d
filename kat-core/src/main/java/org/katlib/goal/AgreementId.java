package org.katlib.goal;

import org.katlib.model.Identifier;

/** The id of a working agreement within its course. */
public final class AgreementId extends Identifier {
  private AgreementId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static AgreementId of(String text) {
    return new AgreementId(text);
  }
}
