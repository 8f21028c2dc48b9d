package org.katlib.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published rules of change and cut-offs, each as its source has it. */
class ChangeRulesTest {
  private static List<ChangeRule> rules() {
    return InstrumentCatalogue.all().stream()
        .flatMap(form -> form.getChangeRules().stream())
        .toList();
  }

  private static String words(ChangeCriterion criterion) {
    if (criterion instanceof PercentImprovement improvement) {
      return "improved " + improvement.getPercent() + " %";
    }
    if (criterion instanceof PointImprovement improvement) {
      return "improved " + improvement.getPoints();
    }
    if (criterion instanceof PointWorsening worsening) {
      return "worsened " + worsening.getPoints();
    }
    return criterion instanceof EndScore end ? "ends at " + end.getScore() : "another criterion";
  }

  @ParameterizedTest
  @CsvSource({
    "phq-9-response-50, RESPONSE, improved 50 %",
    "phq-9-remission-below-5, REMISSION, ends at 4",
    "phq-9-lowe-2004-5, MEANINGFUL_CHANGE, improved 5",
    "phq-9-trd-6, MEANINGFUL_CHANGE, improved 6",
    "phq-9-worsening-5, WORSENING, worsened 5",
    "gad-7-toussaint-2020-4, MEANINGFUL_CHANGE, improved 4",
    "gad-7-programme-response-50, RESPONSE, improved 50 %",
    "gad-7-programme-remission-below-5, REMISSION, ends at 4",
    "pcl-5-ncptsd-5, RELIABLE_CHANGE, improved 5",
    "pcl-5-ncptsd-10, MEANINGFUL_CHANGE, improved 10",
    "pcl-5-nys-cc-12, RESPONSE, improved 12",
    "pcl-5-marx-2022-15, RELIABLE_CHANGE, improved 15",
    "pcl-5-marx-2022-18, RELIABLE_CHANGE, improved 18",
    "pcl-5-marx-2022-end-28, MEANINGFUL_CHANGE, ends at 28",
    "cgi-i-response-2, RESPONSE, ends at 2",
    "madrs-response-50, RESPONSE, improved 50 %",
    "madrs-remission-10, REMISSION, ends at 10",
    "madrs-remission-12, REMISSION, ends at 12",
    "madrs-trd-10, MEANINGFUL_CHANGE, improved 10",
    "qids-sr16-remission-5, REMISSION, ends at 5",
    "bdi-ii-button-2015-17.5, MEANINGFUL_CHANGE, improved 17.5 %",
    "bdi-ii-button-2015-32, MEANINGFUL_CHANGE, improved 32 %",
    "who-5-topp-2015-10, MEANINGFUL_CHANGE, improved 10",
    "isi-yang-2009-6, MEANINGFUL_CHANGE, improved 6",
    "isi-morin-2011-8.4, MEANINGFUL_CHANGE, improved 8.4",
    "isi-remission-below-8, REMISSION, ends at 7",
    "ors-5, RELIABLE_CHANGE, improved 5"
  })
  void aRuleAsksForWhatItsSourceSays(String id, ChangeKind kind, String criterion) {
    assertThat(rules())
        .filteredOn(rule -> rule.getId().equals(ChangeRuleId.of(id)))
        .singleElement()
        .returns(kind, ChangeRule::getKind)
        .satisfies(
            rule ->
                assertThat(rule.getCriteria())
                    .extracting(ChangeRulesTest::words)
                    .containsExactly(criterion));
  }

  @Test
  void noRuleIsLeftOutOfTheTableOrThereTwice() {
    assertThat(rules()).extracting(ChangeRule::getId).doesNotHaveDuplicates().hasSize(27);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ace-10", "lec-5", "wai-sr", "cadss", "meq30", "ebi", "shaps", "audit-c", "suds"})
  void anInstrumentWithoutAPublishedRuleOfChangeHasNone(String id) {
    assertThat(InstrumentCatalogue.find(InstrumentId.of(id)))
        .isNotEmpty()
        .allMatch(form -> form.getChangeRules().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "phq-9, screening, total, 10, 9",
    "phq-9, major-depressive-syndrome, major-depressive-syndrome, 2, 1",
    "phq-2, screening, total, 3, 2",
    "phq-2, screening-low, total, 2, 1",
    "gad-7, screening, total, 10, 9",
    "gad-7, any-anxiety, total, 8, 7",
    "pcl-5, provisional-31, total, 31, 30",
    "pcl-5, provisional-33, total, 33, 32",
    "pcl-5, dsm-5-rule, dsm-5-rule, 4, 3",
    "shaps, abnormal, total, 3, 2",
    "who-5, poor-wellbeing, total, 12, 13",
    "who-5, poor-wellbeing-percent, percent, 50, 52",
    "who-5, likely-depression, percent, 28, 32",
    "who-5, low-item, low-items, 1, 0",
    "isi, community-screening, total, 10, 9",
    "ors, functional, total, 25, 24.9",
    "audit-c, men, total, 4, 3",
    "audit-c, women, total, 3, 2",
    "des-ii, high, total, 30, 29.9",
    "srs, check-in, total, 36, 36.1"
  })
  void aCutOffIsReachedAtItsScoreAndNotBesideIt(
      String form, String name, String scale, BigDecimal reached, BigDecimal beside) {
    assertThat(PublishedForms.form(form).getCutOffs())
        .filteredOn(cutOff -> cutOff.getName().equals(name))
        .singleElement()
        .returns(List.of(ScaleId.of(scale)), CutOff::getScales)
        .returns(true, cutOff -> cutOff.isReachedBy(reached))
        .returns(false, cutOff -> cutOff.isReachedBy(beside));
  }

  @ParameterizedTest
  @CsvSource({"meq30/questionnaire-order", "meq30/factor-order"})
  void aCompleteExperienceIsStrongOnAllFourFactors(String form) {
    assertThat(PublishedForms.form(form).getCutOffs())
        .singleElement()
        .returns(true, cutOff -> cutOff.isReachedBy(new BigDecimal("3")))
        .returns(false, cutOff -> cutOff.isReachedBy(new BigDecimal("2.9")))
        .satisfies(cutOff -> assertThat(cutOff.getScales()).hasSize(4));
  }

  @Test
  void aResponseIsToldOnlyWhereThereWasEnoughAtTheStart() {
    assertThat(
            Stream.of("phq-9", "gad-7", "pcl-5", "phq-2", "isi", "shaps", "who-5")
                .map(form -> PublishedForms.scale(form, "total").getEntryCut().orElseThrow()))
        .extracting(BigDecimal::intValueExact)
        .containsExactly(10, 10, 33, 3, 10, 3, 12);
  }
}
