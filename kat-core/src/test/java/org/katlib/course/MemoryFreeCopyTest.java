package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;
import org.katlib.model.KatType;
import org.katlib.target.MemoryId;
import org.katlib.validation.KatValidator;

/** A copy without memories tells of none and changes nothing else. */
class MemoryFreeCopyTest {
  private static final List<Class<?>> TYPES = ValueTypes.all();

  /** What goes, by the end of its place; the rest stays. */
  private static final Set<String> GONE =
      Set.of(
          "/memories",
          "/stabilisationChecks/needs",
          "/stabilisationChecks/note",
          "/workingAgreements/memoryIntentions",
          "/sessions/focus/memories",
          "/sessions/moments/memory");

  static Stream<TreatmentCourse> courses() {
    return Stream.of(infusion(), esketamine());
  }

  @Property(tries = 60)
  void noMemoryIsLeftAnywhere(@ForAll long seed) throws Exception {
    TreatmentCourse course = ValueGenerator.distinct(seed).next(TreatmentCourse.class);
    assertThat(memoriesIn(course)).isNotEmpty();
    assertThat(memoriesIn(MemoryFreeCopy.of(course))).isEmpty();
  }

  @Property(tries = 60)
  void allElseIsEqual(@ForAll long seed) throws Exception {
    TreatmentCourse course = ValueGenerator.distinct(seed).next(TreatmentCourse.class);
    Map<String, Object> expected = leaves(course);
    expected.keySet().removeIf(place -> GONE.stream().anyMatch(gone -> isOf(place, gone)));
    assertThat(leaves(MemoryFreeCopy.of(course))).isEqualTo(expected);
  }

  @Property(tries = 60)
  void aSecondCopyIsTheFirst(@ForAll long seed) {
    TreatmentCourse once = MemoryFreeCopy.of(ValueGenerator.of(seed).next(TreatmentCourse.class));
    assertThat(MemoryFreeCopy.of(once)).isEqualTo(once);
  }

  @Property(tries = 30)
  void whatResolvedStillResolves(@ForAll long seed) {
    TreatmentCourse course =
        ValueGenerator.full(seed, "a text", "an-id").next(TreatmentCourse.class).toBuilder()
            .customFrameworks(
                List.of(
                    ValueGenerator.full(seed, "a text", "an-id").next(TherapeuticFramework.class)))
            .build();
    Set<String> before = new TreeSet<>(paths(course, "KAT-COURSE-003"));
    assertThat(before).containsAll(paths(MemoryFreeCopy.of(course), "KAT-COURSE-003"));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aCourseWithNothingToReportStaysSo(TreatmentCourse course) throws Exception {
    TreatmentCourse copy = MemoryFreeCopy.of(course);
    assertThat(memoriesIn(course)).isNotEmpty();
    assertThat(KatValidator.published().validate(copy).getFindings()).isEmpty();
  }

  @Test
  void beliefsAndTheVerdictOnStabilityStay() {
    TreatmentCourse copy = MemoryFreeCopy.of(infusion());
    assertThat(copy.getBeliefs()).isNotEmpty().isEqualTo(infusion().getBeliefs());
    assertThat(copy.getStabilisationChecks()).isNotEmpty().allMatch(check -> check.isStable());
  }

  private static boolean isOf(String place, String gone) {
    String general = place.replaceAll("/\\d+", "");
    return general.equals(gone) || general.startsWith(gone + "/");
  }

  private static List<String> memoriesIn(TreatmentCourse course) throws Exception {
    List<String> places = new ArrayList<>();
    leaves(course)
        .forEach(
            (place, leaf) -> {
              if (leaf instanceof MemoryId) {
                places.add(place);
              }
            });
    return places;
  }

  /** Everything that a value is made of, by where it stands. */
  private static Map<String, Object> leaves(Object value) throws Exception {
    Map<String, Object> leaves = new TreeMap<>();
    collect(value, "", leaves);
    return leaves;
  }

  private static void collect(Object held, String place, Map<String, Object> leaves)
      throws Exception {
    Optional<Class<?>> type = TYPES.stream().filter(known -> known.isInstance(held)).findFirst();
    if (held instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        collect(optional.get(), place, leaves);
      }
    } else if (held instanceof Iterable<?> all) {
      int i = 0;
      for (Object one : all) {
        collect(one, place + "/" + i++, leaves);
      }
    } else if (type.isPresent()) {
      for (String attribute : type.get().getAnnotation(KatType.class).order()) {
        collect(
            ValueGenerator.accessor(type.get(), attribute).invoke(held),
            place + "/" + attribute,
            leaves);
      }
    } else {
      leaves.put(place, held);
    }
  }
}
