package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.Instrument;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.scoring.ResponseDefect;
import org.katlib.scoring.ScaleScore;
import org.katlib.scoring.Score;
import org.katlib.scoring.ScoreAbsence;

/**
 * What came out of an instrument, as a number and the name a source gives it. How many answers
 * reach a mark is left to those who ask how a score was made.
 */
final class ScoreWords {
  private static final ScaleId TOTAL = ScaleId.of("total");

  private ScoreWords() {}

  /** {@return what stands for the instrument, where it has such a scale and it came out} */
  static Optional<String> total(Score score) {
    return score.find(TOTAL).flatMap(ScoreWords::made);
  }

  /** {@return a line for the parts, and for each thing that stood in the way} */
  static List<String> parts(Instrument form, Score score) {
    List<String> lines = new ArrayList<>();
    List<String> made = new ArrayList<>();
    for (ScaleScore scale : score.getScales()) {
      boolean total = scale.getScale().equals(TOTAL);
      if (!total && !isCount(form, scale)) {
        made(scale).ifPresent(words -> made.add(name(form, scale) + " " + words));
      }
      if (total || (scale.getItemsAnswered() > 0 && !isCount(form, scale))) {
        absence(scale).ifPresent(why -> lines.add(name(form, scale) + ": not told, as " + why));
      }
    }
    if (!made.isEmpty()) {
      lines.add(0, String.join("; ", made));
    }
    for (ResponseDefect defect : score.getDefects()) {
      lines.add(DefectWords.of(defect));
    }
    return lines;
  }

  private static Optional<String> made(ScaleScore scale) {
    return scale
        .getValue()
        .map(
            value ->
                Words.rounded(value)
                    + scale.getBand().map(band -> " (" + band + ")").orElse("")
                    + (scale.isRecorded() ? ", recorded as a total" : ""))
        .or(() -> scale.getBand().map(level -> "level " + level));
  }

  private static Optional<String> absence(ScaleScore scale) {
    ScoreAbsence absence = scale.getAbsence().orElse(ScoreAbsence.NO_SCORE);
    return switch (absence) {
      case ANSWERS_MISSING ->
          Optional.of(
              scale.getItemsAnswered()
                  + " of "
                  + scale.getItemsExpected()
                  + (scale.getItemsAnswered() == 1 ? " question was" : " questions were")
                  + " answered, and nothing is made up");
      case ITEM_NOT_APPLICABLE -> Optional.of("a question does not apply to the patient");
      case RESPONSE_DEFECTIVE -> Optional.of("the answers cannot all be of this form");
      case FORM_DEFECTIVE -> Optional.of("the form contradicts itself");
      case MADE_ELSEWHERE, NO_SCORE -> Optional.empty();
    };
  }

  private static boolean isCount(Instrument form, ScaleScore scale) {
    return form.findScale(scale.getScale())
        .filter(known -> known.getAlgorithm() == ScoringAlgorithm.COUNT_AT_OR_ABOVE)
        .isPresent();
  }

  private static String name(Instrument form, ScaleScore scale) {
    return form.findScale(scale.getScale()).map(Scale::getName).orElse(scale.getScale().getText());
  }
}
