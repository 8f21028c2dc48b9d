package org.katlib.goal;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One thing that could be done, and what speaks for and against it. */
@Value.Immutable
@KatType(
    value = "decision-option",
    order = {"name", "inFavour", "against"})
public sealed interface DecisionOption permits ImmutableDecisionOption {
  /** {@return what could be done} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return what speaks for it} */
  @Value.Redacted
  Optional<@HasText String> getInFavour();

  /** {@return what speaks against it} */
  @Value.Redacted
  Optional<@HasText String> getAgainst();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this option's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DecisionOption}. */
  final class Builder extends ImmutableDecisionOption.Builder {
    Builder() {}
  }
}
