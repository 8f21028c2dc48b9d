package org.katlib.session;

import org.katlib.model.Identifier;

/** The id of a session within its course. */
public final class SessionId extends Identifier {
  private SessionId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static SessionId of(String text) {
    return new SessionId(text);
  }
}
