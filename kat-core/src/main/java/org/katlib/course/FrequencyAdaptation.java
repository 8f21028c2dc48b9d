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
      "after"
    })
public sealed interface FrequencyAdaptation extends Adaptation
    permits ImmutableFrequencyAdaptation {
  /** {@return how often before} */
  Optional<@Valid DosingFrequency> getBefore();

  /** {@return how often from then on; absent where dosing stopped or paused} */
  Optional<@Valid DosingFrequency> getAfter();

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
