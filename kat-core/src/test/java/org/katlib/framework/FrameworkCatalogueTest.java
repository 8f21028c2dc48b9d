package org.katlib.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkCatalogueTest {
  @Test
  void theTwentyPublishedFrameworksAreThere() {
    assertThat(FrameworkCatalogue.all()).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"behavioural-activation", "jungian-depth", "gestalt", "montreal-model"})
  void aFrameworkSaysWhatItDoesInEachPhase(String id) {
    TherapeuticFramework framework = FrameworkCatalogue.find(FrameworkId.of(id)).orElseThrow();
    assertThat(framework.getPreparation()).isNotEmpty();
    assertThat(framework.getDosingSession()).isNotEmpty();
    assertThat(framework.getIntegration()).isNotEmpty();
  }

  @Test
  void whatNeedsPacingRulesStatesThem() {
    assertThat(FrameworkCatalogue.all())
        .filteredOn(f -> f.getTraumaInformedFit() == TraumaInformedFit.NEEDS_PACING_RULES)
        .isNotEmpty()
        .allMatch(framework -> framework.getPacing().isPresent());
  }

  @Test
  void anUnknownIdFindsNothing() {
    assertThat(FrameworkCatalogue.find(FrameworkId.of("unheard-of"))).isEmpty();
  }
}
