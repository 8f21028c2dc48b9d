package org.katlib.course;

import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.measure.RatingMoment;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/** The times of a course at which the medicine acted, as far as its record tells. */
public final class UnderMedicine {
  private static final long SECONDS_OF_A_DAY = 86_400;

  private UnderMedicine() {}

  /**
   * Whether the patient was free of the medicine's effects when something was rated: the rating
   * says so, and no session tells otherwise.
   *
   * @param course the course
   * @param moment the moment that the rating was made for
   * @param time when it was made
   * @return whether both say so
   */
  public static boolean isSober(TreatmentCourse course, RatingMoment moment, OffsetDateTime time) {
    return moment.isSober() && !isActing(course, time);
  }

  /**
   * Whether the medicine acted at a time.
   *
   * <p>It acts in a session that was held, after the first dose began and until {@link
   * DosingSession#isMedicineActingAt} says that it is over. A session whose end nobody wrote down
   * is over by the end of its day, or all that came later would be called in question.
   *
   * @param course the course
   * @param time the time
   * @return whether it acted in any session
   */
  public static boolean isActing(TreatmentCourse course, OffsetDateTime time) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof DosingSession session
          && session.isHeld()
          && session.isMedicineActingAt(time)
          && (isOnTheDayOf(session, time) || !session.isMedicineActingAt(OffsetDateTime.MAX))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dosing session was held, or is booked, on the day of a time. */
  static boolean isDayOfDosing(TreatmentCourse course, OffsetDateTime time) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof DosingSession session
          && session.isHeldOrPlanned()
          && isOnTheDayOf(session, time)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time is on the day of a session, by the clock of the session. */
  private static boolean isOnTheDayOf(Session session, OffsetDateTime time) {
    long local = time.toEpochSecond() + session.getStart().getOffset().getTotalSeconds();
    return Math.floorDiv(local, SECONDS_OF_A_DAY) == Exposure.day(session).toEpochDay();
  }
}
