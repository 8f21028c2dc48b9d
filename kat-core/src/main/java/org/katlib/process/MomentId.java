package org.katlib.process;

import org.katlib.model.Identifier;

/** The id of a therapeutic moment within its course. */
public final class MomentId extends Identifier {
  private MomentId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static MomentId of(String text) {
    return new MomentId(text);
  }
}
