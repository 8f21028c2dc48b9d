package org.katlib.outcome;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.katlib.goal.BaselineConvention;
import org.katlib.measure.Informant;
import org.katlib.model.KatType;

/** How far goals were reached, by one informant, on scales of one convention, as T scores. */
@Value.Immutable
@KatType(
    value = "cohort-goals",
    order = {"informant", "convention", "baseline", "latest", "change"})
public sealed interface CohortGoals permits ImmutableCohortGoals {
  /** {@return whose scores} */
  Informant getInformant();

  /** {@return what the levels of the scales mean at the start} */
  BaselineConvention getConvention();

  /** {@return the T scores of the start} */
  @Valid
  ScoreSum getBaseline();

  /** {@return the T scores of the latest scores} */
  @Valid
  ScoreSum getLatest();

  /** {@return the changes in T} */
  @Valid
  ScoreSum getChange();

  /** {@return the sums of both} */
  default CohortGoals plus(CohortGoals other) {
    return toBuilder()
        .baseline(getBaseline().plus(other.getBaseline()))
        .latest(getLatest().plus(other.getLatest()))
        .change(getChange().plus(other.getChange()))
        .build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this sum's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CohortGoals}. */
  final class Builder extends ImmutableCohortGoals.Builder {
    Builder() {}
  }
}
