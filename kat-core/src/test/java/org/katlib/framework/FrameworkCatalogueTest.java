package org.katlib.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;

class FrameworkCatalogueTest {
  private static TherapeuticFramework framework(String id) {
    return FrameworkCatalogue.find(FrameworkId.of(id)).orElseThrow();
  }

  private static <T> Set<String> ids(Function<TherapeuticFramework, Set<T>> attribute, T value) {
    return FrameworkCatalogue.all().stream()
        .filter(framework -> attribute.apply(framework).contains(value))
        .map(framework -> framework.getId().getText())
        .collect(Collectors.toSet());
  }

  private static Set<String> split(String ids) {
    return Stream.of(ids.split(" ", -1)).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
  }

  @Test
  void theTwentyPublishedFrameworksAreThere() {
    assertThat(FrameworkCatalogue.all()).hasSize(20);
  }

  @Test
  void everyFrameworkSaysWhatItDoesInEachPhaseAndOnlyOneRestsUnderTheMedicine() {
    assertThat(FrameworkCatalogue.all())
        .allMatch(framework -> !framework.getPreparation().isEmpty())
        .allMatch(framework -> !framework.getIntegration().isEmpty());
    assertThat(FrameworkCatalogue.all())
        .filteredOn(framework -> framework.getDosingSession().isEmpty())
        .extracting(framework -> framework.getId().getText())
        .containsExactly("motivational-interviewing");
  }

  @Test
  void whatNeedsPacingRulesStatesThem() {
    assertThat(FrameworkCatalogue.all())
        .filteredOn(f -> f.getTraumaInformedFit() == TraumaInformedFit.NEEDS_PACING_RULES)
        .extracting(framework -> framework.getId().getText())
        .containsExactly("exposure-pe-cpt", "emdr");
    assertThat(FrameworkCatalogue.all())
        .filteredOn(f -> f.getTraumaInformedFit() == TraumaInformedFit.NEEDS_PACING_RULES)
        .allMatch(framework -> !framework.getPacingRules().isEmpty());
  }

  @Test
  void aPaceThatCanBeComparedIsAlsoToldInWords() {
    assertThat(FrameworkCatalogue.all())
        .allMatch(
            framework ->
                framework.getPacing().isPresent() == !framework.getPacingRules().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "STABILISATION_FIRST, exposure-pe-cpt",
    "MEMORY_WORK_A_DAY_AFTER, exposure-pe-cpt",
    "NO_BILATERAL_STIMULATION_UNDER_MEDICINE, emdr",
    "TARGETS_RECHECKED_SOBER, emdr",
    "CONFRONTATION_AT_PATIENTS_PACE, gestalt",
    "THREE_GOALS_FIRST, montreal-model"
  })
  void aPaceIsAskedForByTheFrameworksOfItsSource(PacingRule pace, String frameworks) {
    assertThat(ids(TherapeuticFramework::getPacingRules, pace)).isEqualTo(split(frameworks));
  }

  @ParameterizedTest
  @EnumSource
  void everyPaceIsAskedForBySome(PacingRule pace) {
    assertThat(ids(TherapeuticFramework::getPacingRules, pace)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PSYCHOLYTIC, psychodynamic", "PSYCHEDELIC, ''", "MEDICAL, ''"})
  void aDoseStyleIsGivenWhereTheSourceNamesOne(DoseStyle style, String frameworks) {
    assertThat(ids(TherapeuticFramework::getDoseStyles, style)).isEqualTo(split(frameworks));
  }

  @Test
  void onlyTheFrameworkCalledNonDirectiveHasALevel() {
    assertThat(framework("inner-healing-intelligence").getDirectiveLevel())
        .contains(DirectiveLevel.NONE);
    assertThat(FrameworkCatalogue.all())
        .filteredOn(framework -> framework.getDirectiveLevel().isPresent())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "exposure-pe-cpt, INTEGRATION, 0, MEMORY_WORK",
    "exposure-pe-cpt, INTEGRATION, 1, CONFRONTATION",
    "emdr, INTEGRATION, 0, MEMORY_WORK",
    "psychodynamic, INTEGRATION, 0, INTERPRETATION",
    "gestalt, INTEGRATION, 0, CONFRONTATION",
    "gestalt, INTEGRATION, 1, CONFRONTATION"
  })
  void aPracticeSaysWhatInItAsksForCare(
      String id, Phase phase, int position, PracticeDemand demand) {
    assertThat(phase.of(framework(id)).get(position).getDemands()).containsExactly(demand);
  }

  @Test
  void noOtherPracticeAsksForCare() {
    assertThat(
            FrameworkCatalogue.all().stream()
                .flatMap(framework -> Stream.of(Phase.values()).map(phase -> phase.of(framework)))
                .flatMap(List::stream)
                .filter(practice -> !practice.getDemands().isEmpty()))
        .hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "behavioural-activation, bads",
    "act, aaq-ii",
    "exposure-pe-cpt, suds",
    "emdr, suds",
    "gestalt, ''"
  })
  void aFrameworkPrefersTheInstrumentsItsPracticeNames(String id, String instruments) {
    assertThat(framework(id).getPreferredMeasures())
        .extracting(InstrumentId::getText)
        .containsExactlyInAnyOrderElementsOf(split(instruments));
  }

  @Test
  void everyPreferredInstrumentIsInTheCatalogueOfInstruments() {
    assertThat(FrameworkCatalogue.all())
        .flatExtracting(TherapeuticFramework::getPreferredMeasures)
        .isNotEmpty()
        .allMatch(instrument -> InstrumentCatalogue.findName(instrument).isPresent());
  }

  @Test
  void anUnknownIdFindsNothing() {
    assertThat(FrameworkCatalogue.find(FrameworkId.of("unheard-of"))).isEmpty();
  }

  private enum Phase {
    PREPARATION,
    DOSING,
    INTEGRATION;

    List<Practice> of(TherapeuticFramework framework) {
      return switch (this) {
        case PREPARATION -> framework.getPreparation();
        case DOSING -> framework.getDosingSession();
        case INTEGRATION -> framework.getIntegration();
      };
    }
  }
}
