package org.katlib.dosing;

import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.quantity.MassPerBodyMass;

/** A dose for each kilogram of body mass. */
@Value.Immutable
@KatType(
    value = "weight-based-dose",
    order = {"amountPerBodyMass", "basis"})
public sealed interface WeightBasedDose extends Dose permits ImmutableWeightBasedDose {
  /** {@return the mass per body mass, such as {@code 0.5 mg/kg}; more than 0} */
  MassPerBodyMass getAmountPerBodyMass();

  /** {@return what the mass counts: never guessed} */
  SaltBasis getBasis();

  /** A dose is more than nothing. */
  @Value.Check
  default void check() {
    if (getAmountPerBodyMass().getValue().signum() == 0) {
      throw new IllegalStateException("amountPerBodyMass is more than 0 mg/kg");
    }
  }

  /** {@return a dose of so many milligrams of base per kilogram} */
  static WeightBasedDose ofMilligramsPerKilogram(String milligramsPerKilogram) {
    return builder()
        .amountPerBodyMass(MassPerBodyMass.ofMilligramsPerKilogram(milligramsPerKilogram))
        .basis(SaltBasis.BASE)
        .build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this dose's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link WeightBasedDose}. */
  final class Builder extends ImmutableWeightBasedDose.Builder {
    Builder() {}
  }
}
