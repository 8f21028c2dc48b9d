package org.katlib.schedule;

import org.katlib.model.Identifier;

/** The id of a dosing schedule within its course. */
public final class ScheduleId extends Identifier {
  private ScheduleId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static ScheduleId of(String text) {
    return new ScheduleId(text);
  }
}
