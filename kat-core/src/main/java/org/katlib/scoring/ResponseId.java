package org.katlib.scoring;

import org.katlib.model.Identifier;

/** The id of one completed instrument. */
public final class ResponseId extends Identifier {
  private ResponseId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ResponseId of(String text) {
    return new ResponseId(text);
  }
}
