package org.katlib.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.DosingPhaseKind;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.evidence.Jurisdiction;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.LimitChange;
import org.katlib.rule.RuleId;
import org.katlib.validation.KatValidator;

/** The bounds of the rules about an order: just inside, on, and just outside. */
class ScheduleRulesTest {
  private static final DosingPhase SPRAY = phase("esketamine-mdsi");
  private static final DosingPhase INFUSION = phase("iv-two-a-week");

  private static DosingPhase phase(String regimen) {
    return Regimens.find(regimen).orElseThrow().phases().get(0);
  }

  private static List<String> found(
      String rule, ClinicPolicy policy, Substance substance, DosingPhase... phases) {
    DosingSchedule order =
        DosingSchedule.builder()
            .id(ScheduleId.of("order"))
            .substance(substance)
            .orderedOn(LocalDate.of(2026, 1, 12))
            .phases(List.of(phases))
            .build();
    return KatValidator.with(policy).validate(order).getFindings().stream()
        .filter(finding -> finding.getRuleId().equals(RuleId.of(rule)))
        .map(finding -> finding.getPath())
        .toList();
  }

  private static List<String> found(String rule, Substance substance, DosingPhase... phases) {
    return found(rule, ClinicPolicy.published(Jurisdiction.US), substance, phases);
  }

  private static boolean isFound(String rule, DosingPhase... phases) {
    return !found(rule, Substance.KETAMINE, phases).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INDUCTION, 2, 1, false",
    "INDUCTION, 4, 2, false",
    "INDUCTION, 5, 2, true",
    "TITRATION, 3, 1, true",
    "MAINTENANCE, 1, 1, false",
    "MAINTENANCE, 2, 2, false",
    "MAINTENANCE, 3, 2, true",
    "TAPER, 2, 1, true"
  })
  void sprayIsOrderedAsOftenAsTheLabelHasIt(
      DosingPhaseKind kind, int sessions, int weeks, boolean reported) {
    DosingFrequency frequency = DosingFrequency.of(sessions, weeks);
    DosingPhase phase = SPRAY.toBuilder().kind(kind).frequency(frequency).build();
    DosingPhase other =
        SPRAY.toBuilder()
            .kind(kind)
            .frequency(DosingFrequency.of(1, 1))
            .addAlternativeFrequencies(frequency)
            .build();
    String rule = "KAT-SCHEDULE-001";
    assertThat(found(rule, Substance.ESKETAMINE, phase))
        .isEqualTo(reported ? List.of("/phases/0/frequency") : List.of());
    assertThat(found(rule, Substance.ESKETAMINE, other))
        .isEqualTo(reported ? List.of("/phases/0/alternativeFrequencies/0") : List.of());
    assertThat(isFound(rule, INFUSION.toBuilder().frequency(frequency).build())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "INDUCTION, MAINTENANCE, false",
    "TITRATION, INDUCTION, false",
    "MAINTENANCE, TAPER, false",
    "TAPER, MAINTENANCE, false",
    "MAINTENANCE, INDUCTION, true",
    "TAPER, TITRATION, true"
  })
  void afterMaintenanceAnOrderDoesNotBeginAnew(
      DosingPhaseKind first, DosingPhaseKind second, boolean reported) {
    assertThat(
            isFound(
                "KAT-SCHEDULE-002",
                INFUSION.toBuilder().kind(first).build(),
                INFUSION.toBuilder().kind(second).build()))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "TAPER, 3, 2, false",
    "TAPER, 2, 1, false",
    "TAPER, 5, 2, true",
    "MAINTENANCE, 5, 2, false"
  })
  void aTaperSpacesOut(DosingPhaseKind kind, int sessions, int weeks, boolean reported) {
    DosingPhase taper =
        INFUSION.toBuilder().kind(kind).frequency(DosingFrequency.of(sessions, weeks)).build();
    assertThat(isFound("KAT-SCHEDULE-003", INFUSION, taper)).isEqualTo(reported);
    assertThat(isFound("KAT-SCHEDULE-003", taper)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, 4, 7, true",
    "2, 1, 4, 8, false",
    "2, 1, 4, 9, true",
    "1, 2, 3, 1, false",
    "1, 2, 3, 2, false",
    "1, 2, 3, 3, true"
  })
  void theCountIsWhatTheFrequencyMakesOfTheWeeks(
      int sessions, int each, int weeks, int count, boolean reported) {
    DosingPhase phase =
        INFUSION.toBuilder()
            .frequency(DosingFrequency.of(sessions, each))
            .weeks(weeks)
            .sessionCount(count)
            .build();
    assertThat(isFound("KAT-SCHEDULE-004", phase)).isEqualTo(reported);
    assertThat(isFound("KAT-SCHEDULE-004", phase.toBuilder().weeks(OptionalInt.empty()).build()))
        .isFalse();
  }

  @Test
  void anotherFrequencyMakesAnotherCount() {
    DosingPhase phase =
        INFUSION.toBuilder()
            .addAlternativeFrequencies(DosingFrequency.of(1, 1))
            .weeks(4)
            .sessionCount(6)
            .build();
    assertThat(isFound("KAT-SCHEDULE-004", phase)).isFalse();
    assertThat(isFound("KAT-SCHEDULE-004", phase.toBuilder().sessionCount(3).build())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2, 83, false", "2, 84, false", "2, 85, true", "3, 56, false", "3, 57, true"})
  void theIntervalLeavesRoomForTheFrequency(int sessions, int hours, boolean reported) {
    DosingPhase phase =
        INFUSION.toBuilder()
            .frequency(DosingFrequency.of(sessions, 1))
            .minimumInterval(Duration.ofHours(hours))
            .build();
    assertThat(isFound("KAT-SCHEDULE-005", phase)).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 71, 6, /phases/0/minimumInterval",
    "2, 72, 6,",
    "2, , 6,",
    "3, , 6, /phases/0/frequency",
    "3, , 1,",
    "3, 72, 6,"
  })
  void theClinicsOwnIntervalIsKept(int sessions, Long hours, int count, String path) {
    ClinicPolicy policy =
        ClinicPolicy.builder()
            .name("three days")
            .jurisdiction(Jurisdiction.US)
            .addChanges(
                LimitChange.builder()
                    .ruleId(RuleId.of("KAT-SCHEDULE-006"))
                    .limit("interval")
                    .value(new BigDecimal("72"))
                    .unit("h")
                    .reason("to see")
                    .build())
            .build();
    DosingPhase phase =
        INFUSION.toBuilder()
            .frequency(DosingFrequency.of(sessions, 1))
            .sessionCount(count)
            .minimumInterval(Optional.ofNullable(hours).map(Duration::ofHours))
            .build();
    assertThat(found("KAT-SCHEDULE-006", policy, Substance.KETAMINE, phase))
        .isEqualTo(Optional.ofNullable(path).stream().toList());
    assertThat(isFound("KAT-SCHEDULE-006", phase)).isFalse();
  }

  @Test
  void aFirstSeriesHasAnEndAReviewOrAReasonToStop() {
    String rule = "KAT-SCHEDULE-007";
    DosingPhase open =
        INFUSION.toBuilder()
            .sessionCount(OptionalInt.empty())
            .weeks(OptionalInt.empty())
            .reviews(List.of())
            .build();
    assertThat(isFound(rule, open)).isTrue();
    assertThat(isFound(rule, open.toBuilder().sessionCount(6).build())).isFalse();
    assertThat(isFound(rule, open.toBuilder().weeks(6).build())).isFalse();
    assertThat(isFound(rule, open.toBuilder().reviews(INFUSION.getReviews()).build())).isFalse();
    assertThat(isFound(rule, open.toBuilder().addStopWhen(StopReason.PLATEAU).build())).isFalse();
    assertThat(isFound(rule, open.toBuilder().kind(DosingPhaseKind.MAINTENANCE).build())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SOLUTION_FOR_INJECTION, SUBCUTANEOUS, false",
    "SOLUTION_FOR_INJECTION, ORAL, false",
    "LOZENGE, BUCCAL, false",
    "LOZENGE, NASAL, true",
    "RAPID_DISSOLVE_TABLET, ORAL, false",
    "EXTENDED_RELEASE_TABLET, SUBLINGUAL, true",
    "COMPOUNDED_NASAL_SPRAY, NASAL, false",
    "SUPPOSITORY, RECTAL, false"
  })
  void aFormGoesTheWayItIsMadeFor(DoseForm form, Route route, boolean reported) {
    assertThat(isFound("KAT-SCHEDULE-008", INFUSION.toBuilder().form(form).route(route).build()))
        .isEqualTo(reported);
  }

  @Test
  void theDeviceHoldsEsketamine() {
    String rule = "KAT-SCHEDULE-009";
    assertThat(found(rule, Substance.ESKETAMINE, SPRAY)).isEmpty();
    assertThat(found(rule, Substance.KETAMINE, SPRAY)).containsExactly("/phases/0/form");
    assertThat(
            found(
                rule,
                Substance.ESKETAMINE,
                SPRAY.toBuilder().form(DoseForm.COMPOUNDED_NASAL_SPRAY).build()))
        .containsExactly("/phases/0/dose");
  }

  @ParameterizedTest
  @CsvSource({"INTRAVENOUS, false", "SUBCUTANEOUS, false", "INTRAMUSCULAR, true", "ORAL, true"})
  void onlyIntoAVeinOrUnderTheSkinIsAnythingInfused(Route route, boolean reported) {
    DosingPhase phase = INFUSION.toBuilder().route(route).build();
    assertThat(isFound("KAT-SCHEDULE-010", phase)).isEqualTo(reported);
    assertThat(
            isFound("KAT-SCHEDULE-010", phase.toBuilder().infusionTime(Optional.empty()).build()))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "INTRAVENOUS, 0.99, BASE, , false",
    "INTRAVENOUS, 1.0, BASE, , true",
    "INTRAVENOUS, 1.0, BASE, 60, true",
    "INTRAVENOUS, 1.0, BASE, 61, false",
    "INTRAVENOUS, 1.15, HYDROCHLORIDE, , false",
    "INTRAVENOUS, 1.16, HYDROCHLORIDE, , true",
    "INTRAMUSCULAR, 6.49, BASE, , false",
    "INTRAMUSCULAR, 6.5, BASE, , true",
    "ORAL, 7, BASE, , false"
  })
  void aDoseOfAnaesthesia(
      Route route, String amount, SaltBasis basis, Long seconds, boolean reported) {
    Dose dose = WeightBasedDose.ofMilligramsPerKilogram(amount).toBuilder().basis(basis).build();
    DosingPhase phase =
        INFUSION.toBuilder()
            .route(route)
            .infusionTime(Optional.ofNullable(seconds).map(Duration::ofSeconds))
            .build();
    String rule = "KAT-SCHEDULE-011";
    assertThat(found(rule, Substance.KETAMINE, phase.toBuilder().dose(dose).build()))
        .isEqualTo(reported ? List.of("/phases/0/dose") : List.of());
    assertThat(found(rule, Substance.KETAMINE, phase.toBuilder().addAlternativeDoses(dose).build()))
        .isEqualTo(reported ? List.of("/phases/0/alternativeDoses/0") : List.of());
    TitrationRule ladder =
        PublishedLadders.find("sc-kads").orElseThrow().toBuilder()
            .steps(List.of(TitrationStep.of(dose)))
            .build();
    assertThat(found(rule, Substance.KETAMINE, phase.toBuilder().titration(ladder).build()))
        .isEqualTo(reported ? List.of("/phases/0/titration/steps/0/dose") : List.of());
  }

  @Test
  void theStepsOfALadderRise() {
    assertThat(rises(FixedDose.ofMilligrams("50"), FixedDose.ofMilligrams("50.1"))).isTrue();
    assertThat(rises(FixedDose.ofMilligrams("50"), FixedDose.ofMilligrams("50.0"))).isFalse();
    assertThat(rises(DeviceDose.of(1), DeviceDose.of(2))).isTrue();
    assertThat(rises(DeviceDose.of(2), DeviceDose.of(2))).isFalse();
    assertThat(rises(DeviceDose.of(1), FixedDose.ofMilligrams("56"))).isFalse();
  }

  private static boolean rises(Dose lower, Dose upper) {
    TitrationRule ladder =
        PublishedLadders.find("sc-kads").orElseThrow().toBuilder()
            .steps(List.of(TitrationStep.of(lower), TitrationStep.of(upper)))
            .build();
    return !isFound("KAT-SCHEDULE-012", INFUSION.toBuilder().titration(ladder).build());
  }

  @ParameterizedTest
  @CsvSource({
    "S-LOO16, 167, true",
    "S-LOO16, 168, false",
    "S-LOO16, , true",
    "S-KADS, 167, false",
    ", 167, false"
  })
  void whoFollowsThePilotTitrationKeepsItsWeek(String basedOn, Long hours, boolean reported) {
    TitrationRule ladder =
        PublishedLadders.find("im-sc-loo16").orElseThrow().toBuilder()
            .basedOn(Optional.ofNullable(basedOn))
            .minimumStepInterval(Optional.ofNullable(hours).map(Duration::ofHours))
            .build();
    assertThat(isFound("KAT-SCHEDULE-013", INFUSION.toBuilder().titration(ladder).build()))
        .isEqualTo(reported);
  }

  @Test
  void everyDoseOfASprayOrderIsInWholeDevices() {
    String rule = "KAT-DOSE-007";
    DosingPhase other = SPRAY.toBuilder().alternativeDoses(List.of(DeviceDose.of(4))).build();
    assertThat(found(rule, Substance.ESKETAMINE, SPRAY)).isEmpty();
    assertThat(found(rule, Substance.ESKETAMINE, other))
        .containsExactly("/phases/0/alternativeDoses/0");
    TitrationRule ladder =
        SPRAY.getTitration().orElseThrow().toBuilder()
            .addSteps(TitrationStep.of(FixedDose.ofMilligrams("85")))
            .build();
    assertThat(found(rule, Substance.ESKETAMINE, SPRAY.toBuilder().titration(ladder).build()))
        .containsExactly("/phases/0/titration/steps/2/dose");
  }
}
