package org.katlib.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemTextPolicy;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;

/** A total that was made elsewhere, beside what the answers make. */
final class RecordedTotal {
  static final ScaleId TOTAL = ScaleId.of("total");

  private RecordedTotal() {}

  /** What is wrong with it; the answers are scored only where there is one. */
  static @Nullable ResponseDefectKind findDefect(Instrument form, InstrumentResponse response) {
    BigDecimal recorded = response.getRecordedTotal().orElse(null);
    if (recorded == null) {
      return null;
    }
    Scale total = form.findScale(TOTAL).orElse(null);
    if (total == null
        || total.getAlgorithm() == ScoringAlgorithm.TRIAGE
        || !ScaleMaking.isInRange(total, recorded)) {
      return ResponseDefectKind.TOTAL_OUT_OF_RANGE;
    }
    ScaleReading reading = new ScaleReading(new AnswerSheet(form, response), total);
    BigDecimal made = ScaleMaking.make(reading, false).value();
    return made == null || ScoreNumbers.isSameAsWritten(recorded, made)
        ? null
        : ResponseDefectKind.TOTAL_CONTRADICTS_ANSWERS;
  }

  /**
   * Some answers beside it could be those of another day: it stands for all of them or for none.
   */
  static boolean isUsed(Instrument form, ScaleReading reading, Made made) {
    return reading.scale().getAlgorithm() != ScoringAlgorithm.TRIAGE
        && made.value() == null
        && made.absence() != ScoreAbsence.RESPONSE_DEFECTIVE
        && (form.getItemTexts() == ItemTextPolicy.SCORE_ONLY || reading.answered() == 0);
  }
}
