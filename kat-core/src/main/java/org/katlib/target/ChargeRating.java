package org.katlib.target;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.measure.RatingMoment;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/**
 * How much charge a memory held at one time: subjective units of distress, with how vivid and how
 * far it was.
 */
@Value.Immutable
@KatType(
    value = "charge-rating",
    order = {"ratedAt", "moment", "scale", "charge", "vividness", "distance", "bodyLocation"})
public sealed interface ChargeRating permits ImmutableChargeRating {
  /** {@return when it was rated} */
  OffsetDateTime getRatedAt();

  /** {@return the place of that time in the work with the medicine} */
  RatingMoment getMoment();

  /** {@return the scale it was rated on} */
  ChargeScale getScale();

  /** {@return the distress at the memory: 0 none, up to the highest of the scale} */
  @Value.Redacted
  int getCharge();

  /** {@return how vivid it was: 0 not at all, 10 as if it were now} */
  OptionalInt getVividness();

  /** {@return how far it felt: 0 here and now, 10 back then} */
  OptionalInt getDistance();

  /** {@return where in the body it was felt} */
  @Value.Redacted
  Optional<@HasText String> getBodyLocation();

  /** A charge is within its scale. */
  @Value.Check
  default void check() {
    Bounds.check("charge", getCharge(), 0, getScale().getMaximum());
    Bounds.check("vividness", getVividness(), 0, 10);
    Bounds.check("distance", getDistance(), 0, 10);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rating's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ChargeRating}. */
  final class Builder extends ImmutableChargeRating.Builder {
    Builder() {}
  }
}
