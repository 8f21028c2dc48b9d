package org.katlib.course;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/** The sessions of a course at which the medicine was given. */
final class DosedSessions {
  /** Whether a session at which the medicine was given departs from a rule. */
  @FunctionalInterface
  interface Departure {
    boolean isIn(DosingSession session, TreatmentCourse course, Limits limits);
  }

  private DosedSessions() {}

  /** A check that looks at each of them, and reports a place within it. */
  static Rule.Check<TreatmentCourse> each(Departure departure, Object... place) {
    return (course, limits, concerns) -> {
      for (int i = 0; i < course.getSessions().size(); i++) {
        DosingSession session = at(course, i);
        if (session != null && departure.isIn(session, course, limits)) {
          concerns.reportWithin(place, "sessions", i);
        }
      }
    };
  }

  /** The session at a position, or null if it is no dosing session or gave nothing. */
  static @Nullable DosingSession at(TreatmentCourse course, int position) {
    return course.getSessions().get(position) instanceof DosingSession session
            && session.isHeld()
            && !session.getAdministeredDoses().isEmpty()
        ? session
        : null;
  }

  /** When its first dose began; a session that gave something has one. */
  static OffsetDateTime firstDose(DosingSession session) {
    return session.getFirstDose().orElse(session.getStart());
  }

  /** The earliest session of those at which the spray of esketamine was given, or null. */
  static @Nullable DosingSession firstSpray(TreatmentCourse course) {
    DosingSession first = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      DosingSession session = at(course, i);
      if (session != null
          && session.isEsketamineSprayGiven()
          && (first == null || firstDose(session).isBefore(firstDose(first)))) {
        first = session;
      }
    }
    return first;
  }

  /** The earliest of them, or null. */
  static @Nullable DosingSession first(TreatmentCourse course) {
    DosingSession first = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      DosingSession session = at(course, i);
      if (session != null && (first == null || firstDose(session).isBefore(firstDose(first)))) {
        first = session;
      }
    }
    return first;
  }

  /** The latest of them, or null. */
  static @Nullable DosingSession last(TreatmentCourse course) {
    return lastBefore(course, OffsetDateTime.MAX);
  }

  /** The latest of them whose first dose began before a time, or null. */
  static @Nullable DosingSession lastBefore(TreatmentCourse course, OffsetDateTime time) {
    DosingSession last = null;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      DosingSession session = at(course, i);
      if (session != null
          && firstDose(session).isBefore(time)
          && (last == null || firstDose(session).isAfter(firstDose(last)))) {
        last = session;
      }
    }
    return last;
  }
}
