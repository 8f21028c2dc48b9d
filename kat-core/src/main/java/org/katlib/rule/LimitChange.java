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
  /** The most that a limit can be: far beyond any amount, pressure or span that is one. */
  BigDecimal MOST = BigDecimal.valueOf(1_000_000);

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

  /**
   * Makes sure that the rule can hold the number.
   *
   * @param rule the rule named
   * @throws IllegalArgumentException if it has no such limit, or one in another unit, or the number
   *     is below 0 or above {@link #MOST}
   */
  default void requireFits(Rule<?> rule) {
    Limit limit =
        rule.findLimit(getLimit())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "rule " + rule.getId() + " has only these limits: " + rule.getLimits()));
    if (!limit.getUnit().equals(getUnit())) {
      throw new IllegalArgumentException(
          "limit " + limit + " of " + rule.getId() + " is in " + limit.getUnit());
    }
    if (getValue().signum() < 0 || getValue().compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "limit " + limit + " of " + rule.getId() + " is from 0 to " + MOST);
    }
  }

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
