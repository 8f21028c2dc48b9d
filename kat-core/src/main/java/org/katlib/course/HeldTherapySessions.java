package org.katlib.course;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/** The sessions of a course at which therapeutic work was done. */
final class HeldTherapySessions {
  private HeldTherapySessions() {}

  /** The session at a position, or null if it was not held or was a screening. */
  static @Nullable TherapySession at(TreatmentCourse course, int position) {
    return course.getSessions().get(position) instanceof TherapySession session && session.isHeld()
        ? session
        : null;
  }

  /** The one that began first after another, or null. */
  static @Nullable TherapySession next(TreatmentCourse course, TherapySession session) {
    return firstAfter(course, session.getStart());
  }

  /** The one that began first after a time, or null. */
  static @Nullable TherapySession firstAfter(TreatmentCourse course, OffsetDateTime time) {
    TherapySession next = null;
    for (int i = 0; i < course.getSessions().size(); i++) {
      TherapySession other = at(course, i);
      if (other != null
          && other.getStart().isAfter(time)
          && (next == null || other.getStart().isBefore(next.getStart()))) {
        next = other;
      }
    }
    return next;
  }

  /** The session of a course that began last of those held, or null. */
  static @Nullable Session last(TreatmentCourse course) {
    Session last = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      if (session.isHeld() && (last == null || session.getStart().isAfter(last.getStart()))) {
        last = session;
      }
    }
    return last;
  }

  /** Whether an integration session was held that began after another session. */
  static boolean isIntegrationHeldAfter(TreatmentCourse course, Session session) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      if (at(course, i) instanceof IntegrationSession integration
          && integration.getStart().isAfter(session.getStart())) {
        return true;
      }
    }
    return false;
  }
}
