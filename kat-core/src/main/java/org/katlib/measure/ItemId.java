package org.katlib.measure;

import org.katlib.model.Identifier;

/** The id of an item within an instrument, such as {@code 9} or {@code 6b}. */
public final class ItemId extends Identifier {
  private ItemId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ItemId of(String text) {
    return new ItemId(text);
  }
}
