package org.katlib.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule as a policy applies it: with its severity and numbers settled.
 *
 * @param <T> the type judged
 */
public final class RuleInForce<T> {
  private final Rule<T> rule;
  private final Severity severity;
  private final Limits limits;

  private RuleInForce(Rule<T> rule, Severity severity, Limits limits) {
    this.rule = rule;
    this.severity = severity;
    this.limits = limits;
  }

  /**
   * The rules of a set that are in force under a policy.
   *
   * @param <T> the type judged
   * @param rules the rules
   * @param policy the policy
   * @return those that hold in the policy's jurisdiction, are not switched off, and have a number
   *     for each of their limits
   * @throws IllegalArgumentException if the policy changes a limit that a rule does not have, or
   *     gives it another unit or a number below 0
   */
  public static <T> List<RuleInForce<T>> under(ClinicPolicy policy, List<Rule<T>> rules) {
    rules.forEach(policy::requireLimitsOf);
    return rules.stream()
        .filter(rule -> rule.getJurisdictions().contains(policy.getJurisdiction()))
        .filter(rule -> !policy.isOff(rule.getId()))
        .filter(
            rule ->
                rule.getLimits().stream()
                    .allMatch(limit -> policy.findLimit(rule, limit).isPresent()))
        .map(
            rule ->
                new RuleInForce<>(
                    rule,
                    policy.getSeverity(rule),
                    limits(rule, limit -> policy.findLimit(rule, limit))))
        .toList();
  }

  private static Limits limits(Rule<?> rule, Function<Limit, Optional<BigDecimal>> inForce) {
    Map<Limit, BigDecimal> values = new HashMap<>();
    rule.getLimits()
        .forEach(limit -> inForce.apply(limit).ifPresent(value -> values.put(limit, value)));
    return new Limits(values);
  }

  /** {@return the rule} */
  public Rule<T> getRule() {
    return rule;
  }

  /** {@return how much a departure weighs under the policy} */
  public Severity getSeverity() {
    return severity;
  }

  /** {@return the rule's limits under the policy} */
  public Limits getLimits() {
    return limits;
  }

  /**
   * Looks at one subject.
   *
   * @param subject what is judged
   * @param concerns where departures are reported
   */
  public void look(T subject, Concerns concerns) {
    concerns.looking(this);
    rule.look(subject, limits, concerns);
  }

  /**
   * The finding for one departure.
   *
   * @param path where, as a JSON Pointer
   * @return the finding
   */
  public Finding finding(String path) {
    return Finding.builder()
        .ruleId(rule.getId())
        .severity(severity)
        .path(path)
        .arguments(limits.asTexts())
        .citations(rule.getCitations())
        .build();
  }
}
