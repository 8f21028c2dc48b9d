package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.ChangeCriterion;
import org.katlib.measure.ChangeKind;
import org.katlib.measure.ChangeRule;
import org.katlib.measure.EndScore;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.PercentImprovement;
import org.katlib.measure.PointImprovement;
import org.katlib.measure.PointWorsening;
import org.katlib.measure.Polarity;
import org.katlib.measure.ReliableChangeIndex;

/** Holds one rule against two scores. All comparisons are exact; nothing is rounded before one. */
final class ChangeJudgement {
  private static final BigDecimal THRESHOLD = new BigDecimal("1.96");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ChangeRule rule;
  private final ScorePair pair;

  private ChangeJudgement(ChangeRule rule, ScorePair pair) {
    this.rule = rule;
    this.pair = pair;
  }

  static ChangeVerdict of(ChangeRule rule, ScorePair pair) {
    return new ChangeJudgement(rule, pair).verdict();
  }

  private ChangeVerdict verdict() {
    ChangeBarrier barrier = barrier();
    if (barrier != null) {
      return verdict(ChangeOutcome.UNDEFINED, barrier);
    }
    for (ChangeCriterion criterion : rule.getCriteria()) {
      ChangeBarrier unknown = barrier(criterion);
      if (unknown == null && isReached(criterion)) {
        return verdict(ChangeOutcome.MET, null);
      }
      barrier = barrier == null ? unknown : barrier;
    }
    return verdict(barrier == null ? ChangeOutcome.NOT_MET : ChangeOutcome.UNDEFINED, barrier);
  }

  private ChangeVerdict verdict(ChangeOutcome outcome, @Nullable ChangeBarrier barrier) {
    Set<ChangeCaution> cautions = EnumSet.noneOf(ChangeCaution.class);
    if (rule.getKind() == ChangeKind.RESPONSE && pair.scale().getEntryCut().isEmpty()) {
      cautions.add(ChangeCaution.NO_ENTRY_CUT);
    }
    if (pair.prorated()) {
      cautions.add(ChangeCaution.PRORATED);
    }
    return new ChangeVerdict(rule, outcome, Optional.ofNullable(barrier), cautions);
  }

  /** What keeps the whole rule from telling. */
  private @Nullable ChangeBarrier barrier() {
    if (pair.barrier().isPresent()) {
      return pair.barrier().get();
    }
    if (pair.form().getPolarity() == Polarity.NEITHER) {
      return ChangeBarrier.NO_DIRECTION;
    }
    if (pair.end().isEmpty()) {
      return ChangeBarrier.NO_CURRENT;
    }
    BigDecimal cut = pair.scale().getEntryCut().orElse(null);
    if (rule.getKind() == ChangeKind.RESPONSE && cut != null) {
      if (pair.start().isEmpty()) {
        return ChangeBarrier.NO_BASELINE;
      }
      return pair.isAsBad(pair.start().get(), cut) ? null : ChangeBarrier.BELOW_ENTRY_CUT;
    }
    return null;
  }

  /** What keeps one criterion from telling. */
  private @Nullable ChangeBarrier barrier(ChangeCriterion criterion) {
    if (criterion instanceof EndScore && isToldByTheEndAlone()) {
      return null;
    }
    if (pair.start().isEmpty()) {
      return ChangeBarrier.NO_BASELINE;
    }
    BigDecimal start = pair.start().get();
    if (criterion instanceof EndScore end && pair.isAsGood(start, end.getScore())) {
      return ChangeBarrier.THERE_AT_BASELINE;
    }
    return criterion instanceof PercentImprovement && start.signum() <= 0
        ? ChangeBarrier.BASELINE_NOT_ABOVE_ZERO
        : null;
  }

  /** What is left in the end is told whatever was there; an impression holds its own comparison. */
  private boolean isToldByTheEndAlone() {
    return rule.getKind() == ChangeKind.REMISSION
        || pair.form().getKind() == MeasureKind.IMPRESSION;
  }

  private boolean isReached(ChangeCriterion criterion) {
    if (criterion instanceof EndScore end) {
      return pair.isAsGood(pair.end().orElseThrow(), end.getScore());
    }
    BigDecimal gain = pair.improvement().orElseThrow();
    if (criterion instanceof PercentImprovement least) {
      BigDecimal needed = least.getPercent().multiply(pair.start().orElseThrow());
      return gain.multiply(HUNDRED).compareTo(needed) >= 0;
    }
    if (criterion instanceof PointImprovement least) {
      return gain.compareTo(least.getPoints()) >= 0;
    }
    if (criterion instanceof PointWorsening least) {
      return gain.negate().compareTo(least.getPoints()) >= 0;
    }
    if (criterion instanceof ReliableChangeIndex index) {
      return isReliable(gain, index);
    }
    throw new IllegalArgumentException("an unknown kind of criterion");
  }

  /** The index squared against the threshold squared: no root is drawn, so that none is rounded. */
  private static boolean isReliable(BigDecimal gain, ReliableChangeIndex index) {
    BigDecimal variance =
        index
            .getStandardDeviation()
            .pow(2)
            .multiply(BigDecimal.valueOf(2))
            .multiply(BigDecimal.ONE.subtract(index.getReliability()));
    return gain.signum() > 0 && gain.pow(2).compareTo(THRESHOLD.pow(2).multiply(variance)) >= 0;
  }
}
