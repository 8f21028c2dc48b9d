package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.ProcessExamples.agreed;
import static org.katlib.validation.ProcessExamples.challenge;
import static org.katlib.validation.ProcessExamples.change;
import static org.katlib.validation.ProcessExamples.hand;
import static org.katlib.validation.ProcessExamples.integrated;
import static org.katlib.validation.ProcessExamples.touchAgreement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentScope;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.consent.TouchAgreement;
import org.katlib.consent.TouchChange;
import org.katlib.consent.TouchConsent;
import org.katlib.framework.PracticeDemand;
import org.katlib.process.SupportGiven;
import org.katlib.process.SupportKind;
import org.katlib.process.UsedPractice;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionStatus;

/** The bounds of {@link TouchRules} and of the consent over them. */
class TouchRulesTest {
  @ParameterizedTest
  @CsvSource({"09:42, true", "09:43, false", "10:30, false"})
  void touchIsAskedAboutBefore(String touched, boolean reported) {
    TreatmentCourse course =
        dosing(
            challenge(moment -> moment.supports(List.of(hand(at(touched))))), session -> session);
    assertThat(reports(course, "KAT-TOUCH-001")).isEqualTo(reported);
  }

  @Test
  void otherSupportNeedsNoAgreement() {
    TreatmentCourse course =
        dosing(infusion(), session -> session.touchAgreement(Optional.empty()));
    assertThat(reports(course, "KAT-TOUCH-001")).isFalse();
    assertThat(reports(touchAgreement(Optional.empty()), "KAT-TOUCH-001")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"TOUCH, true", "MEMORY_WORK, false"})
  void aPracticeThatTouchesIsAskedAboutAlike(PracticeDemand demand, boolean reported) {
    UsedPractice practice = UsedPractice.builder().name("a hand").addDemands(demand).build();
    TreatmentCourse course =
        dosing(
            infusion(), session -> session.addPractices(practice).touchAgreement(Optional.empty()));
    assertThat(paths(course, "KAT-TOUCH-001"))
        .isEqualTo(reported ? List.of("/sessions/1/practices/0") : List.of());
    UsedPractice other = UsedPractice.builder().name("a word").build();
    TreatmentCourse second =
        dosing(
            infusion(),
            session -> session.addPractices(other, practice).touchAgreement(Optional.empty()));
    assertThat(paths(second, "KAT-TOUCH-001"))
        .isEqualTo(reported ? List.of("/sessions/1/practices/1") : List.of());
    TreatmentCourse agreed = dosing(infusion(), session -> session.addPractices(practice));
    assertThat(reports(agreed, "KAT-TOUCH-001")).isFalse();
    assertThat(reports(agreed, "KAT-TOUCH-004")).isFalse();
  }

  @Test
  void eachTouchIsNamedByItself() {
    TreatmentCourse course =
        challenge(
            moment ->
                moment.supports(
                    List.of(
                        SupportGiven.builder().kind(SupportKind.PRESENCE).build(),
                        hand(at("10:30")),
                        hand(at("09:42")))));
    assertThat(paths(course, "KAT-TOUCH-001")).containsExactly("/sessions/1/moments/1/supports/2");
    TreatmentCourse first =
        dosing(course, session -> session.moments(List.of(session.build().getMoments().get(1))));
    assertThat(paths(first, "KAT-TOUCH-001")).containsExactly("/sessions/1/moments/0/supports/2");
  }

  @ParameterizedTest
  @CsvSource({"09:59, false", "10:00, false", "10:01, true", "11:29, true", "11:30, false"})
  void touchIsAskedAboutSober(String asked, boolean reported) {
    assertThat(reports(agreed(touch -> touch.askedAt(at(asked))), "KAT-TOUCH-002"))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "09:59, SUPPORTIVE_TOUCH, false",
    "10:00, SUPPORTIVE_TOUCH, false",
    "10:01, SUPPORTIVE_TOUCH, true",
    "11:29, SUPPORTIVE_TOUCH, true",
    "11:30, SUPPORTIVE_TOUCH, false",
    "10:30, HAND_OR_SHOULDER, false",
    "10:30, NONE, false"
  })
  void touchIsNeverWidenedWhileTheMedicineActs(String time, TouchConsent scope, boolean reported) {
    TreatmentCourse course = agreed(touch -> touch.addChanges(change(time, scope)));
    assertThat(reports(course, "KAT-TOUCH-003")).isEqualTo(reported);
  }

  @Test
  void whatWasNarrowedIsNotWidenedAgain() {
    TreatmentCourse course =
        agreed(
            touch ->
                touch.addChanges(
                    change("10:50", TouchConsent.HAND_OR_SHOULDER),
                    change("10:40", TouchConsent.NONE)));
    assertThat(paths(course, "KAT-TOUCH-003"))
        .containsExactly("/sessions/1/touchAgreement/changes/0/scope");
  }

  @Test
  void ofTwoChangesAtOneTimeTheLastCounts() {
    TreatmentCourse course =
        agreed(
            touch ->
                touch.addChanges(
                    change("10:40", TouchConsent.NONE),
                    change("10:40", TouchConsent.HAND_OR_SHOULDER),
                    change("10:50", TouchConsent.HAND_OR_SHOULDER)));
    assertThat(paths(course, "KAT-TOUCH-003"))
        .containsExactly("/sessions/1/touchAgreement/changes/1/scope");
  }

  /** Each time and scope, in the order of the list; then which of them widens touch. */
  @ParameterizedTest
  @CsvSource({
    "'11:00 HAND_OR_SHOULDER, 10:50 HAND_OR_SHOULDER, 10:40 NONE', 1",
    "'10:40 NONE, 10:50 HAND_OR_SHOULDER, 11:00 HAND_OR_SHOULDER', 1",
    "'10:50 NONE, 10:40 HAND_OR_SHOULDER',"
  })
  void aChangeIsHeldAgainstTheOneBeforeItInTime(String told, @Nullable Integer widening) {
    List<TouchChange> changes =
        Stream.of(told.split(", "))
            .map(one -> one.split(" "))
            .map(one -> change(one[0], TouchConsent.valueOf(one[1])))
            .toList();
    assertThat(paths(agreed(touch -> touch.changes(changes)), "KAT-TOUCH-003"))
        .isEqualTo(
            widening == null
                ? List.of()
                : List.of("/sessions/1/touchAgreement/changes/" + widening + "/scope"));
  }

  /** Touch was taken back at 10:40. */
  @ParameterizedTest
  @CsvSource({"10:39, false", "10:40, true"})
  void touchOfItsMomentIsJudgedByWhatWasAgreedThen(String time, boolean reported) {
    TreatmentCourse course =
        challenge(
            hard ->
                hard.at(at(time))
                    .settledAt(Optional.empty())
                    .supports(List.of(SupportGiven.builder().kind(SupportKind.TOUCH).build())));
    TreatmentCourse narrowed =
        dosing(
            course,
            session ->
                session.touchAgreement(
                    session.build().getTouchAgreement().orElseThrow().toBuilder()
                        .addChanges(change("10:40", TouchConsent.NONE))
                        .build()));
    assertThat(reports(narrowed, "KAT-TOUCH-004")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:29, true", "10:30, true", "10:31, false"})
  void touchEndsWhenItIsTakenBack(String changed, boolean reported) {
    TreatmentCourse course = agreed(touch -> touch.addChanges(change(changed, TouchConsent.NONE)));
    assertThat(reports(course, "KAT-TOUCH-004")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"NONE, , true", "NONE, 10:20, true", "HAND_OR_SHOULDER, , false"})
  void touchWithoutATimeOfItsOwnIsJudgedByItsMoment(
      TouchConsent scope, String moment, boolean reported) {
    Optional<OffsetDateTime> time = Optional.ofNullable(moment).map(known -> at(known));
    TreatmentCourse course =
        challenge(
            hard ->
                hard.at(time)
                    .supports(
                        List.of(
                            hand(at("10:30")).toBuilder()
                                .kind(SupportKind.TOUCH)
                                .at(Optional.empty())
                                .build())));
    DosingSession session = (DosingSession) course.getSessions().get(1);
    TreatmentCourse agreed =
        dosing(
            course,
            changed ->
                changed.touchAgreement(
                    session.getTouchAgreement().orElseThrow().toBuilder().scope(scope).build()));
    assertThat(reports(agreed, "KAT-TOUCH-004")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, HAND_OR_SHOULDER, false",
    "HAND_OR_SHOULDER, HAND_OR_SHOULDER, false",
    "SUPPORTIVE_TOUCH, HAND_OR_SHOULDER, true",
    "HAND_OR_SHOULDER, NONE, true",
    "SUPPORTIVE_TOUCH, , false"
  })
  void aSessionsTouchStaysWithinTheConsent(
      TouchConsent scope, TouchConsent signed, boolean reported) {
    TreatmentCourse course =
        consent(agreed(touch -> touch.scope(scope)), Optional.ofNullable(signed), List.of());
    assertThat(reports(course, "KAT-TOUCH-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"09:42, true", "09:44, false"})
  void aConsentToTouchThatWasTakenBackIsNone(String withdrawn, boolean reported) {
    ConsentWithdrawal withdrawal =
        ConsentWithdrawal.builder().at(at(withdrawn)).addScopes(ConsentScope.TOUCH).build();
    TreatmentCourse course =
        consent(
            agreed(touch -> touch),
            Optional.of(TouchConsent.HAND_OR_SHOULDER),
            List.of(withdrawal));
    assertThat(reports(course, "KAT-TOUCH-005")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"NONE, false", "HAND_OR_SHOULDER, true"})
  void whoeverAgreesToTouchHasASignalThatEndsIt(TouchConsent scope, boolean reported) {
    TreatmentCourse course = agreed(touch -> touch.scope(scope).stopSignal(Optional.empty()));
    assertThat(reports(course, "KAT-TOUCH-006")).isEqualTo(reported);
    TreatmentCourse later =
        agreed(
            touch ->
                touch
                    .scope(TouchConsent.NONE)
                    .stopSignal(Optional.empty())
                    .addChanges(change("09:50", scope)));
    assertThat(reports(later, "KAT-TOUCH-006")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, , true",
    "HAND_OR_SHOULDER, , false",
    "HAND_OR_SHOULDER, HAND_OR_SHOULDER, false",
    "HAND_OR_SHOULDER, SUPPORTIVE_TOUCH, true",
    "SUPPORTIVE_TOUCH, SUPPORTIVE_TOUCH, false"
  })
  void aTouchGoesNoFurtherThanWasAgreedTo(
      TouchConsent scope, @Nullable TouchConsent touch, boolean reported) {
    Optional<TouchConsent> width = Optional.ofNullable(touch);
    SupportGiven timed = hand(at("10:30")).toBuilder().touch(width).build();
    SupportGiven untimed = timed.toBuilder().at(Optional.empty()).build();
    assertThat(reports(supported(scope, timed), "KAT-TOUCH-004")).isEqualTo(reported);
    assertThat(reports(supported(scope, untimed), "KAT-TOUCH-004")).isEqualTo(reported);
  }

  @Test
  void aTouchThatSafetyNeededIsNotLookedAt() {
    SupportGiven steadied =
        SupportGiven.builder().kind(SupportKind.SAFETY_TOUCH).at(at("10:30")).build();
    assertThat(reports(supported(TouchConsent.NONE, steadied), "KAT-TOUCH-004")).isFalse();
    TreatmentCourse unasked =
        dosing(
            supported(TouchConsent.NONE, steadied),
            session -> session.touchAgreement(Optional.empty()));
    assertThat(reports(unasked, "KAT-TOUCH-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "PLANNED, false", "CANCELLED, false"})
  void touchIsAgreedToInWhicheverSessionThatWasHeld(SessionStatus status, boolean reported) {
    UsedPractice practice =
        UsedPractice.builder().name("a hand").addDemands(PracticeDemand.TOUCH).build();
    TreatmentCourse course = integrated(session -> session.status(status).addPractices(practice));
    assertThat(paths(course, "KAT-TOUCH-001"))
        .isEqualTo(reported ? List.of("/sessions/2/practices/0") : List.of());
    TouchAgreement none =
        TouchAgreement.builder()
            .askedAt(at("14:00").plusDays(1))
            .scope(TouchConsent.NONE)
            .addChanges(
                TouchChange.builder()
                    .at(at("14:10").plusDays(1))
                    .scope(TouchConsent.HAND_OR_SHOULDER)
                    .build())
            .build();
    TreatmentCourse asked =
        integrated(
            session ->
                session
                    .status(status)
                    .addPractices(practice.toBuilder().at(at("14:05").plusDays(1)).build())
                    .touchAgreement(none));
    assertThat(paths(asked, "KAT-TOUCH-004"))
        .isEqualTo(reported ? List.of("/sessions/2/practices/0") : List.of());
    assertThat(reports(asked, "KAT-TOUCH-001")).isFalse();
    assertThat(reports(asked, "KAT-TOUCH-003")).isFalse();
    assertThat(paths(asked, "KAT-TOUCH-006"))
        .isEqualTo(reported ? List.of("/sessions/2/touchAgreement") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true", "11:29, true", "11:30, false"})
  void whereverItIsAskedTheMedicineDoesNotAct(String time, boolean reported) {
    TouchAgreement asked =
        TouchAgreement.builder().askedAt(at(time)).scope(TouchConsent.NONE).build();
    assertThat(paths(integrated(session -> session.touchAgreement(asked)), "KAT-TOUCH-002"))
        .isEqualTo(reported ? List.of("/sessions/2/touchAgreement/askedAt") : List.of());
  }

  private static TreatmentCourse supported(TouchConsent scope, SupportGiven support) {
    TreatmentCourse course =
        challenge(hard -> hard.at(Optional.empty()).supports(List.of(support)));
    DosingSession session = (DosingSession) course.getSessions().get(1);
    TouchAgreement agreed = session.getTouchAgreement().orElseThrow();
    return dosing(
        course, changed -> changed.touchAgreement(agreed.toBuilder().scope(scope).build()));
  }

  private static TreatmentCourse consent(
      TreatmentCourse course, Optional<TouchConsent> signed, List<ConsentWithdrawal> withdrawals) {
    Consent consent = course.getConsents().get(0);
    return course.toBuilder()
        .consents(List.of(consent.toBuilder().touch(signed).withdrawals(withdrawals).build()))
        .build();
  }
}
