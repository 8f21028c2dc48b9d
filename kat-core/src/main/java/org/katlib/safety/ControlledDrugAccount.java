package org.katlib.safety;

import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Substance;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.quantity.Mass;
import org.katlib.team.PractitionerId;

/** Where a controlled drug went: drawn, given, wasted, returned. */
@Value.Immutable
@KatType(
    value = "controlled-drug-account",
    order = {
      "substance",
      "form",
      "lot",
      "drawn",
      "given",
      "wasted",
      "returned",
      "recordedBy",
      "witness"
    })
public sealed interface ControlledDrugAccount permits ImmutableControlledDrugAccount {
  /** {@return the drug} */
  Substance getSubstance();

  /** {@return the form it came in} */
  DoseForm getForm();

  /** {@return the number of the product's lot} */
  @Value.Redacted
  Optional<@HasText String> getLot();

  /** {@return what was taken out of stock, as base} */
  Mass getDrawn();

  /** {@return what the patient was given, as base} */
  Mass getGiven();

  /** {@return what was destroyed, as base} */
  Mass getWasted();

  /** {@return what went back into stock unopened, as base} */
  Mass getReturned();

  /** {@return who wrote the account} */
  Optional<PractitionerId> getRecordedBy();

  /** {@return who saw the rest being destroyed} */
  Optional<PractitionerId> getWitness();

  /** {@return whether what was drawn is what was given, wasted and returned} */
  default boolean isBalanced() {
    return getDrawn().isAsMuchAs(getGiven().plus(getWasted()).plus(getReturned()));
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this account's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ControlledDrugAccount}. */
  final class Builder extends ImmutableControlledDrugAccount.Builder {
    Builder() {}
  }
}
