package org.katlib.course;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A look at whether the treatment helps, and whether it goes on. */
@Value.Immutable
@KatType(
    value = "treatment-review",
    order = {"doneOn", "decision", "reason"})
public sealed interface TreatmentReview permits ImmutableTreatmentReview {
  /** {@return when; not in the future} */
  @PastOrPresent
  LocalDate getDoneOn();

  /** {@return what was decided} */
  ReviewDecision getDecision();

  /** {@return on what grounds} */
  @Value.Redacted
  Optional<@HasText String> getReason();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this review's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TreatmentReview}. */
  final class Builder extends ImmutableTreatmentReview.Builder {
    Builder() {}
  }
}
