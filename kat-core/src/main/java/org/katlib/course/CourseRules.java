package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.ERROR;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.framework.FrameworkId;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.Session;
import org.katlib.session.SessionStatus;
import org.katlib.team.Attendance;
import org.katlib.team.Practitioner;

/** The rules about how the meetings of a course follow each other, and who and what they name. */
public final class CourseRules implements RuleSet<TreatmentCourse> {
  private static final Limit INTEGRATION = Limit.of("integration", "72", "h");

  /** The first medicine comes after a preparation session was completed. */
  static final Rule<TreatmentCourse> PREPARED =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-001")
          .moment(BEFORE_DOSING)
          .resolvedBy(THERAPIST)
          .cite("S-NUMINUS", "two preparation visits", PRACTICE, CONFIRMED)
          .cite("S-MONTREAL", "psychotherapy begins before the first dose", PRACTICE, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                int first = firstDosing(course);
                if (first >= 0 && !isPreparedBefore(course, course.getSessions().get(first))) {
                  concerns.report("sessions", first);
                }
              });

  /** Within 72 hours of a dosing session an integration session is held or booked. */
  static final Rule<TreatmentCourse> INTEGRATED =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-002")
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .limit(INTEGRATION)
          .cite("KAT", "integration within 72 h of dosing", DERIVED, CONFIRMED)
          .cite("S-NUMINUS", "integration within 24 h", PRACTICE, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                Duration within = limits.getDuration(INTEGRATION);
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (sessions.get(i) instanceof DosingSession dosing
                      && isDosed(dosing)
                      && !isIntegrated(course, dosing, within)) {
                    concerns.report("sessions", i);
                  }
                }
              });

  /** Nobody holds a role in a session that the team's list does not give them. */
  static final Rule<TreatmentCourse> ROLES_HELD =
      Rule.about(TreatmentCourse.class, "KAT-TEAM-002")
          .cite("KAT", "a role is held by those who may hold it", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  List<Attendance> present = sessions.get(i).getAttendances();
                  for (int k = 0; k < present.size(); k++) {
                    Practitioner practitioner =
                        course.findPractitioner(present.get(k).getPractitioner()).orElse(null);
                    if (practitioner != null
                        && !practitioner.getRoles().containsAll(present.get(k).getRoles())) {
                      concerns.report("sessions", i, "attendances", k, "roles");
                    }
                  }
                }
              });

  /** The frameworks named are published ones or defined by the course. */
  static final Rule<TreatmentCourse> FRAMEWORKS_KNOWN =
      Rule.about(TreatmentCourse.class, "KAT-FRAME-001")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a framework is a documented choice", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                FrameworkId primary = course.getPrimaryFramework().orElse(null);
                if (primary != null && course.findFramework(primary).isEmpty()) {
                  concerns.report("primaryFramework");
                }
                List<FrameworkId> others = course.getOtherFrameworks();
                for (int i = 0; i < others.size(); i++) {
                  if (course.findFramework(others.get(i)).isEmpty()) {
                    concerns.report("otherFrameworks", i);
                  }
                }
              });

  /** Whatever the course refers to by id is part of it. */
  static final Rule<TreatmentCourse> REFERENCES_RESOLVE =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-003")
          .severity(ERROR)
          .cite("KAT", "a course is whole", DERIVED, CONFIRMED)
          .check((course, limits, concerns) -> CourseReferences.reportUnknown(course, concerns));

  /** An id is given once. */
  static final Rule<TreatmentCourse> IDS_ONCE =
      Rule.about(TreatmentCourse.class, "KAT-COURSE-004")
          .severity(ERROR)
          .cite("KAT", "an id names one thing", DERIVED, CONFIRMED)
          .check((course, limits, concerns) -> GivenIds.reportAllRepeated(course, concerns));

  /** For the constraint that opens the rules to any host. */
  public CourseRules() {}

  static boolean isDosed(Session session) {
    return session instanceof DosingSession dosing
        && dosing.isHeld()
        && !dosing.getAdministeredDoses().isEmpty();
  }

  /** The position of the earliest session at which the medicine was given, or -1. */
  private static int firstDosing(TreatmentCourse course) {
    int first = -1;
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (isDosed(sessions.get(i))
          && (first < 0 || sessions.get(i).getStart().isBefore(sessions.get(first).getStart()))) {
        first = i;
      }
    }
    return first;
  }

  private static boolean isPreparedBefore(TreatmentCourse course, Session dosing) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof PreparationSession preparation
          && preparation.getStatus() == SessionStatus.COMPLETED
          && preparation.getStart().isBefore(dosing.getStart())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIntegrated(
      TreatmentCourse course, DosingSession dosing, Duration within) {
    OffsetDateTime lastDose = lastDose(dosing);
    long latest = dosing.getEnd().orElse(lastDose).toEpochSecond() + within.toSeconds();
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof IntegrationSession integration
          && integration.isHeldOrPlanned()
          && integration.getStart().isAfter(lastDose)
          && integration.getStart().toEpochSecond() <= latest) {
        return true;
      }
    }
    return false;
  }

  /** When the last dose was over. */
  private static OffsetDateTime lastDose(DosingSession session) {
    OffsetDateTime last = session.getStart();
    List<AdministeredDose> given = session.getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).getLastMoment().isAfter(last)) {
        last = given.get(i).getLastMoment();
      }
    }
    return last;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        PREPARED, INTEGRATED, ROLES_HELD, FRAMEWORKS_KNOWN, REFERENCES_RESOLVE, IDS_ONCE);
  }
}
