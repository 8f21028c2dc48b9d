package org.katlib.scoring;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.ScaleId;

/** Scores as they come out, without answers. */
final class MadeScores {
  private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-01-05T10:00:00+01:00");

  private MadeScores() {}

  /** {@return a form of the catalogue, such as {@code phq-9} or {@code suds/0-10}} */
  static Instrument form(String name) {
    int stroke = name.indexOf('/');
    return stroke < 0
        ? InstrumentCatalogue.find(InstrumentId.of(name)).get(0)
        : InstrumentCatalogue.find(
                InstrumentId.of(name.substring(0, stroke)), name.substring(stroke + 1))
            .orElseThrow();
  }

  /** {@return a score of one scale, answered at the start} */
  static Score.Builder baseline(Instrument form, String scale, String value) {
    return score(form, scale, value).answeredAt(DAY).moment(RatingMoment.BASELINE);
  }

  /** {@return a score of one scale, answered four weeks later} */
  static Score.Builder later(Instrument form, String scale, String value) {
    return score(form, scale, value).answeredAt(DAY.plusDays(28)).moment(RatingMoment.FOLLOW_UP);
  }

  private static Score.Builder score(Instrument form, String scale, String value) {
    ScaleScore.Builder part =
        ScaleScore.builder()
            .scale(ScaleId.of(scale))
            .rule(ScoringRuleId.of("made"))
            .itemsAnswered(1)
            .itemsExpected(1);
    if (value.equals("-")) {
      part.absence(ScoreAbsence.ANSWERS_MISSING);
    } else {
      part.value(new BigDecimal(value));
    }
    return Score.builder()
        .response(ResponseId.of("made"))
        .instrument(form.getId())
        .version(form.getVersion())
        .informant(Informant.PATIENT)
        .addScales(part.build());
  }
}
