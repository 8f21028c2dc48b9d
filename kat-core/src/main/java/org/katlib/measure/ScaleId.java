package org.katlib.measure;

import org.katlib.model.Identifier;

/** The id of a scale within an instrument, such as {@code total}. */
public final class ScaleId extends Identifier {
  private ScaleId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ScaleId of(String text) {
    return new ScaleId(text);
  }
}
