package org.katlib.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.Sources;
import org.katlib.patient.MedicineGroup;
import org.katlib.rule.Moment;
import org.katlib.rule.Rule;
import org.katlib.rule.Severity;
import org.katlib.validation.RuleBook;

class InteractionsTest {
  static Stream<Interaction> interactions() {
    return Interactions.all().stream();
  }

  @ParameterizedTest
  @MethodSource("interactions")
  void aStatementNamesAKnownSourceAndRule(Interaction interaction) {
    assertThat(Sources.find(interaction.citation().getSource())).isPresent();
    assertThat(interaction.citation().getConfidence()).isNotEqualTo(Confidence.UNCONFIRMED);
    assertThat(interaction.effect()).isNotBlank();
    assertThat(interaction.medicine()).isNotEqualTo(MedicineGroup.NONE_OF_THESE);
    assertThat(interaction.rule().filter(rule -> RuleBook.published().find(rule).isEmpty()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyGroupButNoneOfTheseStandsInTheTableOrIsAnAntidepressant(MedicineGroup group) {
    assertThat(interactions().anyMatch(interaction -> interaction.medicine() == group))
        .isEqualTo(group != MedicineGroup.NONE_OF_THESE && group != MedicineGroup.SNRI);
  }

  @Test
  void theRowsOfOneRuleAreOfOneKind() {
    interactions()
        .flatMap(interaction -> interaction.rule().stream())
        .forEach(
            rule -> {
              List<Interaction> rows = Interactions.findByRule(rule);
              assertThat(rows).extracting(Interaction::kind).containsOnly(rows.get(0).kind());
            });
  }

  /** Whatever the table says: what touches the benefit informs, and never before a dose. */
  @Test
  void whatTouchesTheBenefitNeverLooksLikeSafety() {
    assertThat(InteractionKind.EFFICACY.getSeverity()).isEqualTo(Severity.INFO);
    assertThat(InteractionKind.EFFICACY.getMoment()).isEqualTo(Moment.AFTER);
    for (Interaction interaction : Interactions.all()) {
      if (interaction.kind() == InteractionKind.EFFICACY) {
        Rule<?> rule = RuleBook.published().find(interaction.rule().orElseThrow()).orElseThrow();
        assertThat(rule.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(rule.getMoment()).isEqualTo(Moment.AFTER);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlySafetyAndHigherExposureAskToBeLookedAtBeforeADose(InteractionKind kind) {
    boolean before =
        switch (kind) {
          case SAFETY_SEDATION, SAFETY_BLOOD_PRESSURE, SEIZURE, PK_INCREASE -> true;
          case PK_DECREASE, EFFICACY, NO_RELEVANT_EFFECT, INFORMATION -> false;
        };
    assertThat(kind.getMoment() == Moment.BEFORE_DOSING).isEqualTo(before);
    assertThat(kind.getSeverity()).isEqualTo(before ? Severity.WARNING : Severity.INFO);
  }

  @ParameterizedTest
  @CsvSource({
    "CLARITHROMYCIN, ORAL, 2.6",
    "GRAPEFRUIT_JUICE, ORAL, 3.0",
    "TICLOPIDINE, ORAL, 2.4",
    "RIFAMPICIN, ORAL, 0.14",
    "RIFAMPICIN, INTRAVENOUS, 0.86",
    "ST_JOHNS_WORT, ORAL, 0.42"
  })
  void theExposureIsExactAndBelongsToItsRoute(MedicineGroup group, Route route, BigDecimal factor) {
    assertThat(Interactions.find(group, Substance.KETAMINE, route))
        .extracting(interaction -> interaction.exposureFactor().orElseThrow())
        .containsExactly(factor);
    assertThat(Interactions.find(group, Substance.ESKETAMINE, Route.NASAL)).isEmpty();
    assertThat(Interactions.find(group, Substance.KETAMINE, Route.SUBLINGUAL)).isEmpty();
  }

  @Test
  void notAllInhibitorsOfAnEnzymeAreAlike() {
    assertThat(Interactions.find(MedicineGroup.ITRACONAZOLE, Substance.KETAMINE, Route.ORAL))
        .extracting(Interaction::kind)
        .containsExactly(InteractionKind.SAFETY_SEDATION);
  }
}
