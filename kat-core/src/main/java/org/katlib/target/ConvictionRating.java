package org.katlib.target;

import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.katlib.measure.RatingMoment;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** How true a belief felt at one time. */
@Value.Immutable
@KatType(
    value = "conviction-rating",
    order = {"ratedAt", "moment", "percent"})
public sealed interface ConvictionRating permits ImmutableConvictionRating {
  /** {@return when it was rated} */
  OffsetDateTime getRatedAt();

  /** {@return the place of that time in the work with the medicine} */
  RatingMoment getMoment();

  /** {@return how true it felt, in %: 0 not at all, 100 wholly} */
  int getPercent();

  /** A conviction is a percentage. */
  @Value.Check
  default void check() {
    Bounds.check("percent", getPercent(), 0, 100);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rating's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ConvictionRating}. */
  final class Builder extends ImmutableConvictionRating.Builder {
    Builder() {}
  }
}
