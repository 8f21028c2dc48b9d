package org.katlib.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.coding.CodeSystem;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.Bioavailability;
import org.katlib.dosing.EffectWindow;
import org.katlib.dosing.PublishedRange;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;
import org.katlib.patient.PatientId;
import org.katlib.quantity.Mass;
import org.katlib.rule.Finding;
import org.katlib.rule.RuleId;
import org.katlib.validation.KatValidator;
import org.katlib.validation.Readiness;
import org.katlib.validation.ReadinessReason;
import org.katlib.validation.ValidationReport;

/** A text put into any attribute of any type never comes out by itself. */
class PrivacyTest {
  private static final String CANARY = "Canary-Bird";
  private static final int SEEDS = 20;

  /** Their texts are the rule book's and the tables'; nobody writes a patient into them. */
  private static final Set<Class<?>> PUBLISHED_TEXT =
      Set.of(
          Finding.class,
          ValidationReport.class,
          Readiness.class,
          ReadinessReason.class,
          PublishedRange.class,
          Bioavailability.class,
          EffectWindow.class);

  static Stream<Class<?>> types() {
    return ValueTypes.all().stream().filter(type -> !PUBLISHED_TEXT.contains(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void noTextIsInToString(Class<?> type) {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(ValueGenerator.full(seed, CANARY, CANARY).next(type).toString())
          .doesNotContain(CANARY);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theTextsReallyWentIn(Class<?> type) throws ReflectiveOperationException {
    Object value = ValueGenerator.full(1, CANARY, CANARY).next(type);
    for (String attribute : type.getAnnotation(KatType.class).order()) {
      Method accessor = ValueGenerator.accessor(type, attribute);
      if (accessor.getReturnType() == String.class) {
        assertThat(accessor.invoke(value)).isEqualTo(CANARY);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void noTextIsInTheExceptionOfABuilder(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (Method method : builder.getClass().getMethods()) {
      if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class) {
        method.invoke(builder, CANARY);
      }
    }
    try {
      builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      assertThat(String.valueOf(e.getCause())).doesNotContain(CANARY);
    }
  }

  @Test
  void noTextIsInAFinding() {
    for (int seed = 0; seed < SEEDS; seed++) {
      TreatmentCourse course =
          ValueGenerator.full(seed, CANARY, CANARY).next(TreatmentCourse.class);
      ValidationReport report = KatValidator.published().validate(course);
      assertThat(report.getFindings()).isNotEmpty();
      assertThat(report.toString()).doesNotContain(CANARY);
      assertThat(report.getFindings())
          .noneMatch(finding -> finding.getPath().contains(CANARY))
          .noneMatch(finding -> finding.getMessage(Locale.ENGLISH).contains(CANARY))
          .noneMatch(finding -> finding.getMessage(Locale.forLanguageTag("es")).contains(CANARY));
    }
  }

  @Test
  void whatAFactoryRefusesIsNotRepeated() {
    String refused = CANARY + " {}";
    assertThatThrownBy(() -> PatientId.of(refused)).hasMessageNotContaining(CANARY);
    assertThatThrownBy(() -> RuleId.of(refused)).hasMessageNotContaining(CANARY);
    assertThatThrownBy(() -> CodeSystem.of(refused)).hasMessageNotContaining(CANARY);
    assertThatThrownBy(() -> Mass.ofMilligrams(refused))
        .hasMessage("expected a number")
        .hasNoCause();
    assertThatThrownBy(() -> Mass.parse(refused)).hasMessageNotContaining(CANARY);
    assertThatThrownBy(() -> Mass.parse(refused + " mg")).hasMessageNotContaining(CANARY);
  }
}
