package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.ChangeExamples.AFTER;
import static org.katlib.validation.ChangeExamples.after;
import static org.katlib.validation.ChangeExamples.answered;
import static org.katlib.validation.ChangeExamples.before;
import static org.katlib.validation.ChangeExamples.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.ChangeKind;
import org.katlib.measure.ChangeRule;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemId;
import org.katlib.measure.PointWorsening;
import org.katlib.measure.Polarity;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.validation.InstrumentExamples;

/** The bounds of {@link WorseningRules}: just inside, on, and just outside. */
class WorseningRulesTest {
  private static final List<String> SECOND = List.of("/responses/1");

  @ParameterizedTest
  @CsvSource({"30, 39, false", "30, 40, true", "30, 41, true", "40, 30, false", "70, 80, true"})
  void aRiseOfTenPointsIsFollowedUp(int from, int to, boolean reported) {
    assertThat(paths(answered(before("pcl-5", from), after("pcl-5", to)), "KAT-CHANGE-003"))
        .isEqualTo(reported ? SECOND : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "09:59, BEFORE_DOSING, true",
    "10:00, AFTER_RECOVERY, false",
    "09:59, UNDER_INFLUENCE, false",
    "11:00, AFTER_RECOVERY, false"
  })
  void theRiseIsFromTheLastSoberAnswerBeforeTheDose(
      String time, RatingMoment moment, boolean reported) {
    TreatmentCourse course = answered(response("pcl-5", at(time), moment, 30), after("pcl-5", 40));
    assertThat(paths(course, "KAT-CHANGE-003")).isEqualTo(reported ? SECOND : List.of());
  }

  @Test
  void theLastOfSeveralBeforeTheDoseCounts() {
    InstrumentResponse earlier =
        response("pcl-5", at("10:00").minusDays(5), RatingMoment.BASELINE, 30);
    assertThat(paths(answered(earlier, before("pcl-5", 31), after("pcl-5", 40)), "KAT-CHANGE-003"))
        .isEmpty();
  }

  @Test
  void anotherInstrumentOrFormIsNotComparedWithIt() {
    assertThat(paths(answered(before("phq-9", 5), after("pcl-5", 60)), "KAT-CHANGE-003")).isEmpty();
    assertThat(paths(answered(before("phq-9", 5), after("phq-9", 20)), "KAT-CHANGE-003")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-14T10:00:00+01:00, COMPLETED, true",
    "2026-01-14T09:00:00+01:00, COMPLETED, true",
    "2026-01-14T10:00:00+01:00, PLANNED, false",
    "2026-01-13T10:00:00+01:00, COMPLETED, false",
    "2026-02-14T10:00:00+01:00, COMPLETED, true"
  })
  void aSessionOfThatDayOrLaterIsContact(String start, SessionStatus status, boolean contact) {
    TreatmentCourse course =
        answered(before("pcl-5", 30), after("pcl-5", 40)).toBuilder()
            .addSessions(
                FollowUpSession.builder()
                    .id(SessionId.of("follow-up"))
                    .status(status)
                    .start(OffsetDateTime.parse(start))
                    .build())
            .build();
    assertThat(paths(course, "KAT-CHANGE-003")).isEqualTo(contact ? List.of() : SECOND);
  }

  @Test
  void theDosingSessionThatTheAnswersFollowedIsNoContact() {
    InstrumentResponse evening = response("pcl-5", at("20:00"), RatingMoment.AFTER_RECOVERY, 40);
    TreatmentCourse course = answered(before("pcl-5", 30), evening);
    assertThat(paths(course, "KAT-CHANGE-003")).isEqualTo(SECOND);
    assertThat(
            paths(
                course.toBuilder()
                    .addSessions(
                        IntegrationSession.builder()
                            .id(SessionId.of("evening"))
                            .status(SessionStatus.COMPLETED)
                            .start(at("19:00"))
                            .build())
                    .build(),
                "KAT-CHANGE-003"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-13, false", "2026-01-14, true", "2026-01-20, true"})
  void aReviewFromThatDayOnIsEnough(LocalDate day, boolean enough) {
    TreatmentReview review =
        TreatmentReview.builder().doneOn(day).decision(ReviewDecision.CONTINUE).build();
    TreatmentCourse rose = answered(before("pcl-5", 30), after("pcl-5", 40));
    assertThat(paths(rose.toBuilder().addReviews(review).build(), "KAT-CHANGE-003"))
        .isEqualTo(enough ? List.of() : SECOND);
    TreatmentCourse worse = answered(before("phq-9", 10), after("phq-9", 15));
    assertThat(paths(worse.toBuilder().addReviews(review).build(), "KAT-CHANGE-004"))
        .isEqualTo(enough ? List.of() : SECOND);
  }

  @Test
  void aLookAtTheAnswersIsEnough() {
    TreatmentCourse rose = answered(before("pcl-5", 30), after("pcl-5", 40));
    SafetySignalReview look =
        SafetySignalReview.builder()
            .response(rose.getResponses().get(1).getId())
            .at(AFTER.plusHours(1))
            .addActions(SafetyAction.ASKED_FURTHER)
            .build();
    assertThat(paths(rose.toBuilder().addSignalReviews(look).build(), "KAT-CHANGE-003")).isEmpty();
    SafetySignalReview other =
        look.toBuilder().response(rose.getResponses().get(0).getId()).build();
    assertThat(paths(rose.toBuilder().addSignalReviews(other).build(), "KAT-CHANGE-003"))
        .isEqualTo(SECOND);
  }

  /** The convention of the library for PHQ-9: 5 points, as the meaningful change. */
  @ParameterizedTest
  @CsvSource({"10, 14, false", "10, 15, true", "10, 16, true", "15, 10, false"})
  void aScoreThatIsWorseByTheFormsOwnRuleIsReviewed(int from, int to, boolean reported) {
    assertThat(paths(answered(before("phq-9", from), after("phq-9", to)), "KAT-CHANGE-004"))
        .isEqualTo(reported ? SECOND : List.of());
  }

  @Test
  void aFormWithoutARuleOfWorseningTellsNone() {
    assertThat(paths(answered(before("gad-7", 0), after("gad-7", 21)), "KAT-CHANGE-004")).isEmpty();
  }

  @Test
  void theLatestAnswerCounts() {
    InstrumentResponse later =
        response("phq-9", at("10:00").plusDays(20), RatingMoment.FOLLOW_UP, 10);
    assertThat(paths(answered(before("phq-9", 10), after("phq-9", 15), later), "KAT-CHANGE-004"))
        .isEmpty();
    InstrumentResponse worse = later.toBuilder().recordedTotal(BigDecimal.valueOf(16)).build();
    assertThat(paths(answered(worse, before("phq-9", 10), after("phq-9", 15)), "KAT-CHANGE-004"))
        .containsExactly("/responses/0");
  }

  @Test
  void twoAnswersBeforeTheDoseTellNoWorsening() {
    InstrumentResponse earlier =
        response("phq-9", at("10:00").minusDays(20), RatingMoment.BASELINE, 5);
    assertThat(paths(answered(earlier, before("phq-9", 20)), "KAT-CHANGE-004")).isEmpty();
  }

  /** Answers are scored where one of them rose, and a rise on one item may be made up for. */
  @ParameterizedTest
  @CsvSource({
    "0 0 0 0, 1 1 1 0, true",
    "0 0 0 0, 1 1 0 0, false",
    "3 3 3 0, 0 0 0 0, false",
    "3 3 3 0, 0 0 0 3, false",
    "0 0 0 3, 3 3 3 0, true"
  })
  void aRiseIsToldFromAnswersToo(String from, String to, boolean reported) {
    Instrument form = worseningByThree(Polarity.HIGHER_IS_WORSE);
    TreatmentCourse course =
        answered(items(before("phq-9", 0), from), items(after("phq-9", 0), to)).toBuilder()
            .addCustomInstruments(form)
            .build();
    assertThat(paths(course, "KAT-CHANGE-004")).isEqualTo(reported ? SECOND : List.of());
  }

  @Test
  void whereMoreIsBetterAFallIsTheWorsening() {
    Instrument form = worseningByThree(Polarity.HIGHER_IS_BETTER);
    TreatmentCourse course =
        answered(items(before("phq-9", 0), "3 3 3 0"), items(after("phq-9", 0), "3 2 2 0"))
            .toBuilder()
            .addCustomInstruments(form)
            .build();
    assertThat(paths(course, "KAT-CHANGE-004")).isEmpty();
    course =
        course.toBuilder()
            .responses(List.of(course.getResponses().get(0), items(after("phq-9", 0), "2 2 2 0")))
            .build();
    assertThat(paths(course, "KAT-CHANGE-004")).isEqualTo(SECOND);
  }

  private static Instrument worseningByThree(Polarity polarity) {
    Instrument form = InstrumentExamples.well();
    ChangeRule rule =
        form.getChangeRules().get(0).toBuilder()
            .kind(ChangeKind.WORSENING)
            .criteria(List.of(PointWorsening.builder().points(BigDecimal.valueOf(3)).build()))
            .build();
    return form.toBuilder()
        .polarity(polarity)
        .items(
            form.getItems().stream()
                .map(item -> item.toBuilder().onlyIf(Optional.empty()).build())
                .toList())
        .scales(List.of(form.getScales().get(0).toBuilder().reversed(List.of()).build()))
        .changeRules(List.of(rule))
        .build();
  }

  /** The same response, with answers to a form of the team's own. */
  private static InstrumentResponse items(InstrumentResponse response, String answers) {
    InstrumentResponse.Builder own =
        response.toBuilder()
            .instrument(InstrumentExamples.well().getId())
            .version("1")
            .recordedTotal(Optional.empty());
    String[] values = answers.split(" ", -1);
    for (int i = 0; i < values.length; i++) {
      own.addAnswers(
          ItemAnswer.builder()
              .item(ItemId.of(String.valueOf(i + 1)))
              .value(new BigDecimal(values[i]))
              .build());
    }
    return own.build();
  }
}
