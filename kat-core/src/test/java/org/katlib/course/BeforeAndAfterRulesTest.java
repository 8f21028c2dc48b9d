package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.ChangeExamples.after;
import static org.katlib.validation.ChangeExamples.answered;
import static org.katlib.validation.ChangeExamples.before;
import static org.katlib.validation.ChangeExamples.response;
import static org.katlib.validation.MemoryExamples.followedUp;
import static org.katlib.validation.MemoryExamples.integrated;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.Polarity;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.FollowUpSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.validation.InstrumentExamples;

/** The bounds of {@link BeforeAndAfterRules}: just inside, on, and just outside. */
class BeforeAndAfterRulesTest {
  private static final List<String> FIRST = List.of("/responses/0");

  @ParameterizedTest
  @CsvSource({
    "09:59, BEFORE_DOSING, false",
    "10:00, BEFORE_DOSING, true",
    "09:59, UNDER_INFLUENCE, true",
    "10:30, BASELINE, true"
  })
  void whatIsAnsweredAfterTheFirstDoseWasAnsweredSoberBeforeIt(
      String time, RatingMoment moment, boolean reported) {
    TreatmentCourse course = answered(after("phq-9", 12), response("phq-9", at(time), moment, 14));
    assertThat(paths(course, "KAT-CHANGE-001")).isEqualTo(reported ? FIRST : List.of());
  }

  @Test
  void theFirstAnswerAfterTheDoseIsTheOneThatIsNamed() {
    InstrumentResponse later =
        response("phq-9", at("10:00").plusDays(9), RatingMoment.FOLLOW_UP, 9);
    assertThat(paths(answered(later, after("phq-9", 12)), "KAT-CHANGE-001"))
        .containsExactly("/responses/1");
  }

  @Test
  void theViewOfAnotherInformantIsNoBaseline() {
    InstrumentResponse carer =
        before("phq-9", 14).toBuilder().informant(Informant.CAREGIVER).build();
    assertThat(paths(answered(after("phq-9", 12), carer), "KAT-CHANGE-001")).isEqualTo(FIRST);
  }

  @Test
  void anotherFormBeforeTheDoseIsAnotherRulesBusiness() {
    Instrument second = InstrumentExamples.well().toBuilder().version("2").build();
    TreatmentCourse course =
        answered(own(after("phq-9", 5), "2"), own(before("phq-9", 5), "1")).toBuilder()
            .addCustomInstruments(InstrumentExamples.well(), second)
            .build();
    assertThat(paths(course, "KAT-CHANGE-001")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SYMPTOMS, HIGHER_IS_WORSE, true",
    "WELLBEING, HIGHER_IS_BETTER, true",
    "FUNCTIONING, HIGHER_IS_WORSE, true",
    "PROCESS, HIGHER_IS_WORSE, true",
    "PROCESS, NEITHER, false",
    "RISK, HIGHER_IS_WORSE, false",
    "EXPERIENCE, NEITHER, false",
    "EXPOSURE, NEITHER, false",
    "ALLIANCE, HIGHER_IS_BETTER, false",
    "DISPOSITION, HIGHER_IS_WORSE, false"
  })
  void onlyWhatATreatmentIsMeantToChangeIsAskedTwice(
      MeasureKind kind, Polarity polarity, boolean reported) {
    Instrument form = InstrumentExamples.well().toBuilder().kind(kind).polarity(polarity).build();
    TreatmentCourse late = answered(own(after("phq-9", 5), "1"));
    assertThat(paths(late.toBuilder().addCustomInstruments(form).build(), "KAT-CHANGE-001"))
        .isEqualTo(reported ? FIRST : List.of());
    TreatmentCourse early = followedUp(answered(own(before("phq-9", 5), "1")));
    assertThat(paths(early.toBuilder().addCustomInstruments(form).build(), "KAT-CHANGE-002"))
        .isEqualTo(reported ? FIRST : List.of());
  }

  @Test
  void aFormThatNobodyKnowsIsLeftToOtherRules() {
    assertThat(paths(answered(own(after("phq-9", 5), "1")), "KAT-CHANGE-001")).isEmpty();
  }

  @Test
  void whereNoWorkIsMeantNothingIsMissing() {
    TreatmentCourse late = answered(after("phq-9", 12));
    assertThat(paths(late.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-CHANGE-001"))
        .isEmpty();
    TreatmentCourse early = followedUp(answered(before("phq-9", 12)));
    assertThat(
            paths(early.toBuilder().primaryFramework(Optional.empty()).build(), "KAT-CHANGE-002"))
        .isEmpty();
  }

  /** PHQ-9 asks about 14 days: before they have passed it would ask about the time before. */
  @ParameterizedTest
  @CsvSource({"1, false", "13, false", "14, true", "15, true"})
  void aFormIsDueAgainOnceItAsksAboutTheTimeAfterTheDose(int days, boolean reported) {
    assertThat(paths(heldAfter(days, SessionStatus.COMPLETED), "KAT-CHANGE-002"))
        .isEqualTo(reported ? FIRST : List.of());
    assertThat(paths(heldAfter(days, SessionStatus.PLANNED), "KAT-CHANGE-002")).isEmpty();
  }

  @Test
  void aFormWithoutAWindowIsDueFromTheNextSessionOn() {
    Instrument form = InstrumentExamples.well().toBuilder().recallDays(OptionalInt.empty()).build();
    TreatmentCourse course =
        integrated(answered(own(before("phq-9", 5), "1"))).toBuilder()
            .addCustomInstruments(form)
            .build();
    assertThat(paths(course, "KAT-CHANGE-002")).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @CsvSource({"FOLLOW_UP, false", "UNDER_INFLUENCE, true"})
  void aSoberAnswerAfterTheLastDoseIsEnough(RatingMoment moment, boolean reported) {
    InstrumentResponse again = after("phq-9", 9).toBuilder().moment(moment).build();
    assertThat(paths(followedUp(answered(before("phq-9", 12), again)), "KAT-CHANGE-002"))
        .isEqualTo(reported ? FIRST : List.of());
  }

  @Test
  void theLastAnswerBeforeTheFirstDoseIsTheOneThatIsNamed() {
    InstrumentResponse earlier =
        response("phq-9", at("10:00").minusDays(5), RatingMoment.BASELINE, 15);
    assertThat(paths(followedUp(answered(earlier, before("phq-9", 12))), "KAT-CHANGE-002"))
        .containsExactly("/responses/1");
  }

  private static TreatmentCourse heldAfter(int days, SessionStatus status) {
    return answered(before("phq-9", 12)).toBuilder()
        .addSessions(
            FollowUpSession.builder()
                .id(SessionId.of("follow-up"))
                .status(status)
                .start(at("10:00").plusDays(days))
                .build())
        .build();
  }

  /** The same response, to a form of the team's own. */
  private static InstrumentResponse own(InstrumentResponse response, String version) {
    return response.toBuilder()
        .instrument(InstrumentExamples.well().getId())
        .version(version)
        .build();
  }
}
