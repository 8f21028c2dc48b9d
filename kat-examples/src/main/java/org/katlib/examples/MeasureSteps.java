package org.katlib.examples;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.ScaleId;
import org.katlib.scoring.ChangeVerdict;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.SafetySignal;
import org.katlib.scoring.ScaleScore;
import org.katlib.scoring.Score;
import org.katlib.scoring.ScoreChange;
import org.katlib.scoring.Scorer;

/** The README's third example: score what was answered, and compare two scores. */
final class MeasureSteps {
  private MeasureSteps() {}

  static void run(PrintWriter out) {
    // README: from here
    ScaleId total = ScaleId.of("total");
    Instrument form = InstrumentCatalogue.find(InstrumentId.of("phq-9"), "standard").orElseThrow();
    InstrumentResponse before =
        answers("2026-02-20", RatingMoment.BASELINE, 2, 3, 2, 2, 1, 3, 1, 0, 1);
    InstrumentResponse gap = answers("2026-03-06", RatingMoment.INTEGRATION, 2, 2, 1, 2, 1, 2, 1);
    InstrumentResponse after =
        answers("2026-03-20", RatingMoment.INTEGRATION, 1, 1, 1, 1, 1, 1, 1, 0, 0);

    for (InstrumentResponse response : List.of(before, gap, after)) {
      Score score = Scorer.standard().score(form, response);
      ScaleScore sum = score.find(total).orElseThrow();
      out.println(
          response.getId().getText()
              + sum.getValue().map(value -> " total " + value).orElse(" no total")
              + sum.getBand().map(band -> ", " + band).orElse("")
              + sum.getAbsence().map(reason -> ": " + reason).orElse(""));
      for (SafetySignal signal : score.getSignals()) {
        out.println("  look at item " + signal.getItem().getText() + ": " + signal.getStrength());
      }
    }

    Score first = Scorer.standard().score(form, before);
    Score last = Scorer.standard().score(form, after);
    for (ChangeVerdict verdict : ScoreChange.between(form, first, last).verdicts()) {
      out.println(verdict.rule().getId().getText() + " " + verdict.outcome());
    }
    // README: to here
  }

  /** The answers to items 1, 2, 3 and so on, as far as they go. */
  private static InstrumentResponse answers(String day, RatingMoment moment, int... values) {
    InstrumentResponse.Builder response =
        InstrumentResponse.builder()
            .id(ResponseId.of("phq-9." + day))
            .instrument(InstrumentId.of("phq-9"))
            .informant(Informant.PATIENT)
            .answeredAt(OffsetDateTime.parse(day + "T09:00:00+01:00"))
            .moment(moment);
    for (int i = 0; i < values.length; i++) {
      response.addAnswers(
          ItemAnswer.builder()
              .item(ItemId.of(Integer.toString(i + 1)))
              .value(BigDecimal.valueOf(values[i]))
              .build());
    }
    return response.build();
  }
}
