package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Instrument;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.Polarity;
import org.katlib.measure.Scale;

/**
 * Two scores of one scale, and what stands in the way of comparing them.
 *
 * @param form the form
 * @param scale the scale
 * @param barrier why the two cannot be compared, whatever their numbers are
 * @param start the number at the start
 * @param end the later number
 * @param prorated whether missing answers were made up in either
 */
record ScorePair(
    Instrument form,
    Scale scale,
    Optional<ChangeBarrier> barrier,
    Optional<BigDecimal> start,
    Optional<BigDecimal> end,
    boolean prorated) {
  static ScorePair of(
      Instrument form, Scale scale, Optional<Score> baseline, Optional<Score> current) {
    Optional<ScaleScore> first = baseline.flatMap(score -> score.find(scale.getId()));
    Optional<ScaleScore> last = current.flatMap(score -> score.find(scale.getId()));
    return new ScorePair(
        form,
        scale,
        Optional.ofNullable(barrier(form, baseline.orElse(null), current.orElse(null))),
        first.flatMap(ScaleScore::getValue),
        last.flatMap(ScaleScore::getValue),
        first.map(ScaleScore::isProrated).orElse(false)
            || last.map(ScaleScore::isProrated).orElse(false));
  }

  private static @Nullable ChangeBarrier barrier(
      Instrument form, @Nullable Score baseline, @Nullable Score current) {
    if (form.getKind() == MeasureKind.EXPOSURE || form.getKind() == MeasureKind.EXPERIENCE) {
      return ChangeBarrier.NO_MEASURE_OF_CHANGE;
    }
    if (!isOf(form, baseline) || !isOf(form, current)) {
      return ChangeBarrier.OTHER_FORM;
    }
    if (isUnderMedicine(baseline) || isUnderMedicine(current)) {
      return ChangeBarrier.UNDER_MEDICINE;
    }
    if (baseline == null || current == null) {
      return null;
    }
    if (baseline.getInformant() != current.getInformant()) {
      return ChangeBarrier.OTHER_INFORMANT;
    }
    return current.getAnsweredAt().isAfter(baseline.getAnsweredAt())
        ? null
        : ChangeBarrier.NOT_LATER;
  }

  private static boolean isOf(Instrument form, @Nullable Score score) {
    return score == null
        || (score.getInstrument().equals(form.getId())
            && score.getVersion().equals(form.getVersion()));
  }

  private static boolean isUnderMedicine(@Nullable Score score) {
    return score != null && !score.getMoment().isSober();
  }

  /** {@return the later number less the earlier} */
  Optional<BigDecimal> points() {
    return barrier.isPresent() || start.isEmpty()
        ? Optional.empty()
        : end.map(later -> later.subtract(start.get()));
  }

  /** {@return the change for the better, below 0 for the worse; empty where neither is} */
  Optional<BigDecimal> improvement() {
    return switch (form.getPolarity()) {
      case HIGHER_IS_WORSE -> points().map(BigDecimal::negate);
      case HIGHER_IS_BETTER -> points();
      case NEITHER -> Optional.empty();
    };
  }

  /** {@return whether a score is another one or a better; never where neither is} */
  boolean isAsGood(BigDecimal score, BigDecimal mark) {
    return switch (form.getPolarity()) {
      case HIGHER_IS_WORSE -> score.compareTo(mark) <= 0;
      case HIGHER_IS_BETTER -> score.compareTo(mark) >= 0;
      case NEITHER -> false;
    };
  }

  /** {@return whether a score is another one or a worse; never where neither is} */
  boolean isAsBad(BigDecimal score, BigDecimal mark) {
    return form.getPolarity() != Polarity.NEITHER
        && (score.compareTo(mark) == 0 || !isAsGood(score, mark));
  }
}
