package org.katlib.target;

import org.katlib.model.Identifier;

/** The id of a traumatic memory within its course. */
public final class MemoryId extends Identifier {
  private MemoryId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static MemoryId of(String text) {
    return new MemoryId(text);
  }
}
