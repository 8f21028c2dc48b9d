package org.katlib.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.patient.Medicine;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.DosingSchedule;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.PlannedDose;
import org.katlib.session.Session;

/** Which drug a course gives, plans or orders, by which route and when. */
final class Exposure {
  private Exposure() {}

  /** {@return whether the session took place or is booked, and gives or plans one of the drugs} */
  static boolean isTo(Session session, Set<Substance> substances) {
    return session instanceof DosingSession dosing
        && dosing.isHeldOrPlanned()
        && isTo(dosing, substances, null);
  }

  /** {@return whether the session took place or is booked, and gives or plans a drug at all} */
  static boolean isToAny(Session session) {
    return session instanceof DosingSession dosing
        && dosing.isHeldOrPlanned()
        && !(dosing.getAdministeredDoses().isEmpty() && dosing.getPlannedDoses().isEmpty());
  }

  /** {@return whether an order of the course is for one of the drugs} */
  static boolean isOrdered(TreatmentCourse course, Set<Substance> substances) {
    List<DosingSchedule> schedules = course.getSchedules();
    for (int i = 0; i < schedules.size(); i++) {
      if (substances.contains(schedules.get(i).getSubstance())) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the course gives, plans or orders one of the drugs} */
  static boolean isCourseOf(TreatmentCourse course, Set<Substance> substances) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (isTo(sessions.get(i), substances)) {
        return true;
      }
    }
    return isOrdered(course, substances);
  }

  /**
   * {@return whether a medicine is taken on the day of a dose of one of the drugs by one of the
   * routes; before the first such session, whether it is still taken while such a dose is ordered}
   */
  static boolean meets(
      TreatmentCourse course, Set<Substance> substances, Set<Route> routes, Medicine medicine) {
    boolean dosed = false;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof DosingSession dosing
          && dosing.isHeldOrPlanned()
          && isTo(dosing, substances, routes)) {
        dosed = true;
        if (medicine.isTakenOn(day(dosing))) {
          return true;
        }
      }
    }
    return !dosed
        && medicine.getStoppedOn().isEmpty()
        && isOrderedBy(course.getSchedules(), substances, routes);
  }

  static LocalDate day(Session session) {
    return session.getStart().toLocalDate();
  }

  private static boolean isTo(
      DosingSession dosing, Set<Substance> substances, @Nullable Set<Route> routes) {
    List<AdministeredDose> given = dosing.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (substances.contains(given.get(i).getSubstance())
          && (routes == null || routes.contains(given.get(i).getRoute()))) {
        return true;
      }
    }
    List<PlannedDose> planned = dosing.getPlannedDoses();
    for (int i = 0; i < planned.size(); i++) {
      if (substances.contains(planned.get(i).getSubstance())
          && (routes == null || routes.contains(planned.get(i).getRoute()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrderedBy(
      List<DosingSchedule> schedules, Set<Substance> substances, Set<Route> routes) {
    for (int i = 0; i < schedules.size(); i++) {
      List<DosingPhase> phases = schedules.get(i).getPhases();
      for (int k = 0; k < phases.size(); k++) {
        if (substances.contains(schedules.get(i).getSubstance())
            && routes.contains(phases.get(k).getRoute())) {
          return true;
        }
      }
    }
    return false;
  }
}
