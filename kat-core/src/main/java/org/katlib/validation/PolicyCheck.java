package org.katlib.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Finding;
import org.katlib.rule.LimitChange;
import org.katlib.rule.PolicyChange;
import org.katlib.rule.RuleId;
import org.katlib.rule.Waiver;

/** Whether a policy can be judged by: a slip in one must not pass in silence. */
final class PolicyCheck {
  private PolicyCheck() {}

  static void check(ClinicPolicy policy, RuleBook book, FormValidator form) {
    List<Finding> findings = new ArrayList<>();
    form.validate(policy, findings);
    findings.sort(Comparator.comparing(Finding::getPath, JsonPointer.ORDER));
    for (Finding finding : findings) {
      throw new IllegalArgumentException(
          finding.getPath() + ": " + finding.getMessage(Locale.ENGLISH));
    }
    Set<String> changed = new HashSet<>();
    for (PolicyChange change : policy.getChanges()) {
      requireRule(book, change.getRuleId());
      if (!changed.add(whatIsChanged(change))) {
        throw new IllegalArgumentException(
            "rule " + change.getRuleId() + " is changed twice alike");
      }
    }
    for (Waiver waiver : policy.getWaivers()) {
      requireRule(book, waiver.getRuleId());
    }
  }

  private static String whatIsChanged(PolicyChange change) {
    String limit = change instanceof LimitChange own ? own.getLimit() : "";
    return change.getRuleId() + " " + change.getClass().getName() + " " + limit;
  }

  private static void requireRule(RuleBook book, RuleId id) {
    if (book.find(id).isEmpty()) {
      throw new IllegalArgumentException("there is no rule " + id);
    }
  }
}
