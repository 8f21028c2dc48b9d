package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.ProcessExamples.INTEGRATION;
import static org.katlib.validation.ProcessExamples.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.generator.ValueGenerator;
import org.katlib.generator.ValueTypes;
import org.katlib.measure.AnswerScaleId;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.ScaleId;
import org.katlib.model.Identifier;
import org.katlib.model.KatType;
import org.katlib.patient.PatientId;
import org.katlib.process.MomentId;
import org.katlib.process.ReflectionId;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.session.DosingSession;
import org.katlib.session.GroupId;
import org.katlib.session.IntegrationSession;

/** Whatever a course refers to is looked up, what is added to the types later included. */
class CourseReferencesTest {
  private static final int SEEDS = 25;
  private static final List<Class<?>> TYPES = ValueTypes.all();

  /** Ids of what is no part of a course. */
  private static final Set<Class<?>> ELSEWHERE =
      Set.of(
          CourseId.class,
          PatientId.class,
          GroupId.class,
          InstrumentId.class,
          ItemId.class,
          ScaleId.class,
          AnswerScaleId.class,
          ChangeRuleId.class,
          ReflectionId.class,
          ScreeningConditionId.class);

  /** A rule of their own looks these up, or they name somebody who need not be of the team. */
  private static final Set<String> APART =
      Set.of("primaryFramework", "otherFrameworks", "supervisor");

  @Test
  void everyIdThatTheCourseDoesNotGiveIsReportedWhereItStands() throws Exception {
    Set<String> attributes = new TreeSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      TreatmentCourse course = ValueGenerator.distinct(seed).next(TreatmentCourse.class);
      Set<String> references = new TreeSet<>();
      collect(course, "", references);
      assertThat(new TreeSet<>(paths(course, "KAT-COURSE-003"))).isEqualTo(references);
      assertThat(paths(course, "KAT-COURSE-004")).isEmpty();
      references.forEach(path -> attributes.add(path.replaceAll("/\\d+", "")));
    }
    assertThat(attributes)
        .contains(
            "/beliefs/targets",
            "/sessions/moments/supports/by",
            "/sessions/actions/arisesFrom",
            "/adaptations/firstSession")
        .hasSizeGreaterThanOrEqualTo(45);
  }

  @Test
  void anIdThatTheCourseGivesIsFound() {
    TreatmentCourse course =
        ValueGenerator.full(3, "a text", "an-id").next(TreatmentCourse.class).toBuilder()
            .customFrameworks(
                List.of(ValueGenerator.full(3, "a text", "an-id").next(TherapeuticFramework.class)))
            .build();
    assertThat(course.getTargets()).isNotEmpty();
    assertThat(paths(course, "KAT-COURSE-003")).isEmpty();
  }

  static Stream<String> lists() {
    return Stream.of(
        "beliefs",
        "cycles",
        "memories",
        "activities",
        "goals",
        "workingAgreements",
        "decisions",
        "adaptations",
        "targets",
        "team",
        "consents",
        "schedules");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void anIdOfAListIsGivenOnce(String list) throws Exception {
    assertThat(paths(twice(list), "KAT-COURSE-004")).contains("/" + list + "/1/id");
  }

  @Test
  void aMomentHasAnIdOfItsOwnInAllSessions() {
    IntegrationSession integration = (IntegrationSession) infusion().getSessions().get(INTEGRATION);
    TreatmentCourse again =
        session(
            infusion(),
            INTEGRATION,
            integration.toBuilder()
                .moments(((DosingSession) infusion().getSessions().get(1)).getMoments())
                .addExplores(MomentId.of("challenge"))
                .build());
    assertThat(paths(again, "KAT-COURSE-004"))
        .containsExactly("/sessions/2/moments/0/id", "/sessions/2/moments/1/id");
    assertThat(paths(again, "KAT-COURSE-003")).isEmpty();
  }

  @Test
  void anActionHasAnIdOfItsOwn() {
    IntegrationSession integration = (IntegrationSession) infusion().getSessions().get(INTEGRATION);
    LocalDate due = LocalDate.of(2026, 1, 20);
    TreatmentCourse twice =
        session(
            infusion(),
            INTEGRATION,
            integration.toBuilder().addActions(action(due), action(due)).build());
    assertThat(paths(twice, "KAT-COURSE-004")).containsExactly("/sessions/2/actions/1/id");
  }

  @Test
  void aMomentThatIsGoneIsMissedWhereItIsExplored() {
    IntegrationSession integration =
        (IntegrationSession) esketamine().getSessions().get(INTEGRATION);
    TreatmentCourse exploring =
        session(
            esketamine(),
            INTEGRATION,
            integration.toBuilder().addExplores(MomentId.of("insight")).build());
    assertThat(paths(exploring, "KAT-COURSE-003")).isEmpty();
    assertThat(paths(dosing(exploring, dosing -> dosing.moments(List.of())), "KAT-COURSE-003"))
        .containsExactly("/sessions/2/explores");
  }

  private static TreatmentCourse twice(String list) throws Exception {
    List<Object> entries =
        new ArrayList<>(
            (List<?>) ValueGenerator.accessor(TreatmentCourse.class, list).invoke(infusion()));
    entries.add(1, entries.get(0));
    TreatmentCourse.Builder builder = infusion().toBuilder();
    builder.getClass().getMethod(list, Iterable.class).invoke(builder, entries);
    return builder.build();
  }

  /** Every id of a value and its parts that names something else, by where it stands. */
  private static void collect(Object value, String place, Set<String> found) throws Exception {
    Class<?> type = type(value).orElseThrow();
    for (String attribute : type.getAnnotation(KatType.class).order()) {
      Object held = ValueGenerator.accessor(type, attribute).invoke(value);
      String path = place + "/" + attribute;
      Object one = held instanceof Optional<?> optional ? optional.orElse(null) : held;
      if (one instanceof Identifier id && isReference(attribute, id)) {
        found.add(path);
      } else if (one instanceof Set<?> set) {
        set.stream()
            .filter(id -> id instanceof Identifier known && isReference(attribute, known))
            .forEach(id -> found.add(path));
      } else if (one instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof Identifier id && isReference(attribute, id)) {
            found.add(path + "/" + i);
          } else if (type(list.get(i)).isPresent()) {
            collect(list.get(i), path + "/" + i, found);
          }
        }
      } else if (one != null && type(one).isPresent()) {
        collect(one, path, found);
      }
    }
  }

  private static boolean isReference(String attribute, Identifier id) {
    return !attribute.equals("id")
        && !APART.contains(attribute)
        && !ELSEWHERE.contains(id.getClass());
  }

  private static Optional<Class<?>> type(Object value) {
    return TYPES.stream().filter(known -> known.isInstance(value)).findFirst();
  }
}
