package org.katlib.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.evidence.Jurisdiction;

/**
 * Runs the rules that a {@link ClinicalRules} annotation names.
 *
 * <p>A host that judges by a policy of its own hands this class out from its {@code
 * ConstraintValidatorFactory}, made with that policy.
 */
public final class ClinicalRulesValidator implements ConstraintValidator<ClinicalRules, Object> {
  private final ClinicPolicy policy;
  private List<RuleInForce<Object>> rules = List.of();

  /** Judges by the published rules, under US texts. */
  public ClinicalRulesValidator() {
    this(ClinicPolicy.published(Jurisdiction.US));
  }

  /**
   * Judges by a clinic's policy, one that {@code KatValidator.with(policy)} accepts.
   *
   * @param policy the policy
   */
  public ClinicalRulesValidator(ClinicPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void initialize(ClinicalRules annotation) {
    List<RuleInForce<Object>> all = new ArrayList<>();
    for (Class<? extends RuleSet<?>> type : annotation.value()) {
      all.addAll(RuleInForce.under(policy, rules(type)));
    }
    rules = List.copyOf(all);
  }

  /** The engine hands each annotated type only to its own annotation. */
  @SuppressWarnings("unchecked")
  private static List<Rule<Object>> rules(Class<? extends RuleSet<?>> type) {
    try {
      return ((RuleSet<Object>) type.getConstructor().newInstance()).getRules();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + " needs a public constructor", e);
    }
  }

  @Override
  public boolean isValid(@Nullable Object subject, ConstraintValidatorContext context) {
    if (subject == null) {
      return true;
    }
    Violations violations = new Violations(context);
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).look(subject, violations);
    }
    return !violations.found;
  }

  /** Departures as violations of the engine's own. */
  private static final class Violations extends Concerns {
    private final ConstraintValidatorContext context;
    private boolean found;

    Violations(ConstraintValidatorContext context) {
      this.context = context;
    }

    @Override
    protected void collect(RuleInForce<?> rule, Object[] path) {
      if (!found) {
        context.disableDefaultConstraintViolation();
        found = true;
      }
      ViolationPath.add(
          context.buildConstraintViolationWithTemplate(rule.getRule().getId().getText()), path);
    }
  }
}
