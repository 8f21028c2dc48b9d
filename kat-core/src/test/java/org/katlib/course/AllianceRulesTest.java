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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.TherapeuticRatings;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
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

  @ParameterizedTest
  @CsvSource({"10:00, true", "10:01, false", "11:29, false", "11:30, true"})
  void aRatingMadeWhileTheMedicineActsIsNotSoberWhateverItSays(String time, boolean reported) {
    TreatmentCourse fallen =
        dosing(
            infusion(),
            session ->
                session.addTherapeuticRatings(
                    ratings(time, PATIENT, AFTER_RECOVERY).trust(2).build()));
    assertThat(reports(fallen, "KAT-ALLIANCE-001")).isEqualTo(reported);
    TreatmentCourse apart =
        dosing(
            infusion(),
            session ->
                session.addTherapeuticRatings(
                    ratings(time, CLINICIAN, AFTER_RECOVERY).attunement(9).build()));
    assertThat(reports(apart, "KAT-ALLIANCE-002")).isEqualTo(reported);
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
    TherapeuticRatings fallen =
        ratings("12:20", PATIENT, AFTER_RECOVERY).trust(2).attunement(2).build();
    TherapeuticRatings later =
        ratings("12:25", PATIENT, AFTER_RECOVERY).trust(6).attunement(6).build();
    assertThat(reports(ratedSo(later, fallen), "KAT-ALLIANCE-001")).isFalse();
    assertThat(reports(ratedSo(fallen, later), "KAT-ALLIANCE-001")).isFalse();
    TherapeuticRatings together = later.toBuilder().ratedAt(fallen.getRatedAt()).build();
    assertThat(reports(ratedSo(fallen, together), "KAT-ALLIANCE-001")).isFalse();
    assertThat(paths(ratedSo(together, fallen), "KAT-ALLIANCE-001"))
        .containsExactlyInAnyOrder(
            "/sessions/1/therapeuticRatings/1/trust",
            "/sessions/1/therapeuticRatings/1/attunement");
    assertThat(paths(ratedSo(fallen), "KAT-ALLIANCE-001")).hasSize(2);
  }

  @Test
  void whatARatingDoesNotTellIsNoFall() {
    TherapeuticRatings safety = ratings("12:25", PATIENT, AFTER_RECOVERY).safety(6).build();
    TherapeuticRatings before = ratings("12:20", PATIENT, AFTER_RECOVERY).trust(6).build();
    assertThat(reports(ratedSo(before, safety), "KAT-ALLIANCE-001")).isFalse();
  }

  /** In the preparation the patient gave 6, four days before the dose. */
  @ParameterizedTest
  @CsvSource({"PATIENT, 5, 4, false", "PATIENT, 8, 6, true", "CLINICIAN, 5, 4, true"})
  void aFallIsFromTheLastSessionThatThePatientRated(
      Informant informant, int between, int trust, boolean reported) {
    TreatmentCourse course =
        ratedSo(ratings("12:20", PATIENT, AFTER_RECOVERY).trust(trust).build());
    TherapeuticRatings rating =
        ratings("14:20", informant, RatingMoment.INTEGRATION)
            .ratedAt(at("14:20").minusDays(2))
            .trust(between)
            .build();
    FollowUpSession met =
        FollowUpSession.builder()
            .id(SessionId.of("between"))
            .status(SessionStatus.COMPLETED)
            .start(at("14:00").minusDays(2))
            .addTherapeuticRatings(rating)
            .build();
    TreatmentCourse last = course.toBuilder().addSessions(met).build();
    assertThat(reports(last, "KAT-ALLIANCE-001")).isEqualTo(reported);
    assertThat(reports(turned(last, 1), "KAT-ALLIANCE-001")).isEqualTo(reported);
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
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void theNextSessionIsTheNextInTime(int turns) {
    TreatmentCourse fallen = rated(4, 6, AFTER_RECOVERY);
    TreatmentCourse inTime = turned(talkedOverIn(fallen, false), turns);
    assertThat(reports(inTime, "KAT-ALLIANCE-001")).isFalse();
    assertThat(reports(turned(talkedOverIn(apart(9), false), turns), "KAT-ALLIANCE-002")).isFalse();
    TreatmentCourse late = talkedOverIn(fallen, true);
    FollowUpSession followUp = (FollowUpSession) late.getSessions().get(4);
    FollowUpSession rated =
        followUp.toBuilder()
            .addTherapeuticRatings(
                ratings("14:20", PATIENT, RatingMoment.FOLLOW_UP)
                    .ratedAt(at("14:20").plusDays(30))
                    .trust(6)
                    .build())
            .build();
    assertThat(reports(turned(session(late, 4, rated), turns), "KAT-ALLIANCE-001")).isTrue();
  }

  @Test
  void aSessionWithoutARatingTakesNoTurnToTalk() {
    TreatmentCourse late = talkedOverIn(rated(4, 6, AFTER_RECOVERY), true);
    IntegrationSession unrated =
        ((IntegrationSession) late.getSessions().get(INTEGRATION))
            .toBuilder().therapeuticRatings(List.of()).build();
    assertThat(reports(session(late, INTEGRATION, unrated), "KAT-ALLIANCE-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"4, false", "3, true", "8, false", "9, true"})
  void aGapOfThreePointsIsTalkedOver(int clinicians, boolean reported) {
    assertThat(reports(apart(clinicians), "KAT-ALLIANCE-002")).isEqualTo(reported);
    TreatmentCourse turned =
        ratedSo(
            ratings("12:20", CLINICIAN, AFTER_RECOVERY).attunement(clinicians).build(),
            ratings("12:21", PATIENT, AFTER_RECOVERY).attunement(6).build());
    assertThat(paths(turned, "KAT-ALLIANCE-002"))
        .isEqualTo(reported ? List.of("/sessions/1/therapeuticRatings/1/attunement") : List.of());
    TreatmentCourse spoken =
        dosing(turned, session -> session.addAttunementNotes(talkedOver(at("12:25"))));
    assertThat(reports(spoken, "KAT-ALLIANCE-002")).isFalse();
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
  void theFirstSessionThatOnlyTheClinicianRatedIsNamed() {
    TreatmentCourse course = ratedSo(ratings("12:20", CLINICIAN, AFTER_RECOVERY).trust(6).build());
    PreparationSession preparation = (PreparationSession) course.getSessions().get(0);
    TreatmentCourse alone =
        session(course, 0, preparation.toBuilder().therapeuticRatings(List.of()).build());
    assertThat(paths(alone, "KAT-ALLIANCE-003")).containsExactly("/sessions/1/therapeuticRatings");
  }

  /** The course with these ratings in its dosing session alone. */
  private static TreatmentCourse ratedSo(TherapeuticRatings... ratings) {
    return dosing(infusion(), session -> session.therapeuticRatings(List.of(ratings)));
  }

  /** The course with its last sessions moved to the beginning of the list. */
  private static TreatmentCourse turned(TreatmentCourse course, int sessions) {
    List<Session> turned = new ArrayList<>(course.getSessions());
    Collections.rotate(turned, sessions);
    return course.toBuilder().sessions(turned).build();
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
