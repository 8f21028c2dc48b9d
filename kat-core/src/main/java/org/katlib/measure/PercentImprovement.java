package org.katlib.measure;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A change for the better by a share of the start. */
@Value.Immutable
@KatType(
    value = "percent-improvement",
    order = {"percent"})
public sealed interface PercentImprovement extends ChangeCriterion
    permits ImmutablePercentImprovement {
  /** {@return the least share, in %} */
  BigDecimal getPercent();

  /** It is above 0. */
  @Value.Check
  default void check() {
    if (getPercent().signum() <= 0) {
      throw new IllegalStateException("percent is above 0");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this improvement's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PercentImprovement}. */
  final class Builder extends ImmutablePercentImprovement.Builder {
    Builder() {}
  }
}
