package org.katlib.outcome;

import org.immutables.value.Value;
import org.katlib.measure.SignalStrength;
import org.katlib.model.KatType;

/** How many answers of one strength nobody may overlook, and at how many someone looked. */
@Value.Immutable
@KatType(
    value = "cohort-signals",
    order = {"strength", "raised", "reviewed"})
public sealed interface CohortSignals permits ImmutableCohortSignals {
  /** {@return how much they ask for} */
  SignalStrength getStrength();

  /** {@return how many there were} */
  long getRaised();

  /** {@return of how many it is on record what was done} */
  long getReviewed();

  /** No more were reviewed than raised. */
  @Value.Check
  default void check() {
    Counts.check("raised", getRaised());
    Counts.check("reviewed", getReviewed());
    if (getReviewed() > getRaised()) {
      throw new IllegalStateException("reviewed is raised at most");
    }
  }

  /** {@return the counts of both} */
  default CohortSignals plus(CohortSignals other) {
    return toBuilder()
        .raised(getRaised() + other.getRaised())
        .reviewed(getReviewed() + other.getReviewed())
        .build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this count's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CohortSignals}. */
  final class Builder extends ImmutableCohortSignals.Builder {
    Builder() {}
  }
}
