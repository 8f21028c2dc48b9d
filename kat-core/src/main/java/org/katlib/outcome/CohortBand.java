package org.katlib.outcome;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** How many courses ended in one stretch or at one level of a scale. */
@Value.Immutable
@KatType(
    value = "cohort-band",
    order = {"name", "courses"})
public sealed interface CohortBand permits ImmutableCohortBand {
  /** {@return the name, as the form has it} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return how many courses} */
  long getCourses();

  /** A count is not below 0. */
  @Value.Check
  default void check() {
    Counts.check("courses", getCourses());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this band's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CohortBand}. */
  final class Builder extends ImmutableCohortBand.Builder {
    Builder() {}
  }
}
