package org.katlib.rule;

import java.util.List;

/**
 * The rules about one type, beside which it lives. An implementation has a public constructor
 * without parameters, and the type names it in {@link ClinicalRules}.
 *
 * @param <T> the type judged
 */
public interface RuleSet<T> {
  /** {@return the type judged} */
  Class<T> getSubject();

  /** {@return its rules, by id} */
  List<Rule<T>> getRules();
}
