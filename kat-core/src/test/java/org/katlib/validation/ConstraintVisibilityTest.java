package org.katlib.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;
import org.katlib.model.KatType;
import org.katlib.rule.ClinicalRules;
import org.katlib.rule.Finding;

/** No constraint may be invisible to a validator that a host sets up by itself. */
class ConstraintVisibilityTest {
  static Stream<Class<?>> types() {
    return ValueTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aDefaultValidatorSeesEveryConstraint(Class<?> type) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider().configure().buildValidatorFactory()) {
      BeanDescriptor seen = factory.getValidator().getConstraintsForClass(type);
      for (Method accessor : type.getMethods()) {
        if (accessor.getParameterCount() == 0 && !constraints(accessor).isEmpty()) {
          assertThat(seen.getConstraintsForProperty(property(accessor)))
              .as(accessor.toString())
              .isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatHoldsValuesIsLookedInto(Class<?> type) {
    for (String attribute : type.getAnnotation(KatType.class).order()) {
      Method accessor = ValueGenerator.accessor(type, attribute);
      if (holdsValues(accessor.getAnnotatedReturnType()) && !isReport(type)) {
        assertThat(annotations(accessor)).as(accessor.toString()).anyMatch(a -> a instanceof Valid);
      }
    }
  }

  @Test
  void everyKindOfConstraintHasASentence() {
    Set<String> keys = ResourceBundle.getBundle("org.katlib.rule.messages", Locale.ROOT).keySet();
    Set<String> used = new TreeSet<>();
    for (Class<?> type : ValueTypes.all()) {
      for (Method accessor : type.getMethods()) {
        constraints(accessor)
            .forEach(
                constraint -> {
                  String words = constraint.annotationType().getSimpleName();
                  used.add(
                      "KAT-FORM-"
                          + words.replaceAll("(?<!^)([A-Z])", "-$1").toUpperCase(Locale.ROOT));
                });
      }
    }
    assertThat(keys.stream().filter(key -> key.startsWith("KAT-FORM-")))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  /** What the library itself reports is not a document to be judged. */
  private static boolean isReport(Class<?> type) {
    return type.getPackageName().equals("org.katlib.validation") || type == Finding.class;
  }

  private static String property(Method accessor) {
    String name = accessor.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean holdsValues(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType generic) {
      return Arrays.stream(generic.getAnnotatedActualTypeArguments())
          .anyMatch(ConstraintVisibilityTest::holdsValues);
    }
    return type.getType() instanceof Class<?> raw
        && (raw.isAnnotationPresent(KatType.class) || (raw.isSealed() && raw.isInterface()));
  }

  private static List<Annotation> constraints(Method accessor) {
    return annotations(accessor).stream()
        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
        .filter(annotation -> !(annotation instanceof ClinicalRules))
        .toList();
  }

  private static List<Annotation> annotations(Method accessor) {
    return Stream.concat(
            Arrays.stream(accessor.getAnnotations()),
            annotations(accessor.getAnnotatedReturnType()))
        .distinct()
        .toList();
  }

  private static Stream<Annotation> annotations(AnnotatedType type) {
    Stream<Annotation> inner =
        type instanceof AnnotatedParameterizedType generic
            ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
                .flatMap(ConstraintVisibilityTest::annotations)
            : Stream.empty();
    return Stream.concat(Arrays.stream(type.getAnnotations()), inner);
  }
}
