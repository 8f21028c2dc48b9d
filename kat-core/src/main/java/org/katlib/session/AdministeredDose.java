package org.katlib.session;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.dosing.DosePurpose;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.quantity.MassConcentration;
import org.katlib.quantity.Volume;
import org.katlib.team.PractitionerId;

/** What was given, as it was given. */
@Value.Immutable
@KatType(
    value = "administered-dose",
    order = {
      "substance",
      "dose",
      "route",
      "form",
      "start",
      "end",
      "purpose",
      "productStrength",
      "diluted",
      "volume",
      "heldFor",
      "mouthContents",
      "headReclined",
      "lot",
      "givenBy",
      "deviation"
    })
public sealed interface AdministeredDose extends DrugDose permits ImmutableAdministeredDose {
  /** {@return when the giving began: the first device, the push, the start of the infusion} */
  OffsetDateTime getStart();

  /**
   * {@return when the giving ended: the last device, the end of the infusion; never before start}
   */
  Optional<OffsetDateTime> getEnd();

  /** {@return what the dose is for; the first of a session unless told otherwise} */
  Optional<DosePurpose> getPurpose();

  /** {@return the strength of the product as it left the vial, such as {@code 50 mg/mL}} */
  Optional<MassConcentration> getProductStrength();

  /** {@return whether the product was diluted before it was given, if that was recorded} */
  Optional<Boolean> getDiluted();

  /** {@return the volume given, before any dilution} */
  Optional<Volume> getVolume();

  /** {@return how long a lozenge or tablet was held in the mouth} */
  Optional<Duration> getHeldFor();

  /** {@return what became of the saliva, which changes how much of the drug is taken up} */
  Optional<MouthContents> getMouthContents();

  /** {@return whether the head was reclined while and after spraying} */
  Optional<Boolean> getHeadReclined();

  /** {@return the number of the product's lot} */
  @Value.Redacted
  Optional<@HasText String> getLot();

  /** {@return who gave it, or watched the patient take it} */
  Optional<PractitionerId> getGivenBy();

  /** {@return why it was given otherwise than planned, if it was} */
  @Value.Redacted
  Optional<@HasText String> getDeviation();

  /** What ends has begun. */
  @Value.Check
  default void check() {
    if (getEnd().isPresent() && getEnd().get().isBefore(getStart())) {
      throw new IllegalStateException("end is not before start");
    }
    if (getHeldFor().isPresent() && getHeldFor().get().isNegative()) {
      throw new IllegalStateException("heldFor is at least 0");
    }
  }

  /** {@return when the giving was over: its end, or its start where no end was recorded} */
  default OffsetDateTime getLastMoment() {
    return getEnd().orElse(getStart());
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
