package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;
import org.katlib.rule.Clinical;

/** A host that knows only Bean Validation gets the same findings as the library's own validator. */
class TwoDoorsTest {
  private static final KatValidator LIBRARY = KatValidator.published();
  private static final ValidatorFactory HOST =
      Validation.byDefaultProvider().configure().buildValidatorFactory();

  @AfterAll
  static void close() {
    HOST.close();
  }

  static Stream<TreatmentCourse> examples() {
    return RuleExamples.all().stream()
        .filter(example -> !throughTheLibrary(example.broken()).isEmpty())
        .map(RuleExamples.Example::broken);
  }

  static Stream<Class<?>> types() {
    return ValueTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bothDoorsReportTheSameOfABrokenCourse(TreatmentCourse course) {
    assertThat(throughTheHost(course)).isEqualTo(throughTheLibrary(course));
  }

  @Test
  void bothDoorsReportTheSameOfAnyCourse() {
    for (int seed = 0; seed < 60; seed++) {
      TreatmentCourse course = ValueGenerator.of(seed).next(TreatmentCourse.class);
      assertThat(throughTheHost(course)).isEqualTo(throughTheLibrary(course));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void bothDoorsReportTheSameOfAnyPart(Class<?> type) {
    for (int seed = 0; seed < 10; seed++) {
      Object value = ValueGenerator.of(seed).next(type);
      assertThat(throughTheHost(value)).isEqualTo(throughTheLibrary(value));
    }
  }

  private static List<String> throughTheLibrary(Object value) {
    return LIBRARY.validate(value).getFindings().stream()
        .map(finding -> finding.getRuleId() + " " + finding.getPath())
        .sorted()
        .toList();
  }

  private static List<String> throughTheHost(Object value) {
    Validator validator = HOST.getValidator();
    return validator.validate(value, Default.class, Clinical.class).stream()
        .map(violation -> rule(violation) + " " + JsonPointer.of(violation.getPropertyPath()))
        .sorted()
        .toList();
  }

  /** The id of a rule is the template; a constraint of form has a template of its own. */
  private static String rule(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    return template.startsWith("KAT-") ? template : FormValidator.ruleId(violation).getText();
  }
}
