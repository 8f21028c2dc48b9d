package org.katlib.dosing;

import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.quantity.Mass;

/** A dose of a fixed mass. */
@Value.Immutable
@KatType(
    value = "fixed-dose",
    order = {"amount", "basis"})
public sealed interface FixedDose extends Dose permits ImmutableFixedDose {
  /** {@return the mass, such as {@code 200 mg}; more than 0} */
  Mass getAmount();

  /** {@return what the mass counts: never guessed} */
  SaltBasis getBasis();

  /** A dose is more than nothing. */
  @Value.Check
  default void check() {
    if (getAmount().getValue().signum() == 0) {
      throw new IllegalStateException("amount is more than 0 mg");
    }
  }

  /** {@return a dose of so many milligrams of base} */
  static FixedDose ofMilligrams(String milligrams) {
    return builder().amount(Mass.ofMilligrams(milligrams)).basis(SaltBasis.BASE).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this dose's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link FixedDose}. */
  final class Builder extends ImmutableFixedDose.Builder {
    Builder() {}
  }
}
