package org.katlib.rule;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** Another weight for a rule's findings. */
@Value.Immutable
@KatType(
    value = "severity-change",
    order = {"ruleId", "severity", "reason"})
public sealed interface SeverityChange extends PolicyChange permits ImmutableSeverityChange {
  @Override
  RuleId getRuleId();

  /** {@return the weight in the clinic} */
  Severity getSeverity();

  @Override
  @NotBlank
  @Value.Redacted
  String getReason();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this change's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SeverityChange}. */
  final class Builder extends ImmutableSeverityChange.Builder {
    Builder() {}
  }
}
