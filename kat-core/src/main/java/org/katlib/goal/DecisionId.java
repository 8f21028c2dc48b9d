package org.katlib.goal;

import org.katlib.model.Identifier;

/** The id of a shared decision within its course. */
public final class DecisionId extends Identifier {
  private DecisionId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static DecisionId of(String text) {
    return new DecisionId(text);
  }
}
