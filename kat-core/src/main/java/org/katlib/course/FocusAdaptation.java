package org.katlib.course;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** Another focus of the work. */
@Value.Immutable
@KatType(
    value = "focus-adaptation",
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
public sealed interface FocusAdaptation extends Adaptation permits ImmutableFocusAdaptation {
  /** {@return the focus before} */
  @Value.Redacted
  Optional<@HasText String> getBefore();

  /** {@return the focus from then on} */
  @NotBlank
  @Value.Redacted
  String getAfter();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this adaptation's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link FocusAdaptation}. */
  final class Builder extends ImmutableFocusAdaptation.Builder {
    Builder() {}
  }
}
