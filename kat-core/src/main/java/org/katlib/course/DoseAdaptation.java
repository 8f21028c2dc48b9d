package org.katlib.course;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.dosing.Dose;
import org.katlib.dosing.Route;
import org.katlib.model.KatType;

/** Another dose, or another route. */
@Value.Immutable
@KatType(
    value = "dose-adaptation",
    order = {
      "id",
      "decidedOn",
      "reason",
      "evidence",
      "agreedBy",
      "decision",
      "firstSession",
      "before",
      "after",
      "routeBefore",
      "routeAfter"
    })
public sealed interface DoseAdaptation extends Adaptation permits ImmutableDoseAdaptation {
  /** {@return the dose before} */
  @Valid
  Dose getBefore();

  /** {@return the dose from then on} */
  @Valid
  Dose getAfter();

  /** {@return the route before, where it changed} */
  Optional<Route> getRouteBefore();

  /** {@return the route from then on, where it changed} */
  Optional<Route> getRouteAfter();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this adaptation's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DoseAdaptation}. */
  final class Builder extends ImmutableDoseAdaptation.Builder {
    Builder() {}
  }
}
