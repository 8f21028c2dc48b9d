package org.katlib.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens the rules about a type to any Bean Validation host. Used with {@code groups =
 * Clinical.class}.
 *
 * <p>Each departure is a violation of its own, at its own place, whose message template is the id
 * of the rule.
 */
@Documented
@Constraint(validatedBy = ClinicalRulesValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ClinicalRules {
  /** {@return the rules about the type} */
  Class<? extends RuleSet<?>>[] value();

  /** {@return not read: each violation names its rule} */
  String message() default "";

  /** {@return the groups; the type that carries the annotation names {@link Clinical}} */
  Class<?>[] groups() default {};

  /** {@return the payload} */
  Class<? extends Payload>[] payload() default {};
}
