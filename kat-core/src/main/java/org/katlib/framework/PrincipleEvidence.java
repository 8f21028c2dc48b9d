package org.katlib.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** How a treatment keeps one principle of trauma-informed care. */
@Value.Immutable
@KatType(
    value = "principle-evidence",
    order = {"principle", "recordedOn", "evidence"})
public sealed interface PrincipleEvidence permits ImmutablePrincipleEvidence {
  /** {@return the principle} */
  TraumaInformedPrinciple getPrinciple();

  /** {@return the day it was recorded; not in the future} */
  @PastOrPresent
  LocalDate getRecordedOn();

  /** {@return what is done to keep it} */
  @NotBlank
  @Value.Redacted
  String getEvidence();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this evidence's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PrincipleEvidence}. */
  final class Builder extends ImmutablePrincipleEvidence.Builder {
    Builder() {}
  }
}
