package org.katlib.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.katlib.rule.Finding;
import org.katlib.rule.RuleId;
import org.katlib.rule.Severity;

/** Form: what Bean Validation constraints say, told as findings. */
final class FormValidator {
  private final Validator validator;

  FormValidator(Clock clock) {
    ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .clockProvider(() -> clock)
            .messageInterpolator(new Uninterpolated())
            .buildValidatorFactory();
    this.validator = factory.getValidator();
  }

  /** Adds a finding for each constraint that a value or a part of it breaks. */
  void validate(Object value, List<Finding> findings) {
    for (ConstraintViolation<Object> violation : validator.validate(value)) {
      findings.add(finding(violation));
    }
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    return Finding.builder()
        .ruleId(ruleId(violation))
        .severity(Severity.ERROR)
        .path(JsonPointer.of(violation.getPropertyPath()))
        .arguments(numbers(violation.getConstraintDescriptor().getAttributes()))
        .build();
  }

  /** {@code NotBlank} becomes {@code KAT-FORM-NOT-BLANK}. */
  static RuleId ruleId(ConstraintViolation<?> violation) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String words = constraint.replaceAll("(?<!^)([A-Z])", "-$1");
    return RuleId.of("KAT-FORM-" + words.toUpperCase(Locale.ROOT));
  }

  private static Map<String, String> numbers(Map<String, Object> attributes) {
    Map<String, String> numbers = new TreeMap<>();
    attributes.forEach(
        (name, value) -> {
          if (value instanceof Number number) {
            numbers.put(name, number.toString());
          }
        });
    return numbers;
  }

  /** Findings have messages of their own: no expression language, nothing is looked up. */
  private static final class Uninterpolated implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
