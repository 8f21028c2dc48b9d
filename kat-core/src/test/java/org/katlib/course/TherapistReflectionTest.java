package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;
import org.katlib.model.KatType;
import org.katlib.process.AttunementNote;

/** What a therapist thinks for themselves is in no course, and so in no copy of one. */
class TherapistReflectionTest {
  @Test
  void noPartOfACourseIsAReflection() {
    Set<Class<?>> reached = new HashSet<>();
    reach(TreatmentCourse.class, reached);
    assertThat(reached).contains(AttunementNote.class).doesNotContain(TherapistReflection.class);
  }

  @Test
  void noOtherTypeHoldsAReflection() {
    ValueTypes.all().stream()
        .filter(type -> type != TherapistReflection.class)
        .forEach(
            type -> {
              Set<Class<?>> reached = new HashSet<>();
              reach(type, reached);
              assertThat(reached).as(type.getName()).doesNotContain(TherapistReflection.class);
            });
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof WildcardType wildcard) {
      reach(wildcard.getUpperBounds()[0], reached);
    } else if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        reach(argument, reached);
      }
    } else if (type instanceof Class<?> raw && reached.add(raw)) {
      if (raw.isAnnotationPresent(KatType.class)) {
        for (String attribute : raw.getAnnotation(KatType.class).order()) {
          reach(ValueGenerator.accessor(raw, attribute).getGenericReturnType(), reached);
        }
      } else if (raw.isSealed()) {
        for (Class<?> member : raw.getPermittedSubclasses()) {
          reach(member, reached);
        }
      }
    }
  }
}
