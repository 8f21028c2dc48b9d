package org.katlib.validation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.course.AdaptationId;
import org.katlib.course.FocusAdaptation;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.goal.AgreementId;
import org.katlib.goal.DecisionId;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalId;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.MeasureOccasion;
import org.katlib.measure.PlannedMeasure;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.RuleId;
import org.katlib.session.Session;
import org.katlib.target.BeliefId;
import org.katlib.target.CoreBelief;
import org.katlib.target.CycleId;
import org.katlib.target.MemoryId;
import org.katlib.target.SymptomCycle;
import org.katlib.target.TargetId;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;
import org.katlib.validation.RuleExamples.Example;

/** Where something stands in its list changes where it is found, and nothing else. */
class PlaceInRecordTest {
  /** An id given twice is found where it is given again: that is about the order. */
  private static final RuleId IDS = RuleId.of("KAT-COURSE-004");

  private static final Map<ClinicPolicy, KatValidator> VALIDATORS = new ConcurrentHashMap<>();

  static Stream<Example> examples() {
    return RuleExamples.all().stream();
  }

  /** Sessions are told by their times, in whichever order they were written down. */
  @ParameterizedTest
  @MethodSource("examples")
  void sessionsInAnotherOrderTellTheSame(Example example) {
    List<Session> sessions = example.broken().getSessions();
    int count = sessions.size();
    for (int turns = 1; turns < count; turns++) {
      int by = turns;
      List<Session> turned = new ArrayList<>(sessions);
      Collections.rotate(turned, -by);
      assertThat(findings(example, with(example, turned), place -> (place + by) % count))
          .isEqualTo(findings(example, example.broken(), place -> place));
    }
    List<Session> backwards = new ArrayList<>(sessions);
    Collections.reverse(backwards);
    assertThat(findings(example, with(example, backwards), place -> count - 1 - place))
        .isEqualTo(findings(example, example.broken(), place -> place));
  }

  /** The examples that are about one in a list of the work. */
  static Stream<Example> examplesOfTheWork() {
    return examples().filter(example -> AHEAD.containsKey(list(example)));
  }

  /** What is well stands first here, so that it is the second that the finding names. */
  @ParameterizedTest
  @MethodSource("examplesOfTheWork")
  void theOneThatDepartsIsNamedAndNotTheOneAheadOfIt(Example example) {
    String list = list(example);
    TreatmentCourse course =
        Objects.requireNonNull(AHEAD.get(list)).apply(example.broken(), example.rule().getText());
    String start = "/" + list + "/";
    int place = Integer.parseInt(example.path().split("/", -1)[2]);
    String expected = start + (place + 1) + example.path().substring((start + place).length());
    assertThat(findings(example, course, known -> known))
        .contains(example.rule() + " " + expected)
        .noneMatch(finding -> finding.startsWith(example.rule() + " " + start + 0));
  }

  @Test
  void everyListOfTheWorkIsLookedAt() {
    assertThat(examplesOfTheWork().map(PlaceInRecordTest::list)).containsAll(AHEAD.keySet());
  }

  /** By the name of a list, the course with one more of it that is well, ahead of the others. */
  private static final Map<String, BiFunction<TreatmentCourse, String, TreatmentCourse>> AHEAD =
      Map.ofEntries(
          entry(
              "targets",
              (course, rule) -> {
                TreatmentTarget.Builder well =
                    infusion().getTargets().get(0).toBuilder().id(TargetId.of("ahead"));
                if (rule.equals("KAT-TARGET-002")) {
                  well.severityRatings(List.of());
                }
                return course.toBuilder().targets(ahead(well.build(), course.getTargets())).build();
              }),
          entry(
              "beliefs",
              (course, rule) -> {
                CoreBelief.Builder well =
                    infusion().getBeliefs().get(0).toBuilder().id(BeliefId.of("ahead"));
                if (rule.equals("KAT-BELIEF-001")) {
                  well.convictionRatings(List.of());
                }
                return course.toBuilder().beliefs(ahead(well.build(), course.getBeliefs())).build();
              }),
          entry(
              "cycles",
              (course, rule) -> {
                SymptomCycle.Builder well =
                    infusion().getCycles().get(0).toBuilder().id(CycleId.of("ahead"));
                well.links(
                    well.build().getLinks().stream()
                        .map(link -> link.toBuilder().strengths(List.of()).build())
                        .toList());
                return course.toBuilder().cycles(ahead(well.build(), course.getCycles())).build();
              }),
          entry(
              "memories",
              (course, rule) -> {
                TraumaticMemory well =
                    infusion().getMemories().get(0).toBuilder().id(MemoryId.of("ahead")).build();
                return course.toBuilder().memories(ahead(well, course.getMemories())).build();
              }),
          entry(
              "goals",
              (course, rule) -> {
                Goal well = infusion().getGoals().get(0).toBuilder().id(GoalId.of("ahead")).build();
                return course.toBuilder().goals(ahead(well, course.getGoals())).build();
              }),
          entry(
              "decisions",
              (course, rule) -> {
                SharedDecision well =
                    infusion().getDecisions().get(0).toBuilder().id(DecisionId.of("ahead")).build();
                return course.toBuilder().decisions(ahead(well, course.getDecisions())).build();
              }),
          entry(
              "workingAgreements",
              (course, rule) -> {
                WorkingAgreement well =
                    infusion().getWorkingAgreements().get(0).toBuilder()
                        .id(AgreementId.of("ahead"))
                        .build();
                return course.toBuilder()
                    .workingAgreements(ahead(well, course.getWorkingAgreements()))
                    .build();
              }),
          entry(
              "adaptations",
              (course, rule) -> {
                FocusAdaptation well =
                    ((FocusAdaptation) esketamine().getAdaptations().get(0))
                        .toBuilder().id(AdaptationId.of("ahead")).build();
                return course.toBuilder().adaptations(ahead(well, course.getAdaptations())).build();
              }),
          entry(
              "customFrameworks",
              (course, rule) -> {
                TherapeuticFramework well =
                    WorkedCourses.custom("ahead").toBuilder().pacing("slowly").build();
                return course.toBuilder()
                    .customFrameworks(ahead(well, course.getCustomFrameworks()))
                    .build();
              }),
          entry(
              "safetyPlans",
              (course, rule) ->
                  course.toBuilder()
                      .safetyPlans(
                          ahead(infusion().getSafetyPlans().get(0), course.getSafetyPlans()))
                      .build()),
          entry(
              "customInstruments",
              (course, rule) -> {
                Instrument well =
                    InstrumentExamples.well().toBuilder().id(InstrumentId.of("ahead")).build();
                return course.toBuilder()
                    .customInstruments(ahead(well, course.getCustomInstruments()))
                    .build();
              }),
          entry(
              "measurementPlan",
              (course, rule) -> {
                PlannedMeasure well =
                    ChangeExamples.plan("phq-9", MeasureOccasion.AFTER_EACH_DOSE, 4_000);
                return course.toBuilder()
                    .measurementPlan(ahead(well, course.getMeasurementPlan()))
                    .build();
              }),
          entry(
              "responses",
              (course, rule) ->
                  course.toBuilder()
                      .responses(ahead(ChangeExamples.before("dast-10", 0), course.getResponses()))
                      .build()));

  private static <T> List<T> ahead(T well, List<? extends T> others) {
    List<T> all = new ArrayList<>();
    all.add(well);
    all.addAll(others);
    return all;
  }

  /** The list that an example's finding is in, or nothing where it names no place in one. */
  private static String list(Example example) {
    String[] steps = example.path().split("/", -1);
    return steps.length > 2 ? steps[1] : "";
  }

  private static TreatmentCourse with(Example example, List<Session> sessions) {
    return example.broken().toBuilder().sessions(sessions).build();
  }

  /** Rule and path of each finding, the place among the sessions put back. */
  private static Set<String> findings(
      Example example, TreatmentCourse course, IntUnaryOperator back) {
    Set<String> all = new TreeSet<>();
    VALIDATORS
        .computeIfAbsent(RuleBookTest.policy(example), KatValidator::with)
        .validate(course)
        .getFindings()
        .stream()
        .filter(finding -> !finding.getRuleId().equals(IDS))
        .forEach(finding -> all.add(finding.getRuleId() + " " + put(finding.getPath(), back)));
    return all;
  }

  private static String put(String path, IntUnaryOperator back) {
    String[] steps = path.split("/", -1);
    if (steps.length > 2 && steps[1].equals("sessions")) {
      steps[2] = String.valueOf(back.applyAsInt(Integer.parseInt(steps[2])));
    }
    return String.join("/", steps);
  }
}
