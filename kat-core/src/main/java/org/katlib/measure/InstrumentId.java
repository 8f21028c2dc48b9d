package org.katlib.measure;

import org.katlib.model.Identifier;

/** The id of a published instrument, such as {@code phq-9}. */
public final class InstrumentId extends Identifier {
  private InstrumentId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static InstrumentId of(String text) {
    return new InstrumentId(text);
  }
}
