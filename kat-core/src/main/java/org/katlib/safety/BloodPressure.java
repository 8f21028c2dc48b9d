package org.katlib.safety;

import org.immutables.value.Value;
import org.katlib.model.KatType;

/** One blood pressure. */
@Value.Immutable
@KatType(
    value = "blood-pressure",
    order = {"systolic", "diastolic"})
public sealed interface BloodPressure permits ImmutableBloodPressure {
  /** {@return the systolic pressure, in mm[Hg], such as 128; above the diastolic; LOINC 8480-6} */
  int getSystolic();

  /** {@return the diastolic pressure, in mm[Hg], such as 82; above 0; LOINC 8462-4} */
  int getDiastolic();

  /** Pressures are above 0, and the systolic one is the higher. */
  @Value.Check
  default void check() {
    if (getDiastolic() <= 0 || getSystolic() <= getDiastolic()) {
      throw new IllegalStateException("systolic is above diastolic, and both above 0 mm[Hg]");
    }
  }

  /** {@return a blood pressure, such as 128 over 82 mm[Hg]} */
  static BloodPressure of(int systolic, int diastolic) {
    return builder().systolic(systolic).diastolic(diastolic).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this pressure's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link BloodPressure}. */
  final class Builder extends ImmutableBloodPressure.Builder {
    Builder() {}
  }
}
