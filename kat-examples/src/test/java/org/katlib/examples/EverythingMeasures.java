package org.katlib.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.MeasureOccasion;
import org.katlib.measure.PlannedMeasure;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.AnswerAbsence;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignalReview;

/** What {@link EverythingCourse} measures. */
final class EverythingMeasures {
  static final ResponseId MOOD = ResponseId.of("mood");

  private EverythingMeasures() {}

  static TreatmentCourse.Builder addTo(TreatmentCourse.Builder course) {
    return course
        .addMeasurementPlan(
            PlannedMeasure.builder()
                .instrument(InstrumentId.of("phq-9"))
                .occasion(MeasureOccasion.BASELINE)
                .withinDays(7)
                .build())
        .addResponses(
            mood("mood", "03-05T10:30", RatingMoment.BASELINE, 3, 3, 2, 2, 1, 3, 2, 1, 1)
                .rater(EverythingCourse.THERAPIST)
                .note("She said it before she ticked it")
                .build(),
            mood("mood-later", "03-14T09:30", RatingMoment.INTEGRATION, 1, 1, 1, 1, 0, 1, 1, 1, 1)
                .build(),
            mood("mood-open", "03-14T20:00", RatingMoment.INTEGRATION, 1, 1, 1, 1, 0, 1, 1)
                .addAnswers(
                    ItemAnswer.builder()
                        .item(ItemId.of("8"))
                        .absence(AnswerAbsence.DECLINED)
                        .build(),
                    ItemAnswer.builder()
                        .item(ItemId.of("9"))
                        .absence(AnswerAbsence.LEFT_BLANK)
                        .build())
                .build(),
            recorded("misfit", "phq-9", "03-14T20:05").recordedTotal(new BigDecimal("40")).build(),
            recorded("loneliness", "ucla-3", "03-14T20:10")
                .recordedTotal(new BigDecimal("7"))
                .build(),
            recorded("units", "suds", "03-14T20:15").informant(Informant.CAREGIVER).build(),
            recorded("own", "kitchen-table", "03-14T20:20").informant(Informant.CLINICIAN).build())
        .addSignalReviews(
            SafetySignalReview.builder()
                .response(MOOD)
                .at(EverythingCourse.at("03-05T10:50"))
                .reviewer(EverythingCourse.THERAPIST)
                .addActions(SafetyAction.ASKED_FURTHER, SafetyAction.SAFETY_PLAN_MADE)
                .note("No wish to act on it")
                .build());
  }

  private static InstrumentResponse.Builder mood(
      String id, String time, RatingMoment moment, int... answers) {
    List<ItemAnswer> items = new ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      items.add(
          ItemAnswer.builder()
              .item(ItemId.of(Integer.toString(i + 1)))
              .value(BigDecimal.valueOf(answers[i]))
              .build());
    }
    return recorded(id, "phq-9", time).moment(moment).addAllAnswers(items);
  }

  private static InstrumentResponse.Builder recorded(String id, String instrument, String time) {
    return InstrumentResponse.builder()
        .id(ResponseId.of(id))
        .instrument(InstrumentId.of(instrument))
        .informant(Informant.PATIENT)
        .answeredAt(EverythingCourse.at(time))
        .moment(RatingMoment.INTEGRATION);
  }
}
