package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.measure.Informant.CLINICIAN;
import static org.katlib.measure.Informant.PATIENT;
import static org.katlib.measure.RatingMoment.AFTER_RECOVERY;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.ProcessExamples.INTEGRATION;
import static org.katlib.validation.ProcessExamples.apart;
import static org.katlib.validation.ProcessExamples.rated;
import static org.katlib.validation.ProcessExamples.ratings;
import static org.katlib.validation.ProcessExamples.talkedOver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.ReflectionId;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

/** The bounds of {@link AllianceRules}: just inside, on, and just outside. */
class AllianceRulesTest {
  @ParameterizedTest
  @CsvSource({"5, 6, false", "4, 6, true", "6, 5, false", "6, 4, true", "9, 9, false"})
  void aFallOfTwoPointsIsTalkedOver(int trust, int attunement, boolean reported) {
    assertThat(reports(rated(trust, attunement, AFTER_RECOVERY), "KAT-ALLIANCE-001"))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"UNDER_INFLUENCE, false", "BEFORE_DOSING, true", "INTEGRATION, true"})
  void aRatingUnderTheMedicineCountsForNothing(RatingMoment moment, boolean reported) {
    assertThat(reports(rated(2, 2, moment), "KAT-ALLIANCE-001")).isEqualTo(reported);
  }

  @Test
  void theLastRatingOfASessionCounts() {
    TreatmentCourse recovered =
        dosing(
            rated(2, 2, AFTER_RECOVERY),
            session ->
                session.addTherapeuticRatings(
                    ratings("12:25", PATIENT, AFTER_RECOVERY).trust(6).attunement(6).build()));
    assertThat(reports(recovered, "KAT-ALLIANCE-001")).isFalse();
  }

  @Test
  void theCliniciansRatingIsNoFallOfThePatients() {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session.addTherapeuticRatings(
                    ratings("12:20", CLINICIAN, AFTER_RECOVERY).trust(1).build()));
    assertThat(reports(course, "KAT-ALLIANCE-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "true, ALLIANCE, false",
    "false, ALLIANCE, true",
    ", ALLIANCE, true",
    "true, PATIENT, true"
  })
  void onlyATalkAboutTheAllianceAnswersAFall(
      Boolean discussed, AttunementSubject about, boolean reported) {
    AttunementNote note =
        AttunementNote.builder()
            .notedAt(at("12:25"))
            .about(about)
            .discussed(Optional.ofNullable(discussed))
            .build();
    TreatmentCourse course =
        dosing(rated(4, 6, AFTER_RECOVERY), session -> session.addAttunementNotes(note));
    assertThat(reports(course, "KAT-ALLIANCE-001")).isEqualTo(reported);
  }

  @Test
  void aTalkInTheNextSessionAnswersAFallAndAGap() {
    assertThat(reports(talkedOverIn(rated(4, 6, AFTER_RECOVERY), false), "KAT-ALLIANCE-001"))
        .isFalse();
    assertThat(reports(talkedOverIn(apart(9), false), "KAT-ALLIANCE-002")).isFalse();
  }

  @Test
  void aTalkAfterTheNextRatedSessionIsTooLate() {
    assertThat(paths(talkedOverIn(rated(4, 6, AFTER_RECOVERY), true), "KAT-ALLIANCE-001"))
        .containsExactly("/sessions/1/therapeuticRatings/1/trust");
    assertThat(reports(talkedOverIn(apart(9), true), "KAT-ALLIANCE-002")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"4, false", "3, true", "8, false", "9, true"})
  void aGapOfThreePointsIsTalkedOver(int clinicians, boolean reported) {
    assertThat(reports(apart(clinicians), "KAT-ALLIANCE-002")).isEqualTo(reported);
  }

  @Test
  void aClinicMaySetItsOwnPoints() {
    assertThat(reports(rated(5, 6, AFTER_RECOVERY), "KAT-ALLIANCE-001", "fall", "1")).isTrue();
    assertThat(reports(apart(9), "KAT-ALLIANCE-002", "gap", "4")).isFalse();
  }

  @Test
  void whereNobodyRatedNothingIsMissing() {
    TreatmentCourse course = dosing(infusion(), session -> session.therapeuticRatings(List.of()));
    Session screening = course.getSessions().get(3);
    assertThat(
            reports(
                course.toBuilder()
                    .sessions(List.of(course.getSessions().get(1), screening))
                    .build(),
                "KAT-ALLIANCE-003"))
        .isFalse();
  }

  @Test
  void oneRatingByThePatientIsEnough() {
    assertThat(reports(apart(6), "KAT-ALLIANCE-003")).isFalse();
  }

  @Test
  void aNoteThatOnlyPointsToAReflectionIsAsItShouldBe() {
    AttunementNote pointer =
        AttunementNote.builder()
            .notedAt(at("11:00"))
            .about(AttunementSubject.INTUITION)
            .reflection(ReflectionId.of("reflection"))
            .build();
    AttunementNote words =
        AttunementNote.builder()
            .notedAt(at("11:00"))
            .about(AttunementSubject.PATIENT)
            .words("quiet")
            .build();
    TreatmentCourse course =
        dosing(infusion(), session -> session.addAttunementNotes(pointer, words));
    assertThat(reports(course, "KAT-REFLECT-001")).isFalse();
  }

  /**
   * The course with its integration held, where the patient rates again, and a follow-up; the
   * alliance is spoken of in one of the two.
   */
  private static TreatmentCourse talkedOverIn(TreatmentCourse course, boolean followUp) {
    IntegrationSession planned = (IntegrationSession) course.getSessions().get(INTEGRATION);
    IntegrationSession.Builder integration =
        planned.toBuilder()
            .status(SessionStatus.COMPLETED)
            .addTherapeuticRatings(
                ratings("12:20", PATIENT, RatingMoment.INTEGRATION)
                    .ratedAt(at("14:40").plusDays(1))
                    .trust(6)
                    .attunement(6)
                    .build());
    FollowUpSession.Builder later =
        FollowUpSession.builder()
            .id(SessionId.of("follow-up"))
            .status(SessionStatus.COMPLETED)
            .start(at("14:00").plusDays(30));
    if (followUp) {
      later.addAttunementNotes(talkedOver(at("14:10").plusDays(30)));
    } else {
      integration.addAttunementNotes(talkedOver(at("14:45").plusDays(1)));
    }
    List<Session> sessions =
        new ArrayList<>(session(course, INTEGRATION, integration.build()).getSessions());
    sessions.add(later.build());
    return course.toBuilder().sessions(sessions).build();
  }
}
