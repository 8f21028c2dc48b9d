package org.katlib.target;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One symptom that the treatment works on. */
@Value.Immutable
@KatType(
    value = "treatment-target",
    order = {"id", "domain", "description", "identifiedOn"})
public sealed interface TreatmentTarget permits ImmutableTreatmentTarget {
  /** {@return the id} */
  TargetId getId();

  /** {@return the kind of symptom} */
  SymptomDomain getDomain();

  /** {@return the symptom in the patient's words} */
  @Value.Redacted
  Optional<@HasText String> getDescription();

  /** {@return the day it was first named; not in the future} */
  @PastOrPresent
  LocalDate getIdentifiedOn();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this target's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TreatmentTarget}. */
  final class Builder extends ImmutableTreatmentTarget.Builder {
    Builder() {}
  }
}
