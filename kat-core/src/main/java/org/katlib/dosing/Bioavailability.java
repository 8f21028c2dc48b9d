package org.katlib.dosing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One published estimate of the part of a dose that reaches the blood. */
@Value.Immutable
@KatType(
    value = "bioavailability",
    order = {"substance", "route", "low", "high", "citations", "note"})
public sealed interface Bioavailability permits ImmutableBioavailability {
  /** {@return the drug} */
  Substance getSubstance();

  /** {@return the way into the body} */
  Route getRoute();

  /** {@return the lower bound as a part of 1, such as 0.11; more than 0} */
  BigDecimal getLow();

  /**
   * {@return the upper bound as a part of 1, such as 0.50; at most 1; low where it is one number}
   */
  BigDecimal getHigh();

  /** {@return where it is published} */
  @NotEmpty
  List<@Valid Citation> getCitations();

  /** {@return what the numbers are, such as a mean and its deviation} */
  Optional<@HasText String> getNote();

  /** It is a part of what was given. */
  @Value.Check
  default void check() {
    if (getLow().signum() <= 0
        || getLow().compareTo(getHigh()) > 0
        || getHigh().compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalStateException("low is more than 0 and not above high, high is at most 1");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this estimate's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Bioavailability}. */
  final class Builder extends ImmutableBioavailability.Builder {
    Builder() {}
  }
}
