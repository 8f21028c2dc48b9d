package org.katlib.process;

import org.katlib.model.Identifier;

/** The id of an integration action within its course. */
public final class ActionId extends Identifier {
  private ActionId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ActionId of(String text) {
    return new ActionId(text);
  }
}
