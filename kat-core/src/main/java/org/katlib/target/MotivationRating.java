package org.katlib.target;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** The three rulers of readiness on one day, rated by the patient. */
@Value.Immutable
@KatType(
    value = "motivation-rating",
    order = {"ratedOn", "target", "importance", "confidence", "readiness"})
public sealed interface MotivationRating permits ImmutableMotivationRating {
  /** {@return the day; not in the future} */
  @PastOrPresent
  LocalDate getRatedOn();

  /** {@return what the change is about, where it is one of the targets} */
  Optional<TargetId> getTarget();

  /** {@return how much the change matters: 0 not at all, 10 above all} */
  OptionalInt getImportance();

  /** {@return how sure of managing it: 0 not at all, 10 wholly} */
  OptionalInt getConfidence();

  /** {@return how ready to begin: 0 not at all, 10 now} */
  OptionalInt getReadiness();

  /** Each ruler has eleven points, and one at least was read. */
  @Value.Check
  default void check() {
    Bounds.check("importance", getImportance(), 0, 10);
    Bounds.check("confidence", getConfidence(), 0, 10);
    Bounds.check("readiness", getReadiness(), 0, 10);
    if (getImportance().isEmpty() && getConfidence().isEmpty() && getReadiness().isEmpty()) {
      throw new IllegalStateException("importance, confidence or readiness is given");
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

  /** Builds a {@link MotivationRating}. */
  final class Builder extends ImmutableMotivationRating.Builder {
    Builder() {}
  }
}
