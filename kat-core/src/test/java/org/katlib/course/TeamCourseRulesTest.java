package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.team.PractitionerRole.FACILITATOR;
import static org.katlib.team.PractitionerRole.HEALER;
import static org.katlib.team.PractitionerRole.MEDICAL_MONITOR;
import static org.katlib.team.PractitionerRole.SITTER;
import static org.katlib.team.PractitionerRole.SUPERVISOR;
import static org.katlib.team.PractitionerRole.THERAPIST;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.TeamExamples.grouped;
import static org.katlib.validation.TeamExamples.joined;
import static org.katlib.validation.TeamExamples.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.session.SessionStatus;
import org.katlib.team.Attendance;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerId;
import org.katlib.team.PractitionerRole;

/** The bounds of {@link TeamCourseRules}. */
class TeamCourseRulesTest {
  private static final int JOINED = 2;

  @Test
  void aFacilitatorWithoutALicenceHasASupervisor() {
    PractitionerId therapist = esketamine().getTeam().get(1).getId();
    assertThat(reports(joined(FACILITATOR), "KAT-TEAM-003")).isTrue();
    assertThat(reports(member(joined(FACILITATOR), JOINED, therapist), "KAT-TEAM-003")).isFalse();
    assertThat(reports(joined(FACILITATOR, THERAPIST), "KAT-TEAM-003")).isFalse();
    assertThat(reports(joined(SITTER), "KAT-TEAM-003")).isFalse();
  }

  @Test
  void aLicenceIsKnownFromTheTeamOrFromTheSession() {
    TreatmentCourse both = joined(FACILITATOR, THERAPIST);
    assertThat(reports(known(both, Set.of(FACILITATOR)), "KAT-TEAM-003")).isFalse();
    TreatmentCourse there = known(joined(FACILITATOR), Set.of(FACILITATOR, THERAPIST));
    assertThat(reports(there, "KAT-TEAM-003")).isFalse();
    TreatmentCourse behindATherapist =
        dosing(
            joined(FACILITATOR),
            session -> {
              List<Attendance> present = session.build().getAttendances();
              Attendance therapist = present.get(0).toBuilder().roles(Set.of(THERAPIST)).build();
              return session.attendances(List.of(therapist, present.get(JOINED)));
            });
    assertThat(reports(behindATherapist, "KAT-TEAM-003")).isTrue();
  }

  /** The course in which who joined is known to the team in other roles than they came in. */
  private static TreatmentCourse known(TreatmentCourse course, Set<PractitionerRole> roles) {
    List<Practitioner> team = new ArrayList<>(course.getTeam());
    team.set(JOINED, team.get(JOINED).toBuilder().roles(roles).build());
    return course.toBuilder().team(team).build();
  }

  @Test
  void whoFacilitatesInNoSessionNeedsNoSupervisor() {
    TreatmentCourse course =
        dosing(
            joined(FACILITATOR),
            session -> session.attendances(session.build().getAttendances().subList(0, 2)));
    assertThat(reports(course, "KAT-TEAM-003")).isFalse();
    assertThat(
            reports(
                dosing(joined(FACILITATOR), session -> session.status(SessionStatus.PLANNED)),
                "KAT-TEAM-003"))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aHealerHasSomeoneLicensedToWorkWith(PractitionerRole role) {
    TreatmentCourse course = joined(HEALER);
    Practitioner healer = course.getTeam().get(JOINED);
    Practitioner other =
        Practitioner.builder().id(PractitionerId.of("other")).addRoles(role).build();
    TreatmentCourse two = course.toBuilder().team(List.of(other, healer)).build();
    TreatmentCourse turned = course.toBuilder().team(List.of(healer, other)).build();
    boolean licensed =
        Set.of(PractitionerRole.PRESCRIBER, MEDICAL_MONITOR, THERAPIST).contains(role);
    assertThat(reports(two, "KAT-TEAM-004")).isEqualTo(!licensed);
    assertThat(reports(turned, "KAT-TEAM-004")).isEqualTo(!licensed);
  }

  @Test
  void aTeamWithoutHealersNeedsNobodyForThem() {
    TreatmentCourse course = joined(SITTER);
    Practitioner sitter = course.getTeam().get(JOINED);
    assertThat(reports(course.toBuilder().team(List.of(sitter)).build(), "KAT-TEAM-004")).isFalse();
  }

  @Test
  void oneTrainingOfOneOfTheTeamIsEnough() {
    Practitioner prescriber = esketamine().getTeam().get(0);
    TreatmentCourse course = esketamine().toBuilder().team(List.of(prescriber)).build();
    assertThat(reports(esketamine(), "KAT-TEAM-005")).isFalse();
    TreatmentCourse alone =
        esketamine().toBuilder().team(esketamine().getTeam().subList(1, 2)).build();
    assertThat(reports(alone, "KAT-TEAM-005")).isFalse();
    assertThat(reports(course, "KAT-TEAM-005")).isTrue();
    assertThat(
            reports(course.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-TEAM-005"))
        .isFalse();
    assertThat(
            reports(
                dosing(course, session -> session.administeredDoses(List.of())), "KAT-TEAM-005"))
        .isFalse();
  }

  @Test
  void supervisionIsBySomeoneElse() {
    PractitionerId joined = joined(SUPERVISOR).getTeam().get(JOINED).getId();
    assertThat(reports(member(joined(SUPERVISOR), 1, joined), "KAT-TEAM-006")).isFalse();
    assertThat(reports(member(joined(SUPERVISOR), JOINED, joined), "KAT-TEAM-006")).isTrue();
  }

  private static TreatmentCourse attended(Attendance... present) {
    return grouped(dosing(esketamine(), session -> session.attendances(List.of(present))));
  }

  @Test
  void aGroupIsHeldByTwoOfTheTeam() {
    List<Attendance> two = grouped(esketamine()).getSessions().get(1).getAttendances();
    Attendance sitter = two.get(0).toBuilder().roles(Set.of(SITTER)).build();
    assertThat(reports(attended(two.get(0), two.get(1)), "KAT-GROUP-001")).isFalse();
    assertThat(reports(attended(two.get(0)), "KAT-GROUP-001")).isTrue();
    assertThat(reports(attended(two.get(0), sitter), "KAT-GROUP-001")).isTrue();
    assertThat(
            reports(
                dosing(esketamine(), session -> session.attendances(List.of(two.get(0)))),
                "KAT-GROUP-001"))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void onlyMedicalMentalHealthAndFacilitatingRolesAreStaffOfAGroup(PractitionerRole role) {
    List<Attendance> two = grouped(esketamine()).getSessions().get(1).getAttendances();
    Attendance other = two.get(1).toBuilder().roles(Set.of(role)).build();
    assertThat(reports(attended(two.get(0), other), "KAT-GROUP-001"))
        .isEqualTo(
            !Set.of(PractitionerRole.PRESCRIBER, MEDICAL_MONITOR, THERAPIST, FACILITATOR)
                .contains(role));
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "PLANNED, false", "CANCELLED, false"})
  void aGroupIsCountedOnceItIsHeld(SessionStatus status, boolean reported) {
    Attendance one = esketamine().getSessions().get(1).getAttendances().get(0);
    TreatmentCourse course = dosing(attended(one), session -> session.status(status));
    assertThat(reports(course, "KAT-GROUP-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "PLANNED, false", "CANCELLED, false"})
  void aGroupThatMetHasAnAgreement(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(grouped(esketamine()), session -> session.status(status)).toBuilder()
            .workingAgreements(List.of())
            .build();
    assertThat(reports(course, "KAT-GROUP-002")).isEqualTo(reported);
    assertThat(reports(grouped(esketamine()), "KAT-GROUP-002")).isFalse();
    assertThat(
            reports(course.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-GROUP-002"))
        .isFalse();
  }

  @Test
  void workWithOnePatientNeedsNoAgreementOfAGroup() {
    TreatmentCourse course = esketamine().toBuilder().workingAgreements(List.of()).build();
    assertThat(reports(course, "KAT-GROUP-002")).isFalse();
  }
}
