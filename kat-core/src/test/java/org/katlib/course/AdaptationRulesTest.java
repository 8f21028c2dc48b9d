package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Route;
import org.katlib.framework.FrameworkId;
import org.katlib.goal.AgreementSignature;
import org.katlib.goal.DecisionId;
import org.katlib.goal.Party;
import org.katlib.goal.SharedDecision;
import org.katlib.schedule.DosingFrequency;

/** The bounds of {@link AdaptationRules}. */
class AdaptationRulesTest {
  private static final AdaptationId ID = AdaptationId.of("adaptation");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 13);
  private static final Optional<DosingFrequency> TWICE = Optional.of(DosingFrequency.of(2, 1));
  private static final Optional<DosingFrequency> ONCE = Optional.of(DosingFrequency.of(1, 1));

  private static boolean isReported(Adaptation adaptation, String rule) {
    return reports(
        esketamine().toBuilder().adaptations(List.of(adaptation)).build(), "KAT-ADAPT-" + rule);
  }

  private static FocusAdaptation focus() {
    return (FocusAdaptation) esketamine().getAdaptations().get(0);
  }

  private static DoseAdaptation dose(int before, int after) {
    return DoseAdaptation.builder()
        .id(ID)
        .decidedOn(DAY)
        .reason("asked for")
        .before(DeviceDose.of(before))
        .after(DeviceDose.of(after))
        .build();
  }

  private static FrequencyAdaptation frequency(
      Optional<DosingFrequency> before, Optional<DosingFrequency> after) {
    return FrequencyAdaptation.builder()
        .id(ID)
        .decidedOn(DAY)
        .reason("asked for")
        .before(before)
        .after(after)
        .halt(Optional.of(DosingHalt.PAUSED).filter(halt -> after.isEmpty()))
        .build();
  }

  private static SettingAdaptation setting(Optional<String> before, String after) {
    return SettingAdaptation.builder()
        .id(ID)
        .decidedOn(DAY)
        .reason("asked for")
        .before(before)
        .after(after)
        .build();
  }

  private static MethodAdaptation worded() {
    return MethodAdaptation.builder()
        .id(ID)
        .decidedOn(DAY)
        .reason("asked for")
        .change("more silence")
        .build();
  }

  private static MethodAdaptation method(Optional<String> before, Optional<String> after) {
    return MethodAdaptation.builder()
        .id(ID)
        .decidedOn(DAY)
        .reason("asked for")
        .before(before.map(FrameworkId::of))
        .after(after.map(FrameworkId::of))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"true, true, false", "true, false, true", "false, true, true", "false, false, true"})
  void bothAgree(boolean patient, boolean therapist, boolean reported) {
    FocusAdaptation.Builder adaptation = focus().toBuilder().agreedBy(Set.of());
    if (patient) {
      adaptation.addAgreedBy(Party.PATIENT);
    }
    if (therapist) {
      adaptation.addAgreedBy(Party.THERAPIST);
    }
    assertThat(isReported(adaptation.build(), "001")).isEqualTo(reported);
  }

  @Test
  void aDecisionThatBothSignedSaysTheSame() {
    FocusAdaptation unsigned = focus().toBuilder().agreedBy(Set.of()).build();
    assertThat(isReported(unsigned, "001")).isTrue();
    FocusAdaptation decided = unsigned.toBuilder().decision(DecisionId.of("decision")).build();
    assertThat(isReported(decided, "001")).isFalse();

    SharedDecision decision = esketamine().getDecisions().get(0);
    for (AgreementSignature one : decision.getSignatures()) {
      TreatmentCourse course =
          esketamine().toBuilder()
              .decisions(List.of(decision.toBuilder().signatures(List.of(one)).build()))
              .adaptations(List.of(decided))
              .build();
      assertThat(reports(course, "KAT-ADAPT-001")).isTrue();
    }
  }

  @Test
  void onlyDoseAndFrequencyAreAskedForTheirGround() {
    assertThat(isReported(dose(1, 2), "002")).isTrue();
    assertThat(isReported(frequency(TWICE, ONCE), "002")).isTrue();
    assertThat(isReported(setting(Optional.empty(), "at home"), "002")).isFalse();
    assertThat(isReported(method(Optional.empty(), Optional.of("act")), "002")).isFalse();
    assertThat(isReported(focus().toBuilder().evidence(List.of()).build(), "002")).isFalse();
    assertThat(isReported(dose(1, 2).toBuilder().evidence(focus().getEvidence()).build(), "002"))
        .isFalse();
  }

  static Stream<Adaptation> changes() {
    return Stream.of(
        dose(1, 2),
        dose(2, 2).toBuilder()
            .routeBefore(Route.SUBLINGUAL)
            .routeAfter(Route.INTRAMUSCULAR)
            .build(),
        dose(2, 2).toBuilder().routeAfter(Route.INTRAMUSCULAR).build(),
        frequency(TWICE, ONCE),
        frequency(TWICE, Optional.empty()),
        frequency(Optional.empty(), ONCE),
        frequency(Optional.empty(), Optional.empty()),
        focus(),
        setting(Optional.of("a chair"), "a mat"),
        setting(Optional.empty(), "a mat"),
        method(Optional.of("act"), Optional.of("ifs")),
        method(Optional.of("act"), Optional.empty()),
        method(Optional.of("act"), Optional.of("act")).toBuilder().change("more silence").build(),
        worded());
  }

  static Stream<Adaptation> noChanges() {
    return Stream.of(
        dose(2, 2),
        dose(2, 2).toBuilder().routeBefore(Route.NASAL).routeAfter(Route.NASAL).build(),
        frequency(TWICE, TWICE),
        focus().toBuilder().before(focus().getAfter()).build(),
        setting(Optional.of("a mat"), "a mat"),
        method(Optional.of("act"), Optional.of("act")));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatChangesSomethingIsNotReported(Adaptation adaptation) {
    assertThat(isReported(adaptation, "004")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("noChanges")
  void whatIsTheSameAfterAsBeforeIsReported(Adaptation adaptation) {
    assertThat(isReported(adaptation, "004")).isTrue();
  }
}
