package org.katlib.target;

import org.katlib.model.Identifier;

/** The id of a symptom cycle within its course. */
public final class CycleId extends Identifier {
  private CycleId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static CycleId of(String text) {
    return new CycleId(text);
  }
}
