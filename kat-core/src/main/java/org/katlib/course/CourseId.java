package org.katlib.course;

import org.katlib.model.Identifier;

/** The id of a course of treatment. */
public final class CourseId extends Identifier {
  private CourseId(String text) {
    super(text);
  }

  /**
   * An id from its text.
   *
   * @param text the id
   * @return the typed id
   * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, hyphens or points
   */
  public static CourseId of(String text) {
    return new CourseId(text);
  }
}
