package org.katlib.course;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.schedule.DosingFrequency;

/** Sessions further apart, or closer. */
@Value.Immutable
@KatType(
    value = "frequency-adaptation",
    order = {
      "id",
      "decidedOn",
      "reason",
      "evidence",
      "agreedBy",
      "decision",
      "firstSession",
      "before",
      "after",
      "halt"
    })
public sealed interface FrequencyAdaptation extends Adaptation
    permits ImmutableFrequencyAdaptation {
  /** {@return how often before} */
  Optional<@Valid DosingFrequency> getBefore();

  /** {@return how often from then on; absent where dosing was halted} */
  Optional<@Valid DosingFrequency> getAfter();

  /** {@return that dosing was halted, for a while or for good} */
  Optional<DosingHalt> getHalt();

  /** Dosing goes on at another pace, or is halted. */
  @Value.Check
  default void check() {
    if (getAfter().isPresent() == getHalt().isPresent()) {
      throw new IllegalStateException("after or halt is given, and not both");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this adaptation's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link FrequencyAdaptation}. */
  final class Builder extends ImmutableFrequencyAdaptation.Builder {
    Builder() {}
  }
}
