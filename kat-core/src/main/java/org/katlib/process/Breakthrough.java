package org.katlib.process;

import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A feeling that broke through. */
@Value.Immutable
@KatType(
    value = "breakthrough",
    order = {
      "id",
      "at",
      "words",
      "intensity",
      "memory",
      "belief",
      "expected",
      "valence",
      "goals",
      "proposes"
    })
public sealed interface Breakthrough extends Opening permits ImmutableBreakthrough {
  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this breakthrough's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Breakthrough}. */
  final class Builder extends ImmutableBreakthrough.Builder {
    Builder() {}
  }
}
