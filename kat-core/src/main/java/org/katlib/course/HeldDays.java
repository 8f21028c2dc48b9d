package org.katlib.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.session.Session;

/** The days on which sessions of a course were held. */
final class HeldDays {
  private HeldDays() {}

  /** The latest of them, or null. */
  static @Nullable LocalDate last(TreatmentCourse course) {
    LocalDate last = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      LocalDate day = sessions.get(i).getStart().toLocalDate();
      if (sessions.get(i).isHeld() && (last == null || day.isAfter(last))) {
        last = day;
      }
    }
    return last;
  }
}
