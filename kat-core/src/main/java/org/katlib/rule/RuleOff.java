package org.katlib.rule;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A rule that the clinic does not judge by. */
@Value.Immutable
@KatType(
    value = "rule-off",
    order = {"ruleId", "reason"})
public sealed interface RuleOff extends PolicyChange permits ImmutableRuleOff {
  @Override
  RuleId getRuleId();

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

  /** Builds a {@link RuleOff}. */
  final class Builder extends ImmutableRuleOff.Builder {
    Builder() {}
  }
}
