package org.katlib.schedule;

import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A point in a phase at which a question is asked before it goes on. */
@Value.Immutable
@KatType(
    value = "review-point",
    order = {"afterSessions", "afterDays", "question", "basedOn"})
public sealed interface ReviewPoint permits ImmutableReviewPoint {
  /** {@return after how many sessions of the phase, such as 4; above 0} */
  @Positive
  OptionalInt getAfterSessions();

  /**
   * {@return after how many days from the first of the phase, such as 28 for four whole weeks;
   * above 0}
   */
  @Positive
  OptionalInt getAfterDays();

  /** {@return what is asked} */
  ReviewQuestion getQuestion();

  /** {@return the key of the source that asks it, such as {@code S-TP24}} */
  @Value.Redacted
  Optional<@HasText String> getBasedOn();

  /** One point is counted in one way. */
  @Value.Check
  default void check() {
    if (getAfterSessions().isPresent() == getAfterDays().isPresent()) {
      throw new IllegalStateException("exactly one of afterSessions and afterDays is given");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this point's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ReviewPoint}. */
  final class Builder extends ImmutableReviewPoint.Builder {
    Builder() {}
  }
}
