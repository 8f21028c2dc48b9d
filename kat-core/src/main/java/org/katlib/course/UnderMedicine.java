package org.katlib.course;

import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/** The times of a course at which the medicine acted. */
final class UnderMedicine {
  private UnderMedicine() {}

  /** Whether the medicine acted at a time, in any session that was held. */
  static boolean isActing(TreatmentCourse course, OffsetDateTime time) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof DosingSession session
          && session.isHeld()
          && session.isMedicineActingAt(time)) {
        return true;
      }
    }
    return false;
  }
}
