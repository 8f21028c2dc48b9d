package org.katlib.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** What was measured of the patient at one time. */
@Value.Immutable
@KatType(
    value = "vital-signs",
    order = {"at", "bloodPressure", "pulse", "respiratoryRate", "oxygenSaturation"})
public sealed interface VitalSigns permits ImmutableVitalSigns {
  /** {@return when it was measured} */
  OffsetDateTime getAt();

  /** {@return the blood pressure} */
  Optional<@Valid BloodPressure> getBloodPressure();

  /** {@return the pulse, in {@code /min}, such as 72; above 0; LOINC 8867-4} */
  @Positive
  OptionalInt getPulse();

  /** {@return the breaths, in {@code /min}, such as 14; above 0; LOINC 9279-1} */
  @Positive
  OptionalInt getRespiratoryRate();

  /**
   * {@return the oxygen saturation by pulse oximetry, in %, such as 97; from 1 to 100; LOINC
   * 59408-5}
   */
  @Min(1)
  @Max(100)
  OptionalInt getOxygenSaturation();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this record's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link VitalSigns}. */
  final class Builder extends ImmutableVitalSigns.Builder {
    Builder() {}
  }
}
