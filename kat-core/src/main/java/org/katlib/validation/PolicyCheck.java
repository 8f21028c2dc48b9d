package org.katlib.validation;

import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Limit;
import org.katlib.rule.LimitChange;
import org.katlib.rule.PolicyChange;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleId;
import org.katlib.rule.Waiver;

/**
 * Whether a policy speaks of rules and limits that exist: a slip in one must not pass in silence.
 */
final class PolicyCheck {
  private PolicyCheck() {}

  static void check(ClinicPolicy policy, RuleBook book) {
    for (PolicyChange change : policy.getChanges()) {
      Rule<?> rule = rule(book, change.getRuleId());
      if (change instanceof LimitChange limit) {
        check(rule, limit);
      }
    }
    for (Waiver waiver : policy.getWaivers()) {
      rule(book, waiver.getRuleId());
    }
  }

  private static Rule<?> rule(RuleBook book, RuleId id) {
    return book.find(id).orElseThrow(() -> new IllegalArgumentException("there is no rule " + id));
  }

  private static void check(Rule<?> rule, LimitChange change) {
    Limit limit =
        rule.findLimit(change.getLimit())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "rule " + rule.getId() + " has only these limits: " + names(rule)));
    if (!limit.getUnit().equals(change.getUnit())) {
      throw new IllegalArgumentException(
          "limit " + limit.getName() + " of " + rule.getId() + " is in " + limit.getUnit());
    }
    if (change.getValue().signum() < 0) {
      throw new IllegalArgumentException(
          "limit " + limit.getName() + " of " + rule.getId() + " is at least 0");
    }
  }

  private static String names(Rule<?> rule) {
    return String.join(", ", rule.getLimits().stream().map(Limit::getName).toList());
  }
}
