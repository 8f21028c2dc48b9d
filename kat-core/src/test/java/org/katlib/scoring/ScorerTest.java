package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemGroup;
import org.katlib.measure.ItemId;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;

/** How each algorithm makes a scale, on forms small enough to check by hand. */
class ScorerTest {
  private static final String[] FOUR = {"1", "2", "3", "4"};

  private static Instrument sum() {
    return Forms.with(
        Forms.form(4),
        Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2"), Forms.group("3", "4")));
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 0, 0",
    "3 3 3 3, 12",
    "1 2 3 0, 6",
    "1 2 3 ., ANSWERS_MISSING",
    ". . . ., ANSWERS_MISSING"
  })
  void aSumAddsAllOrNothing(String answers, String told) {
    assertThat(Forms.told(Forms.total(sum(), Forms.row(sum(), answers)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"0 0 0 0, 3", "3 0 0 0, 6", "0 3 0 0, 0", "3 3 3 3, 9"})
  void aReversedItemCountsFromTheOtherEnd(String answers, String told) {
    Instrument form =
        Forms.with(
            Forms.form(4),
            Forms.total(ScoringAlgorithm.SUM, Forms.group(FOUR)).addReversed(ItemId.of("2")));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @Test
  void reversalKnowsTheLowestAnswer() {
    Instrument form =
        Forms.with(
            Forms.form(1, 1, 6),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1")).addReversed(ItemId.of("1")));
    assertThat(Forms.told(Forms.total(form, Forms.answers("1=2")))).isEqualTo("5");
  }

  @ParameterizedTest
  @CsvSource({"1 1, 1", "1 4, 4", "2 1, 5", "4 4, 16", "3 2, 10", "0 1, ANSWERS_MISSING"})
  void groupsAreTimesTheirFactorAndMovedByTheOffset(String answers, String told) {
    Instrument shape = Forms.form(2, 1, 4);
    AnswerScale answered = Forms.answers(1, 4).toBuilder().notAssessed(BigDecimal.ZERO).build();
    ItemGroup effect = Forms.group("1").toBuilder().factor(BigDecimal.valueOf(4)).build();
    Instrument form =
        Forms.with(
            Instrument.builder().from(shape).answerScales(List.of(answered)).build(),
            Forms.total(ScoringAlgorithm.SUM_TIMES, effect, Forms.group("2"))
                .offset(BigDecimal.valueOf(-4)));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"1 1 1 1, 1", "0 0 0 1, 0.25", "3 3 3 3, 3", "0 0 1 ., ANSWERS_MISSING"})
  void aMeanIsOverAllAnswers(String answers, String told) {
    Instrument form =
        Forms.with(Forms.form(4), Forms.total(ScoringAlgorithm.MEAN, Forms.group(FOUR)));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"1 0 0, 0.3333", "1 1 0, 0.6667", "2 2 2, 2"})
  void aMeanHasFourDecimalsAtMostHalvesUp(String answers, String told) {
    Instrument form =
        Forms.with(Forms.form(3), Forms.total(ScoringAlgorithm.MEAN, Forms.group("1", "2", "3")));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @Test
  void aNumberIsWrittenWithoutPowersOfTen() {
    Instrument form =
        Forms.with(Forms.form(1, 0, 100), Forms.total(ScoringAlgorithm.SUM, Forms.group("1")));
    assertThat(Forms.total(form, Forms.answers("1=1E+2")).getValue())
        .isEqualTo(Optional.of(new BigDecimal("100")));
  }

  @ParameterizedTest
  @CsvSource({"3 0 1 2, 5", "0 0 0 0, 0", ". 0 1 2, ANSWERS_MISSING", "3 3 . ., ANSWERS_MISSING"})
  void theHighestOfEachGroupIsAdded(String answers, String told) {
    Instrument form =
        Forms.with(
            Forms.form(4),
            Forms.total(
                ScoringAlgorithm.DOMAIN_MAX_SUM, Forms.group("1", "2"), Forms.group("3", "4")));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @Test
  void aScaleTellsHowManyOfItsItemsWereAnswered() {
    ScaleScore score = Forms.total(sum(), Forms.row(sum(), "1 2 . 3"));
    assertThat(score.getItemsAnswered()).isEqualTo(3);
    assertThat(score.getItemsExpected()).isEqualTo(4);
  }

  @Test
  void aScaleNamesWhatItWasMadeBy() {
    assertThat(Forms.total(sum(), Forms.row(sum(), "1 2 0 3")).getRule())
        .isEqualTo(ScoringRuleId.of("made-up.total.sum"));
  }

  @Test
  void everyScaleOfTheFormIsTold() {
    Instrument form =
        Forms.with(
            sum(),
            Scale.builder()
                .id(ScaleId.of("part"))
                .name("Part")
                .algorithm(ScoringAlgorithm.SUM)
                .addGroups(Forms.group("1")));
    Score score = Scorer.standard().score(form, Forms.response(form, Forms.row(form, "2")));
    assertThat(score.getScales().stream().map(Forms::told)).containsExactly("ANSWERS_MISSING", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "1 6 1 6, 1",
    "6 1 6 1, 36",
    "1 1 6 6, 6",
    "3 2 4 5, 11.5",
    "3 2 4 ., ANSWERS_MISSING",
    "3 2 . 5, ANSWERS_MISSING"
  })
  void pairsAreMultipliedThenTheirMeanIsTaken(String answers, String told) {
    Instrument form =
        Forms.with(
            Forms.form(4, 1, 6),
            Forms.total(ScoringAlgorithm.PRODUCT_MEAN, Forms.group("1", "2"), Forms.group("3", "4"))
                .addReversed(ItemId.of("2"), ItemId.of("4")));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 0, 0",
    "2 0 0 0, 0",
    "2 2 0 0, 1",
    "2 1 0 0, 0",
    "0 0 0 1, 0",
    "0 0 2 1, 1",
    "0 0 3 0, 0",
    "2 2 2 1, 2",
    "2 2 2 ., ANSWERS_MISSING"
  })
  void groupsThatHaveEnoughAreCounted(String answers, String told) {
    BigDecimal two = BigDecimal.valueOf(2);
    ItemGroup first = Forms.group("1", "2").toBuilder().atLeast(two).needed(2).build();
    ItemGroup second =
        Forms.group("3", "4").toBuilder()
            .atLeast(two)
            .addWhenPresent(ItemId.of("4"))
            .needed(2)
            .build();
    Instrument form =
        Forms.with(Forms.form(4), Forms.total(ScoringAlgorithm.COUNT_AT_OR_ABOVE, first, second));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"0 0 0 0, 0", "1 0 0 0, 1", "1 1 0 0, 1", "1 1 1 0, 0", "1 1 1 1, 0"})
  void aGroupCanHaveTooMany(String answers, String told) {
    ItemGroup group = Forms.group(FOUR).toBuilder().atMost(2).build();
    Instrument form =
        Forms.with(Forms.form(4), Forms.total(ScoringAlgorithm.COUNT_AT_OR_ABOVE, group));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @Test
  void aPairIsTwo() {
    Instrument form =
        Forms.with(
            Forms.form(3), Forms.total(ScoringAlgorithm.PRODUCT_MEAN, Forms.group("1", "2", "3")));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, "1 1 1")))).isEqualTo("FORM_DEFECTIVE");
  }

  @ParameterizedTest
  @EnumSource
  void aScaleOfWhatTheFormLacksHasNoScoreAndSaysWhy(ScoringAlgorithm algorithm) {
    Instrument form =
        Forms.with(Forms.form(1), Forms.total(algorithm, Forms.group("1", "no-such")));
    String told =
        switch (algorithm) {
          case NONE -> "NO_SCORE";
          case GAS_T -> "MADE_ELSEWHERE";
          default -> "FORM_DEFECTIVE";
        };
    assertThat(Forms.told(Forms.total(form, Forms.row(form, "1")))).isEqualTo(told);
  }

  @Test
  void anItemWithoutAnswersToChooseFromHasNoScore() {
    Instrument shape = Forms.form(1);
    Instrument form =
        Forms.with(
            Instrument.builder().from(shape).answerScales(List.of()).build(),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1")));
    assertThat(Forms.told(Forms.total(form, Forms.answers("1=1")))).isEqualTo("FORM_DEFECTIVE");
  }

  @Test
  void aScaleOfNothingHasNoScore() {
    Instrument form = Forms.with(Forms.form(1), Forms.total(ScoringAlgorithm.SUM));
    assertThat(Forms.told(Forms.total(form, Forms.answers("1=1")))).isEqualTo("FORM_DEFECTIVE");
  }

  @ParameterizedTest
  @CsvSource({"1 2 2 0, 5", "1 2 3 0, FORM_DEFECTIVE", "1 0 0 0, FORM_DEFECTIVE", "1 1 0 0, 2"})
  void whatLeavesTheRangeOfItsScaleIsNotTold(String answers, String told) {
    Instrument form =
        Forms.with(
            Forms.form(4),
            Forms.total(ScoringAlgorithm.SUM, Forms.group(FOUR))
                .lowest(BigDecimal.valueOf(2))
                .highest(BigDecimal.valueOf(5)));
    assertThat(Forms.told(Forms.total(form, Forms.row(form, answers)))).isEqualTo(told);
  }

  @Test
  void anItemMayStandInSeveralGroups() {
    Instrument form =
        Forms.with(
            Forms.form(2),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2"), Forms.group("1")));
    ScaleScore score = Forms.total(form, Forms.row(form, "2 1"));
    assertThat(Forms.told(score)).isEqualTo("5");
    assertThat(score.getItemsExpected()).isEqualTo(2);
  }
}
