package org.katlib.safety;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** How awake the patient was at one time. */
@Value.Immutable
@KatType(
    value = "sedation-rating",
    order = {"at", "level", "scaleVersion"})
public sealed interface SedationRating permits ImmutableSedationRating {
  /** {@return when it was rated} */
  OffsetDateTime getAt();

  /** {@return how awake} */
  SedationLevel getLevel();

  /**
   * {@return the version of MOAA/S, where it is not the one of {@link SedationLevel}: one published
   * table words level 1 otherwise}
   */
  @Value.Redacted
  Optional<@HasText String> getScaleVersion();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rating's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SedationRating}. */
  final class Builder extends ImmutableSedationRating.Builder {
    Builder() {}
  }
}
