package org.katlib.goal;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.target.MemoryId;

/** How the work may go towards a painful memory, as both worded it. */
@Value.Immutable
@KatType(
    value = "memory-intention",
    order = {"memory", "intention"})
public sealed interface MemoryIntention permits ImmutableMemoryIntention {
  /** {@return the memory} */
  MemoryId getMemory();

  /** {@return what may become of it; no promise} */
  @NotBlank
  @Value.Redacted
  String getIntention();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this intention's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link MemoryIntention}. */
  final class Builder extends ImmutableMemoryIntention.Builder {
    Builder() {}
  }
}
