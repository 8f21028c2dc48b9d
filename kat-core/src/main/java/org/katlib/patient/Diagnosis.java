package org.katlib.patient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.coding.Coding;
import org.katlib.model.KatType;

/** A condition that the patient has or had, as a code. */
@Value.Immutable
@KatType(
    value = "diagnosis",
    order = {"coding", "recordedOn", "resolvedOn"})
public sealed interface Diagnosis permits ImmutableDiagnosis {
  /** {@return the condition, such as {@code F33.2} of ICD-10-CM} */
  @Valid
  Coding getCoding();

  /** {@return the day it was recorded; not in the future} */
  Optional<@PastOrPresent LocalDate> getRecordedOn();

  /** {@return the day it was found resolved; absent while it lasts; not in the future} */
  Optional<@PastOrPresent LocalDate> getResolvedOn();

  /** What is resolved was there before. */
  @Value.Check
  default void check() {
    if (getRecordedOn().isPresent()
        && getResolvedOn().isPresent()
        && getResolvedOn().get().isBefore(getRecordedOn().get())) {
      throw new IllegalStateException("resolvedOn is not before recordedOn");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this diagnosis's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Diagnosis}. */
  final class Builder extends ImmutableDiagnosis.Builder {
    Builder() {}
  }
}
