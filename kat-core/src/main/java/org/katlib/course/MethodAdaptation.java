package org.katlib.course;

import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.framework.FrameworkId;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** Another framework, leading or besides, or another way of working within one. */
@Value.Immutable
@KatType(
    value = "method-adaptation",
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
      "leading",
      "change"
    })
public sealed interface MethodAdaptation extends Adaptation permits ImmutableMethodAdaptation {
  /** {@return the framework before} */
  Optional<FrameworkId> getBefore();

  /** {@return the framework from then on} */
  Optional<FrameworkId> getAfter();

  /** {@return whether the new framework leads the work, where that is known} */
  Optional<Boolean> getLeading();

  /** {@return what is done otherwise} */
  @Value.Redacted
  Optional<@HasText String> getChange();

  /** Another framework, or another way within one. */
  @Value.Check
  default void check() {
    if (getBefore().isEmpty() && getAfter().isEmpty() && getChange().isEmpty()) {
      throw new IllegalStateException("before, after or change is given");
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

  /** Builds a {@link MethodAdaptation}. */
  final class Builder extends ImmutableMethodAdaptation.Builder {
    Builder() {}
  }
}
