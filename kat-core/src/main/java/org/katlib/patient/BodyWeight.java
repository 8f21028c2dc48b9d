package org.katlib.patient;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.quantity.BodyMass;

/** One body weight, measured on a day. */
@Value.Immutable
@KatType(
    value = "body-weight",
    order = {"mass", "measuredOn"})
public sealed interface BodyWeight permits ImmutableBodyWeight {
  /** {@return the mass, such as {@code 70 kg}; more than 0} */
  BodyMass getMass();

  /** {@return the day it was measured; not in the future} */
  @PastOrPresent
  LocalDate getMeasuredOn();

  /** A body has a mass. */
  @Value.Check
  default void check() {
    if (getMass().getValue().signum() == 0) {
      throw new IllegalStateException("mass is more than 0 kg");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this weight's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link BodyWeight}. */
  final class Builder extends ImmutableBodyWeight.Builder {
    Builder() {}
  }
}
