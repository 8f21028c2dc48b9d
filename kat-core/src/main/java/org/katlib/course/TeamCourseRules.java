package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Severity.INFO;
import static org.katlib.team.PractitionerRole.FACILITATOR;
import static org.katlib.team.PractitionerRole.HEALER;
import static org.katlib.team.PractitionerRole.THERAPIST;

import java.util.List;
import org.katlib.rule.Limit;
import org.katlib.rule.Responsible;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;
import org.katlib.team.Attendance;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerRole;

/** Who stands behind those who do the work, and how groups are held. */
public final class TeamCourseRules implements RuleSet<TreatmentCourse> {
  private static final Limit STAFF = Limit.of("staff", "2", "{person}");

  /** Whoever facilitates without a licence has a supervisor. */
  static final Rule<TreatmentCourse> FACILITATORS_SUPERVISED =
      Rule.about(TreatmentCourse.class, "KAT-TEAM-003")
          .cite("KAT", "a facilitator is trained and supervised", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Practitioner> team = course.getTeam();
                for (int i = 0; i < team.size(); i++) {
                  Practitioner member = team.get(i);
                  if (member.getSupervisor().isEmpty()
                      && !member.getRoles().contains(THERAPIST)
                      && wasThereAs(course, member, FACILITATOR)) {
                    concerns.report("team", i, "supervisor");
                  }
                }
              });

  /** A healer works together with a licensed clinician. */
  static final Rule<TreatmentCourse> HEALERS_ACCOMPANIED =
      Rule.about(TreatmentCourse.class, "KAT-TEAM-004")
          .cite("KAT", "a healer works with a licensed clinician", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Practitioner> team = course.getTeam();
                for (int i = 0; i < team.size(); i++) {
                  if (wasThereAs(course, team.get(i), HEALER) && !hasClinician(course)) {
                    concerns.report("team", i, "roles");
                  }
                }
              });

  /** Someone who does therapeutic work with the medicine was trained in it. */
  static final Rule<TreatmentCourse> TRAINED =
      Rule.about(TreatmentCourse.class, "KAT-TEAM-005")
          .severity(INFO)
          .cite("KAT", "those who do this work are trained in it", DERIVED, CONFIRMED)
          .check(
              Rule.Check.when(
                  (course, limits) ->
                      course.getPrimaryFramework().isPresent()
                          && !hasTraining(course)
                          && DosedSessions.first(course) != null,
                  "team"));

  /** Supervision is by someone else. */
  static final Rule<TreatmentCourse> SUPERVISED_BY_ANOTHER =
      Rule.about(TreatmentCourse.class, "KAT-TEAM-006")
          .cite("KAT", "supervision is by someone else", DERIVED, CONFIRMED)
          .check(
              Rule.Check.each(
                  "team",
                  TreatmentCourse::getTeam,
                  (member, limits) -> member.getId().equals(member.getSupervisor().orElse(null)),
                  "supervisor"));

  /** A group that is given the medicine is held by two of its staff at least. */
  static final Rule<TreatmentCourse> GROUP_STAFFED =
      Rule.about(TreatmentCourse.class, "KAT-GROUP-001")
          .limit(STAFF)
          .cite("KAT", "a group dosing session has at least two staff", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Session> sessions = course.getSessions();
                for (int i = 0; i < sessions.size(); i++) {
                  if (sessions.get(i) instanceof DosingSession session
                      && session.isHeld()
                      && session.getGroup().isPresent()
                      && !limits.isAtLeast(staff(session.getAttendances()), STAFF)) {
                    concerns.report("sessions", i, "attendances");
                  }
                }
              });

  /** Work in a group rests on an agreement. */
  static final Rule<TreatmentCourse> GROUP_AGREED =
      Rule.about(TreatmentCourse.class, "KAT-GROUP-002")
          .severity(INFO)
          .resolvedBy(Responsible.THERAPIST)
          .cite("KAT", "a group agrees on its frame and on confidentiality", DERIVED, CONFIRMED)
          .check(
              Rule.Check.when(
                  (course, limits) ->
                      course.getPrimaryFramework().isPresent()
                          && course.getWorkingAgreements().isEmpty()
                          && hasMetInGroup(course),
                  "workingAgreements"));

  /** For the constraint that opens the rules to any host. */
  public TeamCourseRules() {}

  /** Whether somebody was at a held session in a role, and was no therapist there. */
  private static boolean wasThereAs(
      TreatmentCourse course, Practitioner member, PractitionerRole role) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      List<Attendance> present = sessions.get(i).getAttendances();
      for (int k = 0; k < present.size() && sessions.get(i).isHeld(); k++) {
        if (present.get(k).getRoles().contains(role)
            && !present.get(k).getRoles().contains(THERAPIST)
            && present.get(k).getPractitioner().equals(member.getId())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasClinician(TreatmentCourse course) {
    List<Practitioner> team = course.getTeam();
    for (int i = 0; i < team.size(); i++) {
      if (team.get(i).isMedical() || team.get(i).isMentalHealth()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTraining(TreatmentCourse course) {
    List<Practitioner> team = course.getTeam();
    for (int i = 0; i < team.size(); i++) {
      if (!team.get(i).getTrainings().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMetInGroup(TreatmentCourse course) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof TherapySession session
          && session.isHeld()
          && session.getGroup().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** How many of the medical, mental-health or facilitating staff were there, each once. */
  private static int staff(List<Attendance> present) {
    int count = 0;
    for (int i = 0; i < present.size(); i++) {
      if (isStaff(present.get(i)) && !isThereBefore(present, i)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isStaff(Attendance attendance) {
    return attendance.isMedical()
        || attendance.isMentalHealth()
        || attendance.getRoles().contains(FACILITATOR);
  }

  private static boolean isThereBefore(List<Attendance> present, int position) {
    for (int i = 0; i < position; i++) {
      if (isStaff(present.get(i))
          && present.get(i).getPractitioner().equals(present.get(position).getPractitioner())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        FACILITATORS_SUPERVISED,
        HEALERS_ACCOMPANIED,
        TRAINED,
        SUPERVISED_BY_ANOTHER,
        GROUP_STAFFED,
        GROUP_AGREED);
  }
}
