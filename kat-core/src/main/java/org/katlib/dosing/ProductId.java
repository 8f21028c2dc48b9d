package org.katlib.dosing;

import org.katlib.model.Identifier;

/** The id of a product. */
public final class ProductId extends Identifier {
  private ProductId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ProductId of(String text) {
    return new ProductId(text);
  }
}
