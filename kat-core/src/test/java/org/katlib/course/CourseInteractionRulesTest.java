package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.medicine;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.without;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.Route;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.BenzodiazepineEquivalent;
import org.katlib.patient.BenzodiazepineReference;
import org.katlib.patient.MedicineGroup;
import org.katlib.quantity.Mass;
import org.katlib.rule.RuleId;
import org.katlib.rule.Severity;
import org.katlib.validation.Baseline;
import org.katlib.validation.RuleBook;

/** Which medicine is told of beside which drug, route and day. */
class CourseInteractionRulesTest {
  private static TreatmentCourse beside(TreatmentCourse course, MedicineGroup group) {
    return medicine(course, medicine -> medicine.groups(List.of(group)));
  }

  @ParameterizedTest
  @CsvSource({
    "BENZODIAZEPINE, KAT-INTERACT-001, true, true",
    "OPIOID, KAT-INTERACT-002, true, true",
    "ALCOHOL, KAT-INTERACT-003, true, true",
    "OTHER_CNS_DEPRESSANT, KAT-INTERACT-004, true, true",
    "PSYCHOSTIMULANT, KAT-INTERACT-005, true, false",
    "MAO_INHIBITOR, KAT-INTERACT-006, true, false",
    "THEOPHYLLINE_OR_AMINOPHYLLINE, KAT-INTERACT-007, false, true",
    "THYROID_HORMONE, KAT-INTERACT-010, false, false",
    "SYMPATHOMIMETIC, KAT-INTERACT-012, false, true",
    "VASOPRESSIN, KAT-INTERACT-013, false, true",
    "CLARITHROMYCIN, KAT-INTERACT-014, false, false",
    "BENZODIAZEPINE, KAT-INTERACT-020, true, true",
    "LAMOTRIGINE, KAT-INTERACT-021, true, true",
    "NALTREXONE_ORAL, KAT-INTERACT-022, false, true",
    "NALTREXONE_EXTENDED_RELEASE, KAT-INTERACT-022, false, false",
    "CLOZAPINE, KAT-INTERACT-023, false, true",
    "OLANZAPINE, KAT-INTERACT-023, false, false",
    "OPIOID, KAT-INTERACT-001, false, false"
  })
  void aStatementIsAboutItsOwnDrug(
      MedicineGroup group, String rule, boolean esketamine, boolean ketamine) {
    assertThat(reports(beside(esketamine(), group), rule)).isEqualTo(esketamine);
    assertThat(reports(beside(infusion(), group), rule)).isEqualTo(ketamine);
  }

  @ParameterizedTest
  @CsvSource({
    "THEOPHYLLINE_OR_AMINOPHYLLINE, KAT-INTERACT-008",
    "OTHER_XANTHINE_DERIVATIVE, KAT-INTERACT-008",
    "ERGOMETRINE, KAT-INTERACT-009",
    "THYROID_HORMONE, KAT-INTERACT-010",
    "VASOPRESSIN, KAT-INTERACT-011"
  })
  void someAreNamedByTheEuTextOfEsketamineAlone(MedicineGroup group, String rule) {
    assertThat(reports(beside(esketamine(), group), rule, Jurisdiction.EU)).isTrue();
    assertThat(reports(beside(esketamine(), group), rule, Jurisdiction.US)).isFalse();
    assertThat(reports(beside(infusion(), group), rule, Jurisdiction.EU)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CLARITHROMYCIN, KAT-INTERACT-014, ORAL, true",
    "CLARITHROMYCIN, KAT-INTERACT-014, SUBLINGUAL, false",
    "CLARITHROMYCIN, KAT-INTERACT-014, NASAL, false",
    "GRAPEFRUIT_JUICE, KAT-INTERACT-015, ORAL, true",
    "TICLOPIDINE, KAT-INTERACT-016, ORAL, true",
    "RIFAMPICIN, KAT-INTERACT-017, ORAL, true",
    "RIFAMPICIN, KAT-INTERACT-017, INTRAVENOUS, true",
    "RIFAMPICIN, KAT-INTERACT-017, INTRAMUSCULAR, false",
    "ST_JOHNS_WORT, KAT-INTERACT-018, ORAL, true",
    "ST_JOHNS_WORT, KAT-INTERACT-018, INTRAVENOUS, false",
    "ITRACONAZOLE, KAT-INTERACT-019, ORAL, true",
    "ITRACONAZOLE, KAT-INTERACT-019, NASAL, false"
  })
  void whatWasStudiedByOneRouteIsNotCarriedToAnother(
      MedicineGroup group, String rule, Route route, boolean reported) {
    TreatmentCourse course =
        Baseline.dosing(
            given(beside(infusion(), group), dose -> dose.route(route)),
            session -> session.plannedDoses(List.of()));
    assertThat(reports(course.toBuilder().schedules(List.of()).build(), rule)).isEqualTo(reported);
  }

  @Test
  void noOralRuleIsCarriedToTheNose() {
    for (MedicineGroup group : MedicineGroup.values()) {
      for (int rule = 14; rule <= 19; rule++) {
        assertThat(reports(beside(esketamine(), group), "KAT-INTERACT-0" + rule)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-01-11, false", "2026-01-12, true"})
  void aMedicineThatWasStoppedBeforeTheDoseIsNotBesideIt(LocalDate stopped, boolean reported) {
    TreatmentCourse course =
        medicine(
            beside(esketamine(), MedicineGroup.OPIOID), medicine -> medicine.stoppedOn(stopped));
    assertThat(reports(course, "KAT-INTERACT-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12, true", "2026-01-13, false"})
  void onceThereAreSessionsTheirDaysCountAndNotTheOrder(LocalDate started, boolean reported) {
    TreatmentCourse course =
        medicine(
            beside(esketamine(), MedicineGroup.OPIOID), medicine -> medicine.startedOn(started));
    assertThat(reports(course, "KAT-INTERACT-002")).isEqualTo(reported);
  }

  @Test
  void beforeTheFirstSessionTheOrderCounts() {
    TreatmentCourse ordered = without(beside(esketamine(), MedicineGroup.OPIOID), Baseline.DOSING);
    assertThat(reports(ordered, "KAT-INTERACT-002")).isTrue();
    assertThat(reports(ordered.toBuilder().schedules(List.of()).build(), "KAT-INTERACT-002"))
        .isFalse();
    assertThat(
            reports(
                medicine(ordered, medicine -> medicine.stoppedOn(LocalDate.of(2026, 1, 8))),
                "KAT-INTERACT-002"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DIAZEPAM, 8, KAT-INTERACT-024, false",
    "DIAZEPAM, 8.1, KAT-INTERACT-024, true",
    "DIAZEPAM, 8.1, KAT-INTERACT-025, false",
    "LORAZEPAM, 3, KAT-INTERACT-025, false",
    "LORAZEPAM, 3.1, KAT-INTERACT-025, true",
    "LORAZEPAM, 9, KAT-INTERACT-024, false"
  })
  void aDailyDoseIsComparedInItsOwnEquivalent(
      BenzodiazepineReference reference, String perDay, String rule, boolean reported) {
    TreatmentCourse course =
        medicine(
            esketamine(),
            medicine ->
                medicine.dailyBenzodiazepine(
                    BenzodiazepineEquivalent.builder()
                        .reference(reference)
                        .perDay(Mass.ofMilligrams(perDay))
                        .build()));
    assertThat(reports(course, rule)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"NONE_OF_THESE, false", "SSRI, false", ", true"})
  void aMedicineWithoutAGroupWasNotCompared(MedicineGroup group, boolean reported) {
    TreatmentCourse course =
        medicine(
            infusion(), medicine -> medicine.groups(group == null ? List.of() : List.of(group)));
    assertThat(reports(course, "KAT-INTERACT-026")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "KAT-INTERACT-001, WARNING",
    "KAT-INTERACT-005, WARNING",
    "KAT-INTERACT-007, WARNING",
    "KAT-INTERACT-014, WARNING",
    "KAT-INTERACT-017, INFO",
    "KAT-INTERACT-019, INFO",
    "KAT-INTERACT-020, INFO",
    "KAT-INTERACT-022, INFO",
    "KAT-INTERACT-024, INFO"
  })
  void aRuleWeighsAsItsKindAndCertaintySay(String rule, Severity severity) {
    assertThat(RuleBook.published().find(RuleId.of(rule)).orElseThrow().getSeverity())
        .isEqualTo(severity);
  }
}
