package org.katlib.schedule;

import org.immutables.value.Value;
import org.katlib.model.KatType;

/** How often: so many sessions in so many weeks. */
@Value.Immutable
@KatType(
    value = "dosing-frequency",
    order = {"sessions", "weeks"})
public sealed interface DosingFrequency permits ImmutableDosingFrequency {
  /** {@return how many sessions, such as 2; at least 1} */
  int getSessions();

  /** {@return in how many weeks, such as 1; at least 1} */
  int getWeeks();

  /** Something happens at some time. */
  @Value.Check
  default void check() {
    if (getSessions() < 1 || getWeeks() < 1) {
      throw new IllegalStateException("sessions and weeks are at least 1");
    }
  }

  /** {@return a frequency, such as 2 sessions in 1 week} */
  static DosingFrequency of(int sessions, int weeks) {
    return builder().sessions(sessions).weeks(weeks).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this frequency's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DosingFrequency}. */
  final class Builder extends ImmutableDosingFrequency.Builder {
    Builder() {}
  }
}
