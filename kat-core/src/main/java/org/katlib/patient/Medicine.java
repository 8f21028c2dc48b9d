package org.katlib.patient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.coding.Coding;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A medicine that the patient takes or took beside the treatment. */
@Value.Immutable
@KatType(
    value = "medicine",
    order = {"name", "coding", "dosage", "startedOn", "stoppedOn"})
public sealed interface Medicine permits ImmutableMedicine {
  /** {@return its name, as the patient or the prescription gives it} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return the medicine as a code, such as an ATC or RxNorm one} */
  Optional<@Valid Coding> getCoding();

  /** {@return how it is taken, as it was prescribed} */
  @Value.Redacted
  Optional<@HasText String> getDosage();

  /** {@return the first day} */
  Optional<LocalDate> getStartedOn();

  /** {@return the last day; absent while it is taken} */
  Optional<LocalDate> getStoppedOn();

  /** It stops after it starts. */
  @Value.Check
  default void check() {
    if (getStartedOn().isPresent()
        && getStoppedOn().isPresent()
        && getStoppedOn().get().isBefore(getStartedOn().get())) {
      throw new IllegalStateException("stoppedOn is not before startedOn");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this medicine's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Medicine}. */
  final class Builder extends ImmutableMedicine.Builder {
    Builder() {}
  }
}
