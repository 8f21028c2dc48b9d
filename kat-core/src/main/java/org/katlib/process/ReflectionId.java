package org.katlib.process;

import org.katlib.model.Identifier;

/** The id of a therapist's reflection, which is kept in a document of its own. */
public final class ReflectionId extends Identifier {
  private ReflectionId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ReflectionId of(String text) {
    return new ReflectionId(text);
  }
}
