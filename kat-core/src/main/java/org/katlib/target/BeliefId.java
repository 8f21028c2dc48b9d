package org.katlib.target;

import org.katlib.model.Identifier;

/** The id of a core belief within its course. */
public final class BeliefId extends Identifier {
  private BeliefId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static BeliefId of(String text) {
    return new BeliefId(text);
  }
}
