package org.katlib.session;

import org.katlib.model.Identifier;

/** The id that ties together the sessions of those who met as a group. */
public final class GroupId extends Identifier {
  private GroupId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static GroupId of(String text) {
    return new GroupId(text);
  }
}
