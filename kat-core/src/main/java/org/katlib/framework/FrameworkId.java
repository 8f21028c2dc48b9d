package org.katlib.framework;

import org.katlib.model.Identifier;

/** The id of a therapeutic framework, such as {@code jungian-depth}. */
public final class FrameworkId extends Identifier {
  private FrameworkId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static FrameworkId of(String text) {
    return new FrameworkId(text);
  }
}
