package org.katlib.validation;

import static org.katlib.validation.Baseline.at;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignalReview;

/** What was measured in {@link Baseline}. */
final class WellMeasures {
  private static final OffsetDateTime BASELINE = at("10:45").minusDays(4);

  private WellMeasures() {}

  /** Adds what the patient answered, and the look at the one answer that asks for it. */
  static TreatmentCourse.Builder addTo(TreatmentCourse.Builder course) {
    return course
        .addResponses(depression("phq-9-baseline", BASELINE, RatingMoment.BASELINE, 2, 1), screen())
        .addResponses(
            depression("phq-9-later", at("11:00").plusDays(17), RatingMoment.FOLLOW_UP, 1, 0))
        .addSignalReviews(
            SafetySignalReview.builder()
                .response(ResponseId.of("phq-9-baseline"))
                .at(BASELINE.plusMinutes(10))
                .reviewer(WellCourse.THERAPIST)
                .addActions(SafetyAction.ASKED_FURTHER, SafetyAction.RISK_ASSESSED)
                .build());
  }

  private static InstrumentResponse depression(
      String id, OffsetDateTime time, RatingMoment moment, int each, int last) {
    InstrumentResponse.Builder response = answered(id, "phq-9", "standard", time, moment);
    for (int item = 1; item <= 8; item++) {
      response.addAnswers(answer(String.valueOf(item), each));
    }
    return response.addAnswers(answer("9", last)).build();
  }

  /** The questions that are always put, answered with no; the others are not put then. */
  private static InstrumentResponse screen() {
    InstrumentResponse.Builder response =
        answered("screen", "c-ssrs-screener", "recent", at("09:35"), RatingMoment.BEFORE_DOSING);
    return response.addAnswers(answer("1", 0), answer("2", 0), answer("6", 0)).build();
  }

  private static InstrumentResponse.Builder answered(
      String id, String instrument, String version, OffsetDateTime time, RatingMoment moment) {
    return InstrumentResponse.builder()
        .id(ResponseId.of(id))
        .instrument(InstrumentId.of(instrument))
        .version(version)
        .informant(Informant.PATIENT)
        .answeredAt(time)
        .moment(moment);
  }

  private static ItemAnswer answer(String item, int value) {
    return ItemAnswer.builder().item(ItemId.of(item)).value(BigDecimal.valueOf(value)).build();
  }
}
