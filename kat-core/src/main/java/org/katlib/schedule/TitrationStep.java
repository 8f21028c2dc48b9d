package org.katlib.schedule;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.dosing.Dose;
import org.katlib.model.KatType;

/** One step of a ladder of doses. */
@Value.Immutable
@KatType(
    value = "titration-step",
    order = {"dose", "infusionTime"})
public sealed interface TitrationStep permits ImmutableTitrationStep {
  /** {@return the dose at each session of the step} */
  @Valid
  Dose getDose();

  /** {@return how long an infusion runs, where the step changes it, such as {@code PT45M}} */
  Optional<Duration> getInfusionTime();

  /** An infusion takes time. */
  @Value.Check
  default void check() {
    if (getInfusionTime().filter(time -> time.isZero() || time.isNegative()).isPresent()) {
      throw new IllegalStateException("infusionTime is longer than 0");
    }
  }

  /** {@return a step of a dose} */
  static TitrationStep of(Dose dose) {
    return builder().dose(dose).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this step's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TitrationStep}. */
  final class Builder extends ImmutableTitrationStep.Builder {
    Builder() {}
  }
}
