package org.katlib.safety;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** How far the patient was dissociated at one time. */
@Value.Immutable
@KatType(
    value = "dissociation-rating",
    order = {"at", "scale", "score", "present"})
public sealed interface DissociationRating permits ImmutableDissociationRating {
  /** {@return when it was rated} */
  OffsetDateTime getAt();

  /** {@return what it was rated with; forms of CADSS with other item counts are never mixed} */
  DissociationScale getScale();

  /** {@return the total, from 0 to the highest of the scale} */
  OptionalInt getScore();

  /** {@return whether the rater judged dissociation to be present; no cut-off is applied} */
  Optional<Boolean> getPresent();

  /** A total fits its scale; a judgement has none. */
  @Value.Check
  default void check() {
    int score = getScore().orElse(0);
    if (score < 0 || score > getScale().getHighest()) {
      throw new IllegalStateException("score is from 0 to the highest of the scale");
    }
    if (getScore().isPresent() && getScale() == DissociationScale.CLINICAL_JUDGEMENT) {
      throw new IllegalStateException("a clinical judgement has no score");
    }
    if (getScore().isEmpty() && getPresent().isEmpty()) {
      throw new IllegalStateException("score or present is given");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rating's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DissociationRating}. */
  final class Builder extends ImmutableDissociationRating.Builder {
    Builder() {}
  }
}
