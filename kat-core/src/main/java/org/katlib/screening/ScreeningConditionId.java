package org.katlib.screening;

import org.katlib.model.Identifier;

/**
 * The id of a condition that a screening asks about, such as {@code pregnancy}; or a clinic's own.
 */
public final class ScreeningConditionId extends Identifier {
  private ScreeningConditionId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ScreeningConditionId of(String text) {
    return new ScreeningConditionId(text);
  }
}
