package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.DischargeExamples.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;
import org.katlib.course.TreatmentCourse;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.RescueKind;
import org.katlib.safety.RescueMeasure;
import org.katlib.safety.SeriousnessCriterion;

/** The bounds of {@link AdverseEventRules}: just inside, on, and just outside. */
class AdverseEventRulesTest {
  @ParameterizedTest
  @CsvSource({
    "3, false, false",
    "4, false, true",
    "5, false, true",
    "4, true, false",
    ", false, false"
  })
  void aLifeThreateningEventIsSerious(Integer grade, boolean serious, boolean reported) {
    TreatmentCourse course = event(event -> event.grade(optional(grade)).serious(serious));
    assertThat(reports(course, "KAT-EVENT-001")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1, false", ", true"})
  void anEventHasAGrade(Integer grade, boolean reported) {
    TreatmentCourse course = event(event -> event.grade(optional(grade)));
    assertThat(reports(course, "KAT-EVENT-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"true, true, false", "true, false, true", "false, false, false"})
  void aSeriousEventHasACriterion(boolean serious, boolean named, boolean reported) {
    TreatmentCourse course =
        event(
            event -> {
              AdverseEvent.Builder judged = event.serious(serious);
              return named
                  ? judged.addSeriousnessCriteria(SeriousnessCriterion.HOSPITALISATION)
                  : judged;
            });
    assertThat(reports(course, "KAT-EVENT-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @EnumSource(RescueKind.class)
  void onlyAMedicineAgainstPressureIsAskedAbout(RescueKind kind) {
    TreatmentCourse course =
        dosing(
            infusion(),
            session ->
                session.addRescueMeasures(
                    RescueMeasure.builder().at(at("10:45")).kind(kind).build()));
    assertThat(reports(course, "KAT-EVENT-004"))
        .isEqualTo(kind == RescueKind.BLOOD_PRESSURE_MEDICINE);
  }

  @ParameterizedTest
  @CsvSource({
    "2, false, , false",
    "3, false, , true",
    "4, false, , true",
    ", false, , false",
    ", true, , true",
    "1, true, , true",
    "3, false, 12:30, false",
    "3, false, 12:31, true"
  })
  void whatIsSevereOrSeriousIsOverAtTheEnd(
      Integer grade, boolean serious, String resolved, boolean reported) {
    TreatmentCourse course =
        event(
            event ->
                event
                    .grade(optional(grade))
                    .serious(serious)
                    .resolvedAt(Optional.ofNullable(resolved).map(time -> at(time))));
    assertThat(reports(course, "KAT-EVENT-005")).isEqualTo(reported);
    assertThat(
            reports(
                dosing(course, session -> session.status(SessionStatus.IN_PROGRESS)),
                "KAT-EVENT-005"))
        .isFalse();
    assertThat(reports(dosing(course, session -> session.end(Optional.empty())), "KAT-EVENT-005"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER, false, false, true",
    "OTHER, true, false, false",
    "OTHER, false, true, false",
    "NAUSEA, false, false, false"
  })
  void anotherEventIsTold(AdverseEventKind kind, boolean coded, boolean told, boolean reported) {
    TreatmentCourse course =
        event(
            event ->
                event
                    .kind(kind)
                    .coding(
                        coded
                            ? Optional.of(Coding.of(CodeSystem.SNOMED_CT, "422587007"))
                            : Optional.empty())
                    .description(told ? Optional.of("itching") : Optional.empty()));
    assertThat(reports(course, "KAT-EVENT-006")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"1, , true", "1, CTCAE 5.0, false", ", , false"})
  void aGradeNamesItsVersion(Integer grade, String version, boolean reported) {
    TreatmentCourse course =
        event(event -> event.grade(optional(grade)).gradeScale(Optional.ofNullable(version)));
    assertThat(reports(course, "KAT-EVENT-007")).isEqualTo(reported);
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
