package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.ChangeExamples.after;
import static org.katlib.validation.ChangeExamples.answered;
import static org.katlib.validation.ChangeExamples.before;
import static org.katlib.validation.ChangeExamples.response;
import static org.katlib.validation.ProcessExamples.INTEGRATION;
import static org.katlib.validation.ProcessExamples.talkedOver;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

/** The bounds of {@link AllianceScoreRules}: just inside, on, and just outside. */
class AllianceScoreRulesTest {
  private static final String LOW = "KAT-ALLIANCE-004";
  private static final String FALL = "KAT-ALLIANCE-005";

  @ParameterizedTest
  @CsvSource({"35, true", "36, true", "37, false", "0, true", "40, false"})
  void aSessionRatedLowIsTalkedOver(int total, boolean reported) {
    assertThat(paths(rated("12:20", RatingMoment.AFTER_RECOVERY, total), LOW))
        .isEqualTo(reported ? List.of("/responses/0") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "09:35, BEFORE_DOSING, true",
    "11:00, AFTER_RECOVERY, false",
    "12:20, UNDER_INFLUENCE, false"
  })
  void anAnswerUnderTheMedicineCountsForNothing(
      String time, RatingMoment moment, boolean reported) {
    assertThat(reports(rated(time, moment, 30), LOW)).isEqualTo(reported);
  }

  @Test
  void itIsTalkedOverInThatSessionOrTheNext() {
    TreatmentCourse low = rated("12:20", RatingMoment.AFTER_RECOVERY, 30);
    assertThat(reports(dosing(low, it -> it.addAttunementNotes(talkedOver(at("12:25")))), LOW))
        .isFalse();
    assertThat(reports(integrated(low, true), LOW)).isFalse();
    TreatmentCourse later = followedUp(integrated(low, false));
    assertThat(reports(later, LOW)).isTrue();
    assertThat(reports(followedUp(low), LOW)).isFalse();
  }

  /** The preparation was talked over, and what was rated at its end or on the way home is of it. */
  @Test
  void theSessionThatIsRatedIsTheLastThatHadBegun() {
    assertThat(reports(answered(before("srs", 30)), LOW)).isFalse();
    InstrumentResponse home = response("srs", at("18:00").minusDays(4), RatingMoment.BASELINE, 30);
    assertThat(reports(answered(home), LOW)).isFalse();
    InstrumentResponse first =
        response("srs", at("10:00").minusDays(20), RatingMoment.BASELINE, 30);
    assertThat(reports(answered(first), LOW)).isFalse();
  }

  @Test
  void anotherInstrumentIsNotReadAsTheRatingOfASession() {
    assertThat(reports(answered(after("ors", 20)), LOW)).isFalse();
    assertThat(reports(answered(after("wai-sr", 20)), LOW)).isFalse();
  }

  @Test
  void withoutTheClinicsNumberAFallIsNotJudged() {
    assertThat(paths(answered(before("wai-sr", 60), after("wai-sr", 12)), FALL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50, 41, false", "50, 40, true", "50, 39, true", "40, 50, false"})
  void aFallIsTalkedOver(int from, int to, boolean reported) {
    assertThat(fell(answered(before("wai-sr", from), after("wai-sr", to)))).isEqualTo(reported);
  }

  @Test
  void aFallIsFromTheAnswerJustBefore() {
    InstrumentResponse later =
        response("wai-sr", at("10:00").plusDays(9), RatingMoment.FOLLOW_UP, 40);
    assertThat(fell(answered(before("wai-sr", 50), after("wai-sr", 45), later))).isFalse();
    assertThat(fell(answered(later, before("wai-sr", 45), after("wai-sr", 50)))).isTrue();
  }

  @Test
  void anAnswerUnderTheMedicineIsNeitherTheStartNorTheEndOfAFall() {
    InstrumentResponse acting = response("wai-sr", at("10:30"), RatingMoment.AFTER_RECOVERY, 20);
    assertThat(fell(answered(before("wai-sr", 50), acting))).isFalse();
    InstrumentResponse high = response("wai-sr", at("10:30"), RatingMoment.AFTER_RECOVERY, 60);
    assertThat(fell(answered(before("wai-sr", 50), high, after("wai-sr", 50)))).isFalse();
  }

  @Test
  void aFallIsTalkedOverUntilTheNextAnswer() {
    InstrumentResponse fallen = response("wai-sr", at("12:20"), RatingMoment.AFTER_RECOVERY, 30);
    TreatmentCourse course = answered(before("wai-sr", 50), fallen);
    assertThat(fell(course)).isTrue();
    assertThat(fell(dosing(course, it -> it.addAttunementNotes(talkedOver(at("12:25"))))))
        .isFalse();
    assertThat(fell(integrated(course, true))).isFalse();
    assertThat(fell(followedUp(course))).isFalse();
    InstrumentResponse next =
        response("wai-sr", at("10:00").plusDays(8), RatingMoment.FOLLOW_UP, 30);
    assertThat(fell(followedUp(course.toBuilder().addResponses(next).build()))).isTrue();
  }

  private static boolean fell(TreatmentCourse course) {
    return reports(course, FALL, "fall", "10");
  }

  private static TreatmentCourse rated(String time, RatingMoment moment, int total) {
    return answered(response("srs", at(time), moment, total));
  }

  /** The course with its integration session held the day after. */
  private static TreatmentCourse integrated(TreatmentCourse course, boolean talked) {
    IntegrationSession.Builder held =
        ((IntegrationSession) course.getSessions().get(INTEGRATION))
            .toBuilder().status(SessionStatus.COMPLETED);
    if (talked) {
      held.addAttunementNotes(talkedOver(at("14:10").plusDays(1)));
    }
    return session(course, INTEGRATION, held.build());
  }

  /** The course with a follow-up ten days after the dose, in which the alliance was spoken of. */
  private static TreatmentCourse followedUp(TreatmentCourse course) {
    return course.toBuilder()
        .addSessions(
            FollowUpSession.builder()
                .id(SessionId.of("follow-up"))
                .status(SessionStatus.COMPLETED)
                .start(at("10:00").plusDays(10))
                .addAttunementNotes(talkedOver(at("10:10").plusDays(10)))
                .build())
        .build();
  }
}
