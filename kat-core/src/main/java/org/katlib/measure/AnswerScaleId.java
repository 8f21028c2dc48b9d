package org.katlib.measure;

import org.katlib.model.Identifier;

/** The id of a set of possible answers within an instrument. */
public final class AnswerScaleId extends Identifier {
  private AnswerScaleId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static AnswerScaleId of(String text) {
    return new AnswerScaleId(text);
  }
}
