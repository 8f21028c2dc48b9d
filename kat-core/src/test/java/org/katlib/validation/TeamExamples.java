package org.katlib.validation;

import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.katlib.course.TreatmentCourse;
import org.katlib.session.GroupId;
import org.katlib.team.Attendance;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerId;
import org.katlib.team.PractitionerRole;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about those who do the work, and about groups, a course that departs from it. */
public final class TeamExamples {
  private static final PractitionerId MEMBER = PractitionerId.of("member");

  private TeamExamples() {}

  static List<Example> all() {
    return List.of(
        new Example("KAT-TEAM-003", joined(PractitionerRole.FACILITATOR), "/team/2/supervisor"),
        new Example("KAT-TEAM-004", withoutClinicians(healing()), "/team/2/roles"),
        new Example("KAT-TEAM-005", untrained(esketamine()), "/team"),
        new Example(
            "KAT-TEAM-006",
            member(esketamine(), 1, esketamine().getTeam().get(1).getId()),
            "/team/1/supervisor"),
        new Example(
            "KAT-GROUP-001",
            grouped(
                dosing(
                    esketamine(),
                    session ->
                        session.attendances(session.build().getAttendances().subList(0, 1)))),
            "/sessions/1/attendances"),
        new Example(
            "KAT-GROUP-002",
            grouped(esketamine()).toBuilder().workingAgreements(List.of()).build(),
            "/workingAgreements"));
  }

  /** {@return a course whose dosing session had one more person there, who is on the team} */
  public static TreatmentCourse joined(PractitionerRole... roles) {
    TreatmentCourse course =
        esketamine().toBuilder()
            .addTeam(Practitioner.builder().id(MEMBER).addRoles(roles).build())
            .build();
    return dosing(
        course,
        session ->
            session.addAttendances(
                Attendance.builder().practitioner(MEMBER).addRoles(roles).build()));
  }

  /** {@return the course with a supervisor for one of the team} */
  public static TreatmentCourse member(
      TreatmentCourse course, int position, PractitionerId supervisor) {
    List<Practitioner> team = new ArrayList<>(course.getTeam());
    team.set(position, team.get(position).toBuilder().supervisor(supervisor).build());
    return course.toBuilder().team(team).build();
  }

  /** {@return the course with a dosing session that was held in a group} */
  public static TreatmentCourse grouped(TreatmentCourse course) {
    return dosing(course, session -> session.group(Optional.of(GroupId.of("group"))));
  }

  private static TreatmentCourse healing() {
    return joined(PractitionerRole.HEALER);
  }

  private static TreatmentCourse withoutClinicians(TreatmentCourse course) {
    List<Practitioner> team = new ArrayList<>(course.getTeam());
    team.replaceAll(
        person ->
            person.getId().equals(MEMBER)
                ? person
                : person.toBuilder().roles(Set.of(PractitionerRole.SITTER)).build());
    return course.toBuilder().team(team).build();
  }

  private static TreatmentCourse untrained(TreatmentCourse course) {
    List<Practitioner> team = new ArrayList<>(course.getTeam());
    team.replaceAll(person -> person.toBuilder().trainings(List.of()).build());
    return course.toBuilder().team(team).build();
  }
}
