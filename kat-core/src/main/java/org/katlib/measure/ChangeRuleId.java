package org.katlib.measure;

import org.katlib.model.Identifier;

/** The id of a published way to judge a change, such as {@code marx-2022-15}. */
public final class ChangeRuleId extends Identifier {
  private ChangeRuleId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ChangeRuleId of(String text) {
    return new ChangeRuleId(text);
  }
}
