package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.GoalExamples.DOSING_DAY;
import static org.katlib.validation.GoalExamples.agreement;
import static org.katlib.validation.GoalExamples.decision;
import static org.katlib.validation.GoalExamples.signed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.goal.AgreementId;
import org.katlib.goal.Party;
import org.katlib.goal.WorkingAgreement;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

/** The bounds of {@link AgreementRules}: just inside, on, and just outside. */
class AgreementRulesTest {
  private static final OffsetDateTime LONG_BEFORE = at("09:00").minusDays(4);

  /** The dose was given at 10:00. */
  @ParameterizedTest
  @CsvSource({
    "09:00, 09:59, false",
    "10:00, 10:00, false",
    "09:00, 10:01, true",
    "10:01, 09:00, true"
  })
  void bothAgreeBeforeTheMedicine(String patient, String therapist, boolean reported) {
    TreatmentCourse course =
        agreement(
            agreement ->
                agreement.signatures(
                    List.of(
                        signed(Party.PATIENT, at(patient)),
                        signed(Party.THERAPIST, at(therapist)))));
    List<String> expected = reported ? List.of("/sessions/1") : List.of();
    assertThat(paths(course, "KAT-AGREE-001")).isEqualTo(expected);
    TreatmentCourse second =
        course.toBuilder()
            .workingAgreements(
                List.of(
                    renewal(LONG_BEFORE).toBuilder()
                        .replaces(Optional.empty())
                        .signatures(List.of())
                        .build(),
                    course.getWorkingAgreements().get(0)))
            .build();
    assertThat(paths(second, "KAT-AGREE-001")).isEqualTo(expected);
  }

  @Test
  void aTreatmentWithoutTherapeuticWorkNeedsNoAgreement() {
    TreatmentCourse none = agreement(agreement -> agreement.signatures(List.of()));
    assertThat(reports(none, "KAT-AGREE-001")).isTrue();
    assertThat(
            reports(none.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-AGREE-001"))
        .isFalse();
    assertThat(
            reports(dosing(none, session -> session.status(SessionStatus.MISSED)), "KAT-AGREE-001"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PATIENT, PATIENT, true", "THERAPIST, THERAPIST, true", "PATIENT, THERAPIST, false"})
  void anAgreementIsThatOfBoth(Party one, Party other, boolean reported) {
    TreatmentCourse course =
        agreement(
            agreement ->
                agreement.signatures(
                    List.of(signed(one, LONG_BEFORE), signed(other, LONG_BEFORE))));
    assertThat(reports(course, "KAT-AGREE-002")).isEqualTo(reported);
  }

  /** The dose was given at 10:00, and the patient was free to leave at 11:30. */
  @ParameterizedTest
  @CsvSource({
    "09:59, false",
    "10:00, false",
    "10:01, true",
    "11:29, true",
    "11:30, false",
    "12:30, false"
  })
  void nothingIsSignedUnderTheMedicine(String time, boolean reported) {
    TreatmentCourse agreed =
        agreement(agreement -> agreement.addSignatures(signed(Party.PATIENT, at(time))));
    assertThat(paths(agreed, "KAT-AGREE-003"))
        .isEqualTo(reported ? List.of("/workingAgreements/0/signatures/2") : List.of());
    TreatmentCourse decided =
        decision(decision -> decision.addSignatures(signed(Party.PATIENT, at(time))));
    assertThat(paths(decided, "KAT-AGREE-003"))
        .isEqualTo(reported ? List.of("/decisions/0/signatures/2") : List.of());
  }

  @Test
  void aTherapistIsNeverUnderTheMedicine() {
    TreatmentCourse course =
        agreement(agreement -> agreement.addSignatures(signed(Party.THERAPIST, at("10:30"))));
    assertThat(reports(course, "KAT-AGREE-003")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "PLANNED, false", "CANCELLED, false"})
  void aSessionThatIsNotHeldGivesNoMedicine(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        agreement(agreement -> agreement.addSignatures(signed(Party.PATIENT, at("10:30"))));
    assertThat(reports(dosing(course, session -> session.status(status)), "KAT-AGREE-003"))
        .isEqualTo(reported);
  }

  /** The last session was held on 2026-01-12. */
  @ParameterizedTest
  @CsvSource({"2026-01-11, true", "2026-01-12, false"})
  void anAgreementIsLookedAtOnceASessionWasHeldAfterItsDay(LocalDate day, boolean reported) {
    assertThat(reports(reviewOn(day), "KAT-AGREE-004")).isEqualTo(reported);
  }

  @Test
  void ofTheDaysThatPassedTheLatestCounts() {
    TreatmentCourse course = reviewOn(DOSING_DAY.minusDays(2), DOSING_DAY.minusDays(1));
    assertThat(paths(course, "KAT-AGREE-004")).containsExactly("/workingAgreements/0/reviewOn/1");
    TreatmentCourse backwards = reviewOn(DOSING_DAY.minusDays(1), DOSING_DAY.minusDays(2));
    assertThat(paths(backwards, "KAT-AGREE-004"))
        .containsExactly("/workingAgreements/0/reviewOn/0");
    TreatmentReview between =
        TreatmentReview.builder()
            .doneOn(DOSING_DAY.minusDays(2))
            .decision(ReviewDecision.CONTINUE)
            .build();
    assertThat(reports(course.toBuilder().addReviews(between).build(), "KAT-AGREE-004")).isTrue();
  }

  @Test
  void whatIsUnsignedOrUndecidedOrNotBegunIsNoLook() {
    TreatmentCourse due = reviewOn(DOSING_DAY.minusDays(1));
    TreatmentCourse open =
        due.toBuilder()
            .addWorkingAgreements(renewal(at("13:00")).toBuilder().signatures(List.of()).build())
            .decisions(
                List.of(
                    due.getDecisions().get(0).toBuilder()
                        .choice(Optional.empty())
                        .decidedAt(Optional.empty())
                        .build()))
            .build();
    assertThat(reports(open, "KAT-AGREE-004")).isTrue();
    assertThat(reports(due.toBuilder().sessions(List.of()).build(), "KAT-AGREE-004")).isFalse();
  }

  @Test
  void theAgreementThatBothSignedLastIsTheLatestWhereverItStands() {
    TreatmentCourse due = reviewOn(DOSING_DAY.minusDays(1));
    WorkingAgreement first = due.getWorkingAgreements().get(0);
    TreatmentCourse renewed =
        due.toBuilder()
            .workingAgreements(List.of(renewal(LONG_BEFORE.plusHours(12)), first))
            .build();
    assertThat(reports(renewed, "KAT-AGREE-004")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-10, true", "2026-01-11, false", "2026-01-12, false"})
  void aReviewOrADecisionOrANewAgreementIsALook(LocalDate day, boolean reported) {
    TreatmentCourse due = reviewOn(DOSING_DAY.minusDays(1));
    OffsetDateTime time = at("09:00").plusDays(day.toEpochDay() - DOSING_DAY.toEpochDay());
    TreatmentCourse reviewed =
        due.toBuilder()
            .addReviews(
                TreatmentReview.builder().doneOn(day).decision(ReviewDecision.CONTINUE).build())
            .build();
    TreatmentCourse decided =
        due.toBuilder()
            .decisions(List.of(due.getDecisions().get(0).toBuilder().decidedAt(time).build()))
            .build();
    assertThat(reports(reviewed, "KAT-AGREE-004")).isEqualTo(reported);
    assertThat(reports(decided, "KAT-AGREE-004")).isEqualTo(reported);
    TreatmentCourse renewed =
        due.toBuilder()
            .addWorkingAgreements(
                renewal(time).toBuilder().addReviewOn(DOSING_DAY.minusDays(1)).build())
            .build();
    assertThat(paths(renewed, "KAT-AGREE-004"))
        .isEqualTo(reported ? List.of("/workingAgreements/1/reviewOn/0") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "2, false"})
  void sessionsBeyondThePlanAreAgreedAnew(int planned, boolean reported) {
    assertThat(reports(agreement(agreement -> agreement.plannedDosings(planned)), "KAT-AGREE-005"))
        .isEqualTo(reported);
  }

  @Test
  void aRenewedAgreementCountsFromItsOwnDay() {
    TreatmentCourse course = agreement(agreement -> agreement.plannedDosings(1));
    DosingSession first = (DosingSession) course.getSessions().get(1);
    TreatmentCourse twice =
        course.toBuilder()
            .addSessions(first.toBuilder().id(SessionId.of("second")).build())
            .build();
    assertThat(paths(twice, "KAT-AGREE-005"))
        .containsExactly("/workingAgreements/0/plannedDosings");
    TreatmentCourse renewed = twice.toBuilder().addWorkingAgreements(renewal(at("13:00"))).build();
    assertThat(reports(renewed, "KAT-AGREE-005")).isFalse();
  }

  /** The dose was given at 10:00. */
  @ParameterizedTest
  @CsvSource({"09:59, true", "10:00, true", "10:01, false"})
  void aDoseGivenAsTheAgreementComesIntoForceIsCounted(String signed, boolean reported) {
    TreatmentCourse course =
        agreement(
            agreement ->
                agreement
                    .plannedDosings(0)
                    .signatures(
                        List.of(
                            signed(Party.PATIENT, at(signed)),
                            signed(Party.THERAPIST, at(signed)))));
    assertThat(reports(course, "KAT-AGREE-005")).isEqualTo(reported);
  }

  @Test
  void whereNoNumberWasPlannedNoneIsExceeded() {
    assertThat(
            reports(
                agreement(agreement -> agreement.plannedDosings(OptionalInt.empty())),
                "KAT-AGREE-005"))
        .isFalse();
  }

  private static TreatmentCourse reviewOn(LocalDate... days) {
    return agreement(agreement -> agreement.reviewOn(List.of(days)));
  }

  private static WorkingAgreement renewal(OffsetDateTime time) {
    return WorkingAgreement.builder()
        .id(AgreementId.of("renewal"))
        .purpose("To go on")
        .replaces(AgreementId.of("agreement"))
        .plannedDosings(1)
        .addSignatures(signed(Party.PATIENT, time), signed(Party.THERAPIST, time))
        .build();
  }
}
