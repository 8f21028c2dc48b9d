package org.katlib.scoring;

import java.math.BigDecimal;
import org.katlib.measure.Scale;
import org.katlib.measure.ScoringAlgorithm;

/** Makes one scale from what a response tells about its items. */
final class ScaleMaking {
  private ScaleMaking() {}

  static Made make(ScaleReading reading, boolean prorating) {
    Scale scale = reading.scale();
    if (scale.getAlgorithm() == ScoringAlgorithm.GAS_T) {
      return Made.absent(ScoreAbsence.MADE_ELSEWHERE);
    }
    if (scale.getAlgorithm() == ScoringAlgorithm.NONE) {
      boolean hasRange = scale.getLowest().isPresent() && scale.getHighest().isPresent();
      return Made.absent(hasRange ? ScoreAbsence.MADE_ELSEWHERE : ScoreAbsence.NO_SCORE);
    }
    if (reading.isFormDefective()) {
      return Made.absent(ScoreAbsence.FORM_DEFECTIVE);
    }
    if (reading.has(ItemReading.Kind.DEFECTIVE)) {
      return Made.absent(ScoreAbsence.RESPONSE_DEFECTIVE);
    }
    return inRange(scale, byAlgorithm(reading, prorating));
  }

  static boolean isInRange(Scale scale, BigDecimal value) {
    return (scale.getLowest().isEmpty() || value.compareTo(scale.getLowest().get()) >= 0)
        && (scale.getHighest().isEmpty() || value.compareTo(scale.getHighest().get()) <= 0);
  }

  private static Made byAlgorithm(ScaleReading reading, boolean prorating) {
    return switch (reading.scale().getAlgorithm()) {
      case SUM, SUM_TIMES -> Sums.sum(reading, prorating);
      case MEAN -> Sums.mean(reading, prorating);
      case TRIAGE -> Triage.level(reading);
      case DOMAIN_MAX_SUM -> complete(reading, GroupScores.sumOfHighest(reading));
      case PRODUCT_MEAN -> complete(reading, GroupScores.meanOfProducts(reading));
      case COUNT_AT_OR_ABOVE -> complete(reading, GroupScores.countSatisfied(reading));
      case GAS_T, NONE -> Made.absent(ScoreAbsence.NO_SCORE);
    };
  }

  private static Made complete(ScaleReading reading, Made made) {
    return reading.has(ItemReading.Kind.MISSING) ? Made.absent(ScoreAbsence.ANSWERS_MISSING) : made;
  }

  /** What leaves the range that the form tells was made by a wrong key. */
  private static Made inRange(Scale scale, Made made) {
    return made.value() == null
            || (isInRange(scale, made.value()) && ScoreNumbers.isWritable(made.value()))
        ? made
        : Made.absent(ScoreAbsence.FORM_DEFECTIVE);
  }
}
