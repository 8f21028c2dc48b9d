package org.katlib.validation;

import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.rule.Finding;
import org.katlib.rule.Responsible;
import org.katlib.rule.Severity;

/** One reason why not, or one thing to weigh or to know first. */
@Value.Immutable
@KatType(
    value = "readiness-reason",
    order = {"finding", "responsible"})
public sealed interface ReadinessReason permits ImmutableReadinessReason {
  /** {@return what was found, where, and on whose word} */
  Finding getFinding();

  /** {@return who can put it right} */
  Responsible getResponsible();

  /** {@return whether it stands in the way: an error that nobody accepted} */
  default boolean isObstacle() {
    return getFinding().getSeverity() == Severity.ERROR && getFinding().getWaiver().isEmpty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this reason's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ReadinessReason}. */
  final class Builder extends ImmutableReadinessReason.Builder {
    Builder() {}
  }
}
