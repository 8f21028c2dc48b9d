package org.katlib.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.DosingPhaseKind;
import org.katlib.dosing.Route;
import org.katlib.model.KatType;

/**
 * One phase of a schedule: the same dose, given alike, unless a ladder moves it.
 *
 * <p>A frequency that changes with the weeks is told in phases that follow each other.
 */
@Value.Immutable
@KatType(
    value = "dosing-phase",
    order = {
      "kind",
      "dose",
      "alternativeDoses",
      "route",
      "form",
      "infusionTime",
      "frequency",
      "alternativeFrequencies",
      "sessionCount",
      "weeks",
      "minimumInterval",
      "titration",
      "reviews",
      "stopWhen"
    })
public sealed interface DosingPhase permits ImmutableDosingPhase {
  /** {@return what the phase is for} */
  DosingPhaseKind getKind();

  /** {@return the dose at each session} */
  @Valid
  Dose getDose();

  /** {@return the other doses that the order or its source names, such as 3 devices beside 2} */
  List<@Valid Dose> getAlternativeDoses();

  /** {@return the way into the body} */
  Route getRoute();

  /** {@return the form of the drug} */
  DoseForm getForm();

  /** {@return how long an infusion runs, such as {@code PT40M}; absent where nothing is infused} */
  Optional<Duration> getInfusionTime();

  /** {@return how often} */
  @Valid
  DosingFrequency getFrequency();

  /** {@return the other frequencies that the order or its source names, such as once in 2 weeks} */
  List<@Valid DosingFrequency> getAlternativeFrequencies();

  /**
   * {@return how many sessions in all, or at most where a reason to stop is named; above 0, absent
   * where only the weeks or no end are set}
   */
  @Positive
  OptionalInt getSessionCount();

  /**
   * {@return for how many weeks, such as 4; above 0, absent where only sessions or no end are set}
   */
  @Positive
  OptionalInt getWeeks();

  /**
   * {@return the least time between two doses, as the prescriber set it; there is no published one}
   */
  Optional<Duration> getMinimumInterval();

  /** {@return the ladder on which the dose may move} */
  Optional<@Valid TitrationRule> getTitration();

  /** {@return when to ask how to go on} */
  List<@Valid ReviewPoint> getReviews();

  /** {@return what ends the phase before its sessions are used up} */
  Set<StopReason> getStopWhen();

  /** Counts and spans of time are more than nothing. */
  @Value.Check
  default void check() {
    if (getSessionCount().orElse(1) < 1 || getWeeks().orElse(1) < 1) {
      throw new IllegalStateException("sessionCount and weeks are at least 1");
    }
    if (getInfusionTime().filter(DosingPhase::isNothing).isPresent()
        || getMinimumInterval().filter(DosingPhase::isNothing).isPresent()) {
      throw new IllegalStateException("infusionTime and minimumInterval are longer than 0");
    }
  }

  /** {@return whether neither sessions nor weeks set an end} */
  default boolean hasNoEnd() {
    return getSessionCount().isEmpty() && getWeeks().isEmpty();
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
