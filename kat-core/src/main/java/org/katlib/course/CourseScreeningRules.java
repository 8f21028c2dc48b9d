package org.katlib.course;

import java.util.List;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/**
 * The rules about what the screening found: one for each rule that {@code positions.csv} of the
 * screening package names.
 */
public final class CourseScreeningRules implements RuleSet<TreatmentCourse> {
  private static final List<Rule<TreatmentCourse>> RULES = ConditionRule.all();

  /** For the constraint that opens the rules to any host. */
  public CourseScreeningRules() {}

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return RULES;
  }
}
