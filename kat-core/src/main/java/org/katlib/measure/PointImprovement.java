package org.katlib.measure;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A change for the better by so many points. */
@Value.Immutable
@KatType(
    value = "point-improvement",
    order = {"points"})
public sealed interface PointImprovement extends ChangeCriterion permits ImmutablePointImprovement {
  /** {@return the least change, in {score}} */
  BigDecimal getPoints();

  /** It is above 0. */
  @Value.Check
  default void check() {
    if (getPoints().signum() <= 0) {
      throw new IllegalStateException("points is above 0");
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

  /** Builds a {@link PointImprovement}. */
  final class Builder extends ImmutablePointImprovement.Builder {
    Builder() {}
  }
}
