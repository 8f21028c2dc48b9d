package org.katlib.rule;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** Another number for one limit of a rule. */
@Value.Immutable
@KatType(
    value = "limit-change",
    order = {"ruleId", "limit", "value", "unit", "reason"})
public sealed interface LimitChange extends PolicyChange permits ImmutableLimitChange {
  @Override
  RuleId getRuleId();

  /** {@return the name of the limit, such as {@code maximum}} */
  @NotBlank
  @Value.Redacted
  String getLimit();

  /** {@return the number in the clinic, in the same unit as the published one} */
  BigDecimal getValue();

  /** {@return the unit of the limit, in UCUM} */
  @NotBlank
  @Value.Redacted
  String getUnit();

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

  /** Builds a {@link LimitChange}. */
  final class Builder extends ImmutableLimitChange.Builder {
    Builder() {}
  }
}
