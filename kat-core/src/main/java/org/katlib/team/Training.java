package org.katlib.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A training in this work that somebody completed. Trainings are named, never ranked. */
@Value.Immutable
@KatType(
    value = "training",
    order = {"body", "title", "completedOn", "certificate"})
public sealed interface Training permits ImmutableTraining {
  /** {@return who gave it} */
  @NotBlank
  @Value.Redacted
  String getBody();

  /** {@return what it is called} */
  @Value.Redacted
  Optional<@HasText String> getTitle();

  /** {@return the day it was completed; not in the future} */
  @PastOrPresent
  LocalDate getCompletedOn();

  /** {@return what it can be verified by} */
  @Value.Redacted
  Optional<@HasText String> getCertificate();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this training's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Training}. */
  final class Builder extends ImmutableTraining.Builder {
    Builder() {}
  }
}
