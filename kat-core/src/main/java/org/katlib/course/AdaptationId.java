package org.katlib.course;

import org.katlib.model.Identifier;

/** The id of an adaptation within its course. */
public final class AdaptationId extends Identifier {
  private AdaptationId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static AdaptationId of(String text) {
    return new AdaptationId(text);
  }
}
