package org.katlib.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.Sources;
import org.katlib.rule.RuleId;
import org.katlib.rule.Severity;
import org.katlib.validation.RuleBook;

class ConditionCatalogueTest {
  static Stream<ConditionPosition> positions() {
    return ConditionCatalogue.getPositions().stream();
  }

  @Test
  void everyConditionHasANameInBothLanguagesAndAnIdOfItsOwn() {
    assertThat(ConditionCatalogue.all()).hasSize(35);
    assertThat(ConditionCatalogue.all())
        .allMatch(condition -> !condition.getName(Locale.ENGLISH).isBlank())
        .allMatch(
            condition ->
                !condition
                    .getName(Locale.forLanguageTag("es"))
                    .equals(condition.getName(Locale.FRENCH)));
  }

  @Test
  void onlyWhatWasNotConfirmedHasNoPosition() {
    assertThat(ConditionCatalogue.all().stream().map(condition -> condition.id()))
        .filteredOn(id -> ConditionCatalogue.findPositions(id).isEmpty())
        .extracting(ScreeningConditionId::getText)
        .containsExactlyInAnyOrder(
            "interstitial-cystitis", "unstable-hyperthyroidism", "respiratory-insufficiency");
  }

  @ParameterizedTest
  @MethodSource("positions")
  void aPositionNamesAKnownConditionSourceAndRule(ConditionPosition position) {
    assertThat(ConditionCatalogue.find(position.condition())).isPresent();
    assertThat(Sources.find(position.citation().getSource())).isPresent();
    assertThat(position.citation().getConfidence()).isNotEqualTo(Confidence.UNCONFIRMED);
    assertThat(position.rule().filter(rule -> RuleBook.published().find(rule).isEmpty())).isEmpty();
    assertThat(position.window().isPresent()).isEqualTo(!position.windowUnit().isEmpty());
  }

  @Test
  void theRulesOfOneConditionAreAllNamedInTheTable() {
    Set<String> inTheTable =
        positions()
            .flatMap(position -> position.rule().stream())
            .map(RuleId::getText)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(inTheTable).hasSize(41).first().isEqualTo("KAT-SCREEN-001");
    assertThat(inTheTable).last().isEqualTo("KAT-SCREEN-058");
  }

  @Test
  void theRowsOfOneRuleSpeakOfOneConditionAndAtMostOneWindow() {
    positions()
        .flatMap(position -> position.rule().stream())
        .forEach(
            rule -> {
              List<ConditionPosition> rows = ConditionCatalogue.findPositions(rule);
              assertThat(rows)
                  .extracting(ConditionPosition::condition)
                  .containsOnly(rows.get(0).condition());
              assertThat(rows).filteredOn(row -> row.window().isPresent()).hasSizeLessThan(2);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "KAT-SCREEN-001, ERROR",
    "KAT-SCREEN-004, ERROR",
    "KAT-SCREEN-005, INFO",
    "KAT-SCREEN-006, ERROR",
    "KAT-SCREEN-007, ERROR",
    "KAT-SCREEN-008, WARNING",
    "KAT-SCREEN-009, WARNING",
    "KAT-SCREEN-012, WARNING",
    "KAT-SCREEN-017, WARNING",
    "KAT-SCREEN-022, WARNING",
    "KAT-SCREEN-024, ERROR",
    "KAT-SCREEN-025, ERROR",
    "KAT-SCREEN-026, WARNING",
    "KAT-SCREEN-028, INFO",
    "KAT-SCREEN-037, INFO"
  })
  void aRuleWeighsAsItsStrongestSourceSpeaks(String rule, Severity severity) {
    assertThat(RuleBook.published().find(RuleId.of(rule)).orElseThrow().getSeverity())
        .isEqualTo(severity);
  }

  /** The severity gate of a programme stands in the table and is judged by no rule. */
  @Test
  void theSeverityGateOfAProgrammeIsShownAndNotJudged() {
    assertThat(
            ConditionCatalogue.findPositions(ScreeningConditionId.of("below-programme-severity")))
        .hasSize(1)
        .allMatch(position -> position.rule().isEmpty());
  }
}
