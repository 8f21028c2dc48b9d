package org.katlib.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.measure.ChangeRuleId;
import org.katlib.model.KatType;

/** In how many courses one change rule was met. Rules are counted side by side, never together. */
@Value.Immutable
@KatType(
    value = "cohort-verdict",
    order = {"rule", "met", "notMet", "undefined"})
public sealed interface CohortVerdict permits ImmutableCohortVerdict {
  /** {@return the rule} */
  ChangeRuleId getRule();

  /** {@return in how many courses it was met} */
  long getMet();

  /** {@return in how many it was not} */
  long getNotMet();

  /** {@return in how many it could not tell, as without a score at the start} */
  long getUndefined();

  /** A count is not below 0. */
  @Value.Check
  default void check() {
    Counts.check("met", getMet());
    Counts.check("notMet", getNotMet());
    Counts.check("undefined", getUndefined());
  }

  /** {@return the counts of both} */
  default CohortVerdict plus(CohortVerdict other) {
    return toBuilder()
        .met(getMet() + other.getMet())
        .notMet(getNotMet() + other.getNotMet())
        .undefined(getUndefined() + other.getUndefined())
        .build();
  }

  /**
   * {@return in what share of the courses in which it could tell it was met, in %, to one decimal,
   * half up; empty where it could tell in none}
   */
  default Optional<BigDecimal> shareMet() {
    return Counts.share(getMet(), getMet() + getNotMet());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this verdict's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CohortVerdict}. */
  final class Builder extends ImmutableCohortVerdict.Builder {
    Builder() {}
  }
}
