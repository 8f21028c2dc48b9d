package org.katlib.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.katlib.framework.FrameworkId;
import org.katlib.model.Identifier;
import org.katlib.rule.Concerns;
import org.katlib.schedule.ScheduleId;
import org.katlib.screening.ClearanceDecision;
import org.katlib.screening.Screening;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.target.TargetId;
import org.katlib.team.Attendance;
import org.katlib.team.PractitionerId;

/** The ids within a course: given once, and naming what is there. */
final class CourseReferences {
  private CourseReferences() {}

  static void reportRepeated(TreatmentCourse course, Concerns concerns) {
    reportRepeated("targets", course.getTargets(), target -> target.getId(), concerns);
    reportRepeated("goals", course.getGoals(), goal -> goal.getId(), concerns);
    reportRepeated("team", course.getTeam(), practitioner -> practitioner.getId(), concerns);
    reportRepeated("schedules", course.getSchedules(), schedule -> schedule.getId(), concerns);
    reportRepeated("sessions", course.getSessions(), Session::getId, concerns);
    reportRepeated("consents", course.getConsents(), consent -> consent.getId(), concerns);
    reportRepeated(
        "customFrameworks", course.getCustomFrameworks(), framework -> framework.getId(), concerns);
  }

  private static <T> void reportRepeated(
      String attribute, List<T> all, Function<T, Identifier> id, Concerns concerns) {
    for (int i = 1; i < all.size(); i++) {
      if (isAmongFirst(i, all, id, id.apply(all.get(i)))) {
        concerns.report(attribute, i, "id");
      }
    }
  }

  private static <T> boolean isAmongFirst(
      int count, List<T> all, Function<T, Identifier> id, Identifier sought) {
    for (int i = 0; i < count; i++) {
      if (id.apply(all.get(i)).equals(sought)) {
        return true;
      }
    }
    return false;
  }

  static void reportUnknown(TreatmentCourse course, Concerns concerns) {
    for (int i = 0; i < course.getGoals().size(); i++) {
      Optional<TargetId> target = course.getGoals().get(i).getTarget();
      if (target.isPresent()
          && !isThere(course.getTargets(), known -> known.getId(), target.get())) {
        concerns.report("goals", i, "target");
      }
    }
    for (int i = 0; i < course.getSessions().size(); i++) {
      Session session = course.getSessions().get(i);
      reportUnknownPresent(course, i, session.getAttendances(), concerns);
      reportUnknownScreeners(course, i, ScreeningHistory.of(session), concerns);
      if (session instanceof PreparationSession preparation) {
        reportUnknownFrameworks(course, i, preparation.getFrameworks(), concerns);
      } else if (session instanceof DosingSession dosing) {
        reportUnknownFrameworks(course, i, dosing.getFrameworks(), concerns);
        reportUnknownSchedule(course, i, dosing.getSchedule(), concerns);
      } else if (session instanceof IntegrationSession integration) {
        reportUnknownFrameworks(course, i, integration.getFrameworks(), concerns);
        reportUnknownIntegrated(course, i, integration.getIntegrates(), concerns);
      }
    }
  }

  private static void reportUnknownPresent(
      TreatmentCourse course, int session, List<Attendance> present, Concerns concerns) {
    for (int i = 0; i < present.size(); i++) {
      if (course.findPractitioner(present.get(i).getPractitioner()).isEmpty()) {
        concerns.report("sessions", session, "attendances", i, "practitioner");
      }
    }
  }

  private static void reportUnknownScreeners(
      TreatmentCourse course, int session, @Nullable Screening screening, Concerns concerns) {
    if (screening == null) {
      return;
    }
    for (int i = 0; i < screening.getAnswers().size(); i++) {
      PractitionerId answered = screening.getAnswers().get(i).getAnsweredBy().orElse(null);
      if (answered != null && course.findPractitioner(answered).isEmpty()) {
        concerns.report("sessions", session, "screening", "answers", i, "answeredBy");
      }
    }
    ClearanceDecision decision = screening.getDecision().orElse(null);
    if (decision != null && course.findPractitioner(decision.getDecidedBy()).isEmpty()) {
      concerns.report("sessions", session, "screening", "decision", "decidedBy");
    }
  }

  private static void reportUnknownFrameworks(
      TreatmentCourse course, int session, List<FrameworkId> frameworks, Concerns concerns) {
    for (int i = 0; i < frameworks.size(); i++) {
      if (course.findFramework(frameworks.get(i)).isEmpty()) {
        concerns.report("sessions", session, "frameworks", i);
      }
    }
  }

  private static void reportUnknownSchedule(
      TreatmentCourse course, int session, Optional<ScheduleId> schedule, Concerns concerns) {
    if (schedule.isPresent()
        && !isThere(course.getSchedules(), known -> known.getId(), schedule.get())) {
      concerns.report("sessions", session, "schedule");
    }
  }

  private static void reportUnknownIntegrated(
      TreatmentCourse course, int session, List<SessionId> integrated, Concerns concerns) {
    for (int i = 0; i < integrated.size(); i++) {
      if (!isThere(course.getSessions(), Session::getId, integrated.get(i))) {
        concerns.report("sessions", session, "integrates", i);
      }
    }
  }

  private static <T> boolean isThere(List<T> all, Function<T, Identifier> id, Identifier sought) {
    return isAmongFirst(all.size(), all, id, sought);
  }
}
