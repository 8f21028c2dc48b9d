package org.katlib.process;

import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** Something understood that was not understood before. */
@Value.Immutable
@KatType(
    value = "insight",
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
      "proposes",
      "kind"
    })
public sealed interface Insight extends Opening permits ImmutableInsight {
  /** {@return what it is about} */
  Optional<InsightKind> getKind();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this insight's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Insight}. */
  final class Builder extends ImmutableInsight.Builder {
    Builder() {}
  }
}
