package org.katlib.measure;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/**
 * A change for the better beyond the error of the instrument, by Jacobson and Truax: the difference
 * over {@code SD sqrt(2) sqrt(1 - r)} is 1.96 or more.
 */
@Value.Immutable
@KatType(
    value = "reliable-change-index",
    order = {"standardDeviation", "reliability"})
public sealed interface ReliableChangeIndex extends ChangeCriterion
    permits ImmutableReliableChangeIndex {
  /** {@return the standard deviation of the sample that the source names, in {score}} */
  BigDecimal getStandardDeviation();

  /** {@return the reliability in that sample, from 0 to below 1} */
  BigDecimal getReliability();

  /** The deviation is above 0, the reliability from 0 to below 1. */
  @Value.Check
  default void check() {
    if (getStandardDeviation().signum() <= 0) {
      throw new IllegalStateException("standardDeviation is above 0");
    }
    if (getReliability().signum() < 0 || getReliability().compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalStateException("reliability is from 0 to below 1");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this index's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ReliableChangeIndex}. */
  final class Builder extends ImmutableReliableChangeIndex.Builder {
    Builder() {}
  }
}
