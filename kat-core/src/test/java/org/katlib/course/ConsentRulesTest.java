package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.CourseOfDosingExamples.consent;
import static org.katlib.validation.CourseOfDosingExamples.second;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentItem;
import org.katlib.consent.ConsentScope;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.consent.RecordingConsent;
import org.katlib.consent.TouchConsent;
import org.katlib.session.SessionStatus;
import org.katlib.validation.Baseline;

/** The bounds of {@link ConsentRules}: just inside, on, and just outside. */
class ConsentRulesTest {
  @ParameterizedTest
  @CsvSource({"09:59, false", "10:00, false", "10:01, true"})
  void aConsentIsSignedBeforeTheDose(String signed, boolean reported) {
    TreatmentCourse course = consent(consent -> consent.signedAt(at(signed)));
    assertThat(reports(course, "KAT-CONSENT-001")).isEqualTo(reported);
    assertThat(reports(course, "KAT-CONSENT-002")).isFalse();
  }

  @Test
  void nothingIsAskedBeforeAnythingIsGiven() {
    TreatmentCourse unsigned = infusion().toBuilder().consents(List.of()).build();
    assertThat(reports(unsigned, "KAT-CONSENT-001")).isTrue();
    assertThat(
            reports(
                dosing(unsigned, session -> session.administeredDoses(List.of())),
                "KAT-CONSENT-001"))
        .isFalse();
    assertThat(
            reports(
                dosing(unsigned, session -> session.status(SessionStatus.CANCELLED)),
                "KAT-CONSENT-001"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "TREATMENT, 09:59, true",
    "TREATMENT, 10:00, true",
    "TREATMENT, 10:01, false",
    "TOUCH, 09:59, false",
    "RECORDING, 09:59, false"
  })
  void aConsentThatWasWithdrawnIsNone(ConsentScope scope, String time, boolean reported) {
    TreatmentCourse course = consent(consent -> consent.addWithdrawals(withdrawn(scope, time)));
    assertThat(reports(course, "KAT-CONSENT-002")).isEqualTo(reported);
    assertThat(reports(course, "KAT-CONSENT-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"09:58, false", "10:00, false", "10:01, true"})
  void anotherConsentMayTakeThePlaceOfOneWithdrawn(String signed, boolean reported) {
    TreatmentCourse withdrawn =
        consent(consent -> consent.addWithdrawals(withdrawn(ConsentScope.TREATMENT, "09:00")));
    TreatmentCourse course = second(withdrawn, at(signed), consent -> consent);
    assertThat(reports(course, "KAT-CONSENT-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true", "11:29, true", "11:30, false", "09:00, false"})
  void nothingIsSignedUnderTheMedicine(String signed, boolean reported) {
    List<String> expected = reported ? List.of("/consents/1/signedAt") : List.of();
    TreatmentCourse course = second(infusion(), at(signed), consent -> consent);
    assertThat(paths(course, "KAT-CONSENT-003")).isEqualTo(expected);
    TreatmentCourse cancelled = dosing(course, session -> session.status(SessionStatus.CANCELLED));
    assertThat(reports(cancelled, "KAT-CONSENT-003")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"12:29, 12:30, true", "12:30, 12:30, false", "23:59, , true", "09:59, , false"})
  void withoutADischargeTheMedicineActsToTheEndOfTheSessionOrOfTheDay(
      String signed, String end, boolean reported) {
    TreatmentCourse course =
        dosing(
            second(infusion(), at(signed), consent -> consent),
            session ->
                session
                    .dischargeAssessments(List.of())
                    .end(Optional.ofNullable(end).map(Baseline::at)));
    assertThat(reports(course, "KAT-CONSENT-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "11:00, NONE, NONE, ",
    "11:00, HAND_OR_SHOULDER, NONE, ",
    "11:00, SUPPORTIVE_TOUCH, NONE, touch",
    "11:00, HAND_OR_SHOULDER, AUDIO, recording",
    "11:00, HAND_OR_SHOULDER, AUDIO_AND_VIDEO, recording",
    "11:00, , , ",
    "10:00, SUPPORTIVE_TOUCH, AUDIO, ",
    "11:30, SUPPORTIVE_TOUCH, AUDIO, "
  })
  void consentIsNotWidenedUnderTheMedicine(
      String signed, TouchConsent touch, RecordingConsent recording, String place) {
    TreatmentCourse course =
        second(
            infusion(),
            at(signed),
            consent ->
                consent
                    .touch(Optional.ofNullable(touch))
                    .recording(Optional.ofNullable(recording)));
    assertThat(paths(course, "KAT-CONSENT-004"))
        .isEqualTo(place == null ? List.of() : List.of("/consents/1/" + place));
  }

  @ParameterizedTest
  @CsvSource({"TREATMENT, true", "TOUCH, true", "RECORDING, false"})
  void whatWasWithdrawnIsWidenedByGivingItAgain(ConsentScope scope, boolean reported) {
    TreatmentCourse withdrawn =
        consent(consent -> consent.addWithdrawals(withdrawn(scope, "10:30")));
    TreatmentCourse course = second(withdrawn, at("11:00"), consent -> consent);
    assertThat(reports(course, "KAT-CONSENT-004")).isEqualTo(reported);
  }

  @Test
  void aRecordingWithdrawnIsWidenedByGivingItAgain() {
    TreatmentCourse withdrawn =
        consent(
            consent ->
                consent
                    .recording(RecordingConsent.AUDIO)
                    .addWithdrawals(withdrawn(ConsentScope.RECORDING, "10:30")));
    TreatmentCourse course = second(withdrawn, at("11:00"), consent -> consent);
    assertThat(paths(course, "KAT-CONSENT-004")).containsExactly("/consents/1/recording");
  }

  @Test
  void theLatestConsentBeforeIsTheOneWidened() {
    TreatmentCourse narrowed =
        second(infusion(), at("09:00"), consent -> consent.touch(TouchConsent.NONE));
    TreatmentCourse course = second(narrowed, at("11:00"), consent -> consent);
    assertThat(paths(course, "KAT-CONSENT-004")).containsExactly("/consents/2/touch");
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void theUseOutsideTheApprovalIsTold(boolean told, boolean reported) {
    TreatmentCourse course =
        consent(
            consent ->
                consent.items(
                    List.of(told ? ConsentItem.APPROVAL_STATUS : ConsentItem.ALTERNATIVES)));
    assertThat(reports(course, "KAT-CONSENT-005")).isEqualTo(reported);
    TreatmentCourse spray = esketamine().toBuilder().consents(course.getConsents()).build();
    assertThat(reports(spray, "KAT-CONSENT-005")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"09:00, true", "10:00, true", "10:01, false"})
  void theLatestConsentBeforeTheDoseTellsOfTheApproval(String signed, boolean reported) {
    TreatmentCourse course = second(infusion(), at(signed), consent -> consent.items(List.of()));
    assertThat(reports(course, "KAT-CONSENT-005")).isEqualTo(reported);
    List<Consent> consents = course.getConsents();
    TreatmentCourse turned =
        course.toBuilder().consents(List.of(consents.get(1), consents.get(0))).build();
    assertThat(reports(turned, "KAT-CONSENT-005")).isEqualTo(reported);
  }

  @Test
  void whereNoConsentHoldsItsContentsAreNotAskedAbout() {
    TreatmentCourse course =
        consent(
            consent ->
                consent
                    .items(List.of())
                    .addWithdrawals(withdrawn(ConsentScope.TREATMENT, "09:00")));
    assertThat(reports(course, "KAT-CONSENT-005")).isFalse();
  }

  private static ConsentWithdrawal withdrawn(ConsentScope scope, String time) {
    return ConsentWithdrawal.builder().at(at(time)).addScopes(scope).build();
  }
}
