package org.katlib.framework;

import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** Something a framework does with a patient. */
@Value.Immutable
@KatType(
    value = "practice",
    order = {"name", "demands"})
public sealed interface Practice permits ImmutablePractice {
  /** {@return what it is, in the words of the framework} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return what in it asks for care} */
  Set<PracticeDemand> getDemands();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this practice's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Practice}. */
  final class Builder extends ImmutablePractice.Builder {
    Builder() {}
  }
}
