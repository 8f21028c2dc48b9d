package org.katlib.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/**
 * Numbers added up exactly, so that sums made apart can be put together. A mean is made only when
 * it is asked for.
 */
@Value.Immutable
@KatType(
    value = "score-sum",
    order = {"count", "sum", "sumOfSquares"})
public sealed interface ScoreSum permits ImmutableScoreSum {
  /** {@return how many numbers; 0 to a million million} */
  long getCount();

  /** {@return their sum; of one patient, it is that patient's own} */
  @Value.Redacted
  BigDecimal getSum();

  /** {@return the sum of their squares; not below 0} */
  @Value.Redacted
  BigDecimal getSumOfSquares();

  /**
   * Zeros after the last digit are dropped, so that equal sums are equal values.
   *
   * @return this sum in its one form
   */
  @Value.Check
  default ScoreSum canonical() {
    Counts.check("count", getCount());
    if (getSumOfSquares().signum() < 0) {
      throw new IllegalStateException("sumOfSquares is at least 0");
    }
    BigDecimal sum = Counts.canonical(getSum());
    BigDecimal squares = Counts.canonical(getSumOfSquares());
    return sum.scale() == getSum().scale() && squares.scale() == getSumOfSquares().scale()
        ? this
        : builder().count(getCount()).sum(sum).sumOfSquares(squares).build();
  }

  /** {@return the sum of nothing} */
  static ScoreSum empty() {
    return builder().count(0).sum(BigDecimal.ZERO).sumOfSquares(BigDecimal.ZERO).build();
  }

  /**
   * {@return the sum of one number, which counts to four decimals, half up}
   *
   * @param number the number
   */
  static ScoreSum of(BigDecimal number) {
    BigDecimal rounded = number.setScale(4, RoundingMode.HALF_UP);
    return builder().count(1).sum(rounded).sumOfSquares(rounded.pow(2)).build();
  }

  /** {@return the sum of both} */
  default ScoreSum plus(ScoreSum other) {
    return builder()
        .count(getCount() + other.getCount())
        .sum(getSum().add(other.getSum()))
        .sumOfSquares(getSumOfSquares().add(other.getSumOfSquares()))
        .build();
  }

  /** {@return the mean, to four decimals, half up; empty where there is no number} */
  default Optional<BigDecimal> mean() {
    return getCount() == 0
        ? Optional.empty()
        : Optional.of(getSum().divide(BigDecimal.valueOf(getCount()), 4, RoundingMode.HALF_UP));
  }

  /**
   * {@return the standard deviation of a sample, which divides by one less than the count, to four
   * decimals, half up; empty where there are not two numbers, or sums that no numbers have}
   */
  default Optional<BigDecimal> standardDeviation() {
    if (getCount() < 2) {
      return Optional.empty();
    }
    BigDecimal count = BigDecimal.valueOf(getCount());
    BigDecimal spread = getSumOfSquares().multiply(count).subtract(getSum().pow(2));
    if (spread.signum() < 0) {
      return Optional.empty();
    }
    MathContext digits = new MathContext(34, RoundingMode.HALF_EVEN);
    return Optional.of(
        spread
            .divide(count.multiply(count.subtract(BigDecimal.ONE)), digits)
            .sqrt(digits)
            .setScale(4, RoundingMode.HALF_UP));
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this sum's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ScoreSum}. */
  final class Builder extends ImmutableScoreSum.Builder {
    Builder() {}
  }
}
