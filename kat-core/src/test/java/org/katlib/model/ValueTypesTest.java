package org.katlib.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;

/** What holds for every value type, those added later included. */
class ValueTypesTest {
  static Stream<Class<?>> types() {
    return ValueTypes.all().stream();
  }

  @Test
  void thereAreTypesToLookAt() {
    assertThat(ValueTypes.all()).hasSizeGreaterThan(30);
  }

  @Test
  void noTwoTypesShareAWireName() {
    assertThat(types().map(type -> type.getAnnotation(KatType.class).value()))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theOrderOnTheWireNamesEveryAttributeAsTheInterfaceReads(Class<?> type) {
    assertThat(type.getAnnotation(KatType.class).order()).containsExactlyElementsOf(fields(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void nobodyElseCanImplementTheType(Class<?> type) {
    assertThat(type.isSealed()).isTrue();
    assertThat(type.getPermittedSubclasses())
        .allMatch(implementation -> !Modifier.isPublic(implementation.getModifiers()))
        .allMatch(implementation -> Modifier.isFinal(implementation.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aCopyThroughTheBuilderIsEqual(Class<?> type) throws ReflectiveOperationException {
    ValueGenerator generator = ValueGenerator.of(7);
    for (int i = 0; i < 20; i++) {
      Object value = generator.next(type);
      Object builder = type.getMethod("toBuilder").invoke(value);
      Object copy = builder.getClass().getMethod("build").invoke(builder);
      assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void anEmptyBuilderNamesWhatIsMissingOrBuilds(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    try {
      builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      assertThat(e.getCause())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("required attributes are not set");
    }
  }

  private static List<String> fields(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses()[0].getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .map(Field::getName)
        .toList();
  }
}
