package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;

import java.time.OffsetDateTime;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemTextPolicy;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.Polarity;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.RightsClass;
import org.katlib.model.KatType;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.target.MemoryId;
import org.katlib.validation.KatValidator;

/** A copy without memories tells of none and changes nothing else. */
class MemoryFreeCopyTest {
  private static final List<Class<?>> TYPES = ValueTypes.all();

  /** What goes, by the end of its place; the rest stays. */
  private static final Set<String> GONE =
      Set.of(
          "/memories",
          "/responses",
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

  @ParameterizedTest
  @CsvSource({
    "EXPOSURE, own, false",
    "EXPOSURE, unheard-of, false",
    "SYMPTOMS, own, true",
    "SYMPTOMS, unheard-of, false",
    "EXPERIENCE, own, true"
  })
  void answersAboutWhatHappenedGoAndAnswersAboutSymptomsStay(
      MeasureKind kind, String answered, boolean stays) {
    TreatmentCourse course = asked(answered, form("1", kind));
    TreatmentCourse copy = MemoryFreeCopy.of(course);
    assertThat(copy.getResponses()).isEqualTo(stays ? course.getResponses() : List.of());
    assertThat(copy.getSignalReviews()).isEqualTo(stays ? course.getSignalReviews() : List.of());
    assertThat(copy.getCustomInstruments()).isEqualTo(course.getCustomInstruments());
  }

  @Test
  void answersGoWhereOneOfSeveralFormsAsksWhatHappened() {
    TreatmentCourse course =
        asked("own", form("1", MeasureKind.SYMPTOMS), form("2", MeasureKind.EXPOSURE));
    assertThat(MemoryFreeCopy.of(course).getResponses()).isEmpty();
  }

  @Test
  void whatWasDoneAboutOtherAnswersStays() {
    TreatmentCourse course = asked("own", form("1", MeasureKind.EXPOSURE));
    SafetySignalReview other =
        course.getSignalReviews().get(0).toBuilder().response(ResponseId.of("other")).build();
    TreatmentCourse copy = MemoryFreeCopy.of(course.toBuilder().addSignalReviews(other).build());
    assertThat(copy.getSignalReviews()).containsExactly(other);
  }

  private static TreatmentCourse asked(String instrument, Instrument... forms) {
    OffsetDateTime time = OffsetDateTime.parse("2025-03-03T10:00:00Z");
    return infusion().toBuilder()
        .customInstruments(List.of(forms))
        .responses(
            List.of(
                InstrumentResponse.builder()
                    .id(ResponseId.of("answered"))
                    .instrument(InstrumentId.of(instrument))
                    .informant(Informant.PATIENT)
                    .answeredAt(time)
                    .moment(RatingMoment.BASELINE)
                    .build()))
        .signalReviews(
            List.of(
                SafetySignalReview.builder()
                    .response(ResponseId.of("answered"))
                    .at(time)
                    .addActions(SafetyAction.ASKED_FURTHER)
                    .build()))
        .build();
  }

  private static Instrument form(String version, MeasureKind kind) {
    return Instrument.builder()
        .id(InstrumentId.of("own"))
        .version(version)
        .name("A form of the clinic")
        .kind(kind)
        .addInformants(Informant.PATIENT)
        .polarity(Polarity.NEITHER)
        .rights(RightsClass.FREE_TO_REPRODUCE)
        .itemTexts(ItemTextPolicy.SCORE_ONLY)
        .build();
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
