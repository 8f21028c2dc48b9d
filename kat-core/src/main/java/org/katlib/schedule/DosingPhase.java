package org.katlib.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Route;
import org.katlib.model.KatType;

/** One phase of a schedule: the same dose, given alike. */
@Value.Immutable
@KatType(
    value = "dosing-phase",
    order = {
      "kind",
      "dose",
      "route",
      "form",
      "infusionTime",
      "frequency",
      "sessionCount",
      "minimumInterval"
    })
public sealed interface DosingPhase permits ImmutableDosingPhase {
  /** {@return what the phase is for} */
  DosingPhaseKind getKind();

  /** {@return the dose at each session} */
  @Valid
  Dose getDose();

  /** {@return the way into the body} */
  Route getRoute();

  /** {@return the form of the drug} */
  DoseForm getForm();

  /** {@return how long an infusion runs, such as {@code PT40M}; absent where nothing is infused} */
  Optional<Duration> getInfusionTime();

  /** {@return how often} */
  @Valid
  DosingFrequency getFrequency();

  /** {@return how many sessions in all, above 0; absent while the phase has no set end} */
  @Positive
  OptionalInt getSessionCount();

  /**
   * {@return the least time between two doses, as the prescriber set it; there is no published one}
   */
  Optional<Duration> getMinimumInterval();

  /** Spans of time are longer than nothing. */
  @Value.Check
  default void check() {
    if (getInfusionTime().filter(DosingPhase::isNothing).isPresent()
        || getMinimumInterval().filter(DosingPhase::isNothing).isPresent()) {
      throw new IllegalStateException("infusionTime and minimumInterval are longer than 0");
    }
  }

  private static boolean isNothing(Duration time) {
    return time.isZero() || time.isNegative();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this phase's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DosingPhase}. */
  final class Builder extends ImmutableDosingPhase.Builder {
    Builder() {}
  }
}
