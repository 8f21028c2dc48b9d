package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.screening;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.MedicineGroup;
import org.katlib.validation.Baseline;

/** Who a drug is meant for, by age and by what was tried before: the bounds of the rules. */
class CourseEligibilityRulesTest {
  private static TreatmentCourse courseOf(Substance substance) {
    return substance == Substance.ESKETAMINE ? esketamine() : infusion();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-01-12, false, true",
    "2008-01-13, true, true",
    "2001-01-13, false, true",
    "2001-01-12, false, false"
  })
  void theAgesThatTheEsketamineLabelNames(LocalDate born, boolean minor, boolean young) {
    TreatmentCourse course = esketamine();
    course =
        course.toBuilder().patient(course.getPatient().toBuilder().birthDate(born).build()).build();
    assertThat(reports(course, "KAT-SCREEN-047")).isEqualTo(minor);
    assertThat(reports(course, "KAT-SCREEN-048")).isEqualTo(young);
  }

  @ParameterizedTest
  @CsvSource({"SSRI, EU, false", "SNRI, EU, false", "LITHIUM, EU, true", "LITHIUM, US, false"})
  void theEuTextPairsEsketamineWithAnAntidepressant(
      MedicineGroup group, Jurisdiction jurisdiction, boolean reported) {
    TreatmentCourse course =
        Baseline.medicine(esketamine(), medicine -> medicine.groups(List.of(group)));
    assertThat(reports(course, "KAT-SCREEN-049", jurisdiction)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-11, true", "2026-01-12, false"})
  void anAntidepressantThatWasStoppedPairsWithNothing(LocalDate stopped, boolean reported) {
    TreatmentCourse course =
        Baseline.medicine(esketamine(), medicine -> medicine.stoppedOn(stopped));
    assertThat(reports(course, "KAT-SCREEN-049", Jurisdiction.EU)).isEqualTo(reported);
  }

  @Test
  void withoutAnyMedicineRecordedNobodyCanTell() {
    TreatmentCourse course = esketamine();
    course =
        course.toBuilder()
            .patient(course.getPatient().toBuilder().medicines(List.of()).build())
            .build();
    assertThat(reports(course, "KAT-SCREEN-049", Jurisdiction.EU)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ESKETAMINE, 1, true", "ESKETAMINE, 2, false", "KETAMINE, 1, false"})
  void twoAntidepressantsHaveFailed(Substance substance, int failed, boolean reported) {
    TreatmentCourse course =
        screening(courseOf(substance), screening -> screening.failedAntidepressants(failed));
    assertThat(reports(course, "KAT-SCREEN-050")).isEqualTo(reported);
  }
}
