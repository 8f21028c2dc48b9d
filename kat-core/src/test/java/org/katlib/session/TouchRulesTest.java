package org.katlib.session;

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
import static org.katlib.validation.ProcessExamples.touchAgreement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentScope;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.consent.TouchConsent;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.PracticeDemand;
import org.katlib.process.SupportKind;
import org.katlib.process.UsedPractice;

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
                    change("10:40", TouchConsent.HAND_OR_SHOULDER)));
    assertThat(paths(course, "KAT-TOUCH-003"))
        .containsExactly("/sessions/1/touchAgreement/changes/1/scope");
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
  }

  private static TreatmentCourse consent(
      TreatmentCourse course, Optional<TouchConsent> signed, List<ConsentWithdrawal> withdrawals) {
    Consent consent = course.getConsents().get(0);
    return course.toBuilder()
        .consents(List.of(consent.toBuilder().touch(signed).withdrawals(withdrawals).build()))
        .build();
  }
}
