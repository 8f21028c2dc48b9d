package org.katlib.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.course.TreatmentCourse;
import org.katlib.generator.ValueGenerator;
import org.katlib.model.KatType;

/** Which parts of a course have a day is read from their types, so that none is forgotten. */
class JourneyPartsTest {
  /** Days that tell when something was learned or published, and nothing of the patient. */
  private static final Set<String> NOT_OF_THE_PATIENT =
      Set.of("team", "customFrameworks", "customInstruments");

  private static final TreatmentCourse FULL =
      ValueGenerator.distinct(11).next(TreatmentCourse.class);

  static Stream<String> datedParts() {
    return Arrays.stream(TreatmentCourse.class.getAnnotation(KatType.class).order())
        .filter(part -> isDated(typeOf(part), new HashSet<>()))
        .filter(part -> !part.equals("patient"))
        .filter(part -> !NOT_OF_THE_PATIENT.contains(part));
  }

  @Test
  void measuresAreAmongTheDatedParts() {
    assertThat(datedParts())
        .contains("responses", "signalReviews", "sessions", "memories")
        .doesNotContain("measurementPlan");
  }

  @ParameterizedTest
  @MethodSource("datedParts")
  void aPartThatHasADayIsTold(String part) throws Exception {
    TreatmentCourse without = without(part);
    assertThat(without).isNotEqualTo(FULL);
    assertThat(events(without)).isLessThan(events(FULL));
    assertThat(events(without)).isEqualTo(JourneyCount.of(without));
  }

  private static int events(TreatmentCourse course) {
    return Journey.of(course).getEvents().size();
  }

  private static TreatmentCourse without(String part) throws Exception {
    TreatmentCourse.Builder builder = FULL.toBuilder();
    boolean many = Iterable.class.isAssignableFrom(raw(typeOf(part)));
    Method setter = builder.getClass().getMethod(part, many ? Iterable.class : Optional.class);
    setter.invoke(builder, many ? List.of() : Optional.empty());
    return builder.build();
  }

  private static Type typeOf(String part) {
    return ValueGenerator.accessor(TreatmentCourse.class, part).getGenericReturnType();
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static boolean isDated(Type type, Set<Type> seen) {
    if (type instanceof WildcardType wildcard) {
      return isDated(wildcard.getUpperBounds()[0], seen);
    }
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).anyMatch(it -> isDated(it, seen));
    }
    if (type.equals(LocalDate.class) || type.equals(OffsetDateTime.class)) {
      return true;
    }
    Class<?> raw = raw(type);
    if (!seen.add(raw)) {
      return false;
    }
    if (raw.isAnnotationPresent(KatType.class)) {
      return Arrays.stream(raw.getAnnotation(KatType.class).order())
          .map(part -> ValueGenerator.accessor(raw, part).getGenericReturnType())
          .anyMatch(part -> isDated(part, seen));
    }
    return raw.isSealed()
        && Arrays.stream(raw.getPermittedSubclasses()).anyMatch(it -> isDated(it, seen));
  }
}
