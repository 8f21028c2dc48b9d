package org.katlib.session;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.quantity.MassConcentration;

/** What was given, as it was given. */
@Value.Immutable
@KatType(
    value = "administered-dose",
    order = {
      "start",
      "end",
      "substance",
      "dose",
      "route",
      "form",
      "productStrength",
      "diluted",
      "lot",
      "deviation"
    })
public sealed interface AdministeredDose permits ImmutableAdministeredDose {
  /** {@return when the giving began: the first device, the push, the start of the infusion} */
  OffsetDateTime getStart();

  /**
   * {@return when the giving ended: the last device, the end of the infusion; never before start}
   */
  Optional<OffsetDateTime> getEnd();

  /** {@return the drug} */
  Substance getSubstance();

  /** {@return how much} */
  @Valid
  Dose getDose();

  /** {@return the way into the body} */
  Route getRoute();

  /** {@return the form of the drug} */
  DoseForm getForm();

  /** {@return the strength of the product as it left the vial, such as {@code 50 mg/mL}} */
  Optional<MassConcentration> getProductStrength();

  /** {@return whether the product was diluted before it was given, if that was recorded} */
  Optional<Boolean> getDiluted();

  /** {@return the number of the product's lot} */
  @Value.Redacted
  Optional<@HasText String> getLot();

  /** {@return why it was given otherwise than planned, if it was} */
  @Value.Redacted
  Optional<@HasText String> getDeviation();

  /** What ends has begun. */
  @Value.Check
  default void check() {
    if (getEnd().isPresent() && getEnd().get().isBefore(getStart())) {
      throw new IllegalStateException("end is not before start");
    }
  }

  /** {@return when the giving was over: its end, or its start where no end was recorded} */
  default OffsetDateTime getLastMoment() {
    return getEnd().orElse(getStart());
  }

  /** {@return whether this is the nasal spray of esketamine that is an approved medicine} */
  default boolean isEsketamineSpray() {
    return getSubstance() == Substance.ESKETAMINE && getForm() == DoseForm.NASAL_SPRAY_DEVICE;
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this dose's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AdministeredDose}. */
  final class Builder extends ImmutableAdministeredDose.Builder {
    Builder() {}
  }
}
