package org.katlib.patient;

import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.quantity.Mass;

/** A daily dose of a benzodiazepine, converted by the clinician; the library converts none. */
@Value.Immutable
@KatType(
    value = "benzodiazepine-equivalent",
    order = {"reference", "perDay"})
public sealed interface BenzodiazepineEquivalent permits ImmutableBenzodiazepineEquivalent {
  /**
   * {@return the benzodiazepine that it is expressed in; two doses in different ones are never
   * compared}
   */
  BenzodiazepineReference getReference();

  /** {@return the mass a day, such as {@code 8 mg}} */
  Mass getPerDay();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this equivalent's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link BenzodiazepineEquivalent}. */
  final class Builder extends ImmutableBenzodiazepineEquivalent.Builder {
    Builder() {}
  }
}
