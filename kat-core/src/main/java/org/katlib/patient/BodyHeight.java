package org.katlib.patient;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.quantity.Length;

/** One body height, measured on a day. */
@Value.Immutable
@KatType(
    value = "body-height",
    order = {"length", "measuredOn"})
public sealed interface BodyHeight permits ImmutableBodyHeight {
  /** {@return the length, such as {@code 175 cm}; more than 0} */
  Length getLength();

  /** {@return the day it was measured; not in the future} */
  @PastOrPresent
  LocalDate getMeasuredOn();

  /** A body has a height. */
  @Value.Check
  default void check() {
    if (getLength().getValue().signum() == 0) {
      throw new IllegalStateException("length is more than 0 cm");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this height's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link BodyHeight}. */
  final class Builder extends ImmutableBodyHeight.Builder {
    Builder() {}
  }
}
