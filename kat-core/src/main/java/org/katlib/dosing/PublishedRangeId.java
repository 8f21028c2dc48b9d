package org.katlib.dosing;

import org.katlib.model.Identifier;

/** The id of a published range. */
public final class PublishedRangeId extends Identifier {
  private PublishedRangeId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static PublishedRangeId of(String text) {
    return new PublishedRangeId(text);
  }
}
