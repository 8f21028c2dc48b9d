package org.katlib.target;

import org.katlib.model.Identifier;

/** The id of a meaningful activity within its course. */
public final class ActivityId extends Identifier {
  private ActivityId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ActivityId of(String text) {
    return new ActivityId(text);
  }
}
