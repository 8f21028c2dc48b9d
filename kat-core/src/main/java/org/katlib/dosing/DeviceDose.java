package org.katlib.dosing;

import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A dose in whole nasal spray devices. */
@Value.Immutable
@KatType(
    value = "device-dose",
    order = {"devices"})
public sealed interface DeviceDose extends Dose permits ImmutableDeviceDose {
  /** {@return how many devices, such as 2; at least 1} */
  int getDevices();

  /** A dose is more than nothing. */
  @Value.Check
  default void check() {
    if (getDevices() < 1) {
      throw new IllegalStateException("devices is at least 1");
    }
  }

  /** {@return a dose of so many devices} */
  static DeviceDose of(int devices) {
    return builder().devices(devices).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this dose's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DeviceDose}. */
  final class Builder extends ImmutableDeviceDose.Builder {
    Builder() {}
  }
}
