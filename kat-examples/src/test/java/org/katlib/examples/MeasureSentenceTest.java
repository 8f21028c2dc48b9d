package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.katlib.course.TreatmentCourse;
import org.katlib.journey.Journey;
import org.katlib.journey.JourneyEventKind;
import org.katlib.journey.MeasureEvent;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.session.DosingSession;

class MeasureSentenceTest {
  private static final TreatmentCourse COURSE = EverythingCourse.course();

  @Test
  void aScoreIsToldWithItsBandAndWhoAnswered() {
    assertThat(told(COURSE))
        .contains(
            "Patient Health Questionnaire, nine items: 18 (moderately severe), answered by the"
                + " patient, asked by T. Example, before the treatment")
        .contains("UCLA Loneliness Scale, three items: 7, recorded as a total, answered by");
  }

  @Test
  void aSafetySignalIsToldWithWhatItIsAbout() {
    assertThat(told(COURSE))
        .contains(
            "A safety signal, to be looked at before the patient leaves or the day ends: item 9"
                + " (thoughts of death or self-harm), answered 1");
  }

  @Test
  void whatWasDoneAboutASignalIsToldAndWhereNothingIsOnRecordThatIsSaid() {
    String told = told(COURSE);
    assertThat(told)
        .contains(
            "What was done about item 9 (thoughts of death or self-harm): spoken of with the patient,"
                + " safety plan gone through, by T. Example\n"
                + "Answered in: Patient Health Questionnaire, nine items, 2025-03-05");
    assertThat(told).containsOnlyOnce("What was done about it is not on record.");
    assertThat(
            told(COURSE.toBuilder().signalReviews(List.of()).build())
                .split("about it is not on record"))
        .hasSize(3);
  }

  @Test
  void missingAnswersAreToldAndNoTotalIsMadeUp() {
    assertThat(told(COURSE))
        .contains("Total: not told, as 7 of 9 questions were answered, and nothing is made up")
        .contains(
            "Without an answer: item 8 (psychomotor change), which the patient preferred not to"
                + " give; item 9 (thoughts of death or self-harm), left empty");
  }

  @Test
  void whatCannotBeIsToldAsThat() {
    assertThat(told(COURSE)).contains("The total on record cannot come out of this form.");
  }

  @Test
  void anUnknownFormHasNoScore() {
    assertThat(told(COURSE))
        .contains("kitchen-table, rated by a clinician")
        .contains("answered by someone close")
        .contains("No score: the instrument is not known here.")
        .contains("No score: which of its forms was answered is not on record.");
  }

  @Test
  void aFormLeftOpenSilencesNoSafetySignal() {
    InstrumentResponse screen =
        InstrumentResponse.builder()
            .id(ResponseId.of("screen"))
            .instrument(InstrumentId.of("c-ssrs-screener"))
            .informant(Informant.PATIENT)
            .answeredAt(EverythingCourse.at("03-14T21:00"))
            .moment(RatingMoment.INTEGRATION)
            .addAnswers(ItemAnswer.builder().item(ItemId.of("4")).value(BigDecimal.ONE).build())
            .build();
    assertThat(told(COURSE.toBuilder().responses(List.of(screen)).build()))
        .contains("A safety signal, to be acted on at once: item 4, answered 1")
        .contains("What was done about it is not on record.");
  }

  @Test
  void aReviewFromBeforeTheAnswersIsNoneOfThem() {
    SafetySignalReview early =
        COURSE.getSignalReviews().get(0).toBuilder().at(EverythingCourse.at("03-04T10:50")).build();
    assertThat(
            told(COURSE.toBuilder().signalReviews(List.of(early)).build())
                .split("about it is not on record"))
        .hasSize(3);
  }

  @Test
  void whatWasAnsweredUnderTheMedicineSaysSoByTheTimesOnRecord() {
    DosingSession dosing =
        COURSE.getSessions().stream()
            .filter(DosingSession.class::isInstance)
            .map(DosingSession.class::cast)
            .filter(session -> session.getFirstDose().isPresent())
            .findFirst()
            .orElseThrow();
    InstrumentResponse early =
        COURSE.getResponses().get(0).toBuilder()
            .answeredAt(dosing.getFirstDose().orElseThrow().plusMinutes(5))
            .build();
    assertThat(told(COURSE)).doesNotContain("the medicine acted then");
    assertThat(told(COURSE.toBuilder().responses(List.of(early)).build()))
        .contains("By the times on record the medicine acted then.");
  }

  @Test
  void noChangeIsJudged() {
    assertThat(told(COURSE)).doesNotContainIgnoringCase("better").doesNotContain("improve");
  }

  private static String told(TreatmentCourse course) {
    Journey measured =
        Journey.of(course).ofKinds(Set.of(JourneyEventKind.MEASURE, JourneyEventKind.SAFETY));
    MeasureSentence sentence = new MeasureSentence(course, new CourseNames(course));
    return measured.getEvents().stream()
        .filter(MeasureEvent.class::isInstance)
        .map(MeasureEvent.class::cast)
        .flatMap(
            event -> {
              List<String> lines = new ArrayList<>();
              sentence.add(event, lines);
              return lines.stream();
            })
        .collect(Collectors.joining("\n"));
  }
}
