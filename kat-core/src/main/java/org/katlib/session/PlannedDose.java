package org.katlib.session;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.dosing.DosePurpose;
import org.katlib.model.KatType;

/** A dose that was ordered for one session. */
@Value.Immutable
@KatType(
    value = "planned-dose",
    order = {"substance", "dose", "route", "form", "purpose", "infusionTime"})
public sealed interface PlannedDose extends DrugDose permits ImmutablePlannedDose {
  /** {@return what the dose is for; the first of a session unless told otherwise} */
  Optional<DosePurpose> getPurpose();

  /**
   * {@return how long an infusion is to run, such as {@code PT40M}; absent where nothing is
   * infused}
   */
  Optional<Duration> getInfusionTime();

  /** An infusion takes time. */
  @Value.Check
  default void check() {
    if (getInfusionTime().filter(time -> time.isZero() || time.isNegative()).isPresent()) {
      throw new IllegalStateException("infusionTime is longer than 0");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this dose's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PlannedDose}. */
  final class Builder extends ImmutablePlannedDose.Builder {
    Builder() {}
  }
}
