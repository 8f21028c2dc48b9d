package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.AnswerScaleId;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;
import org.katlib.measure.Proration;
import org.katlib.measure.ScoringAlgorithm;

/** Answers that are made up: only where asked for, only where allowed, and never hidden. */
class ProrationTest {
  private static final Proration UP_TO_TWO =
      Proration.builder().maximumMissing(2).addNever(ItemId.of("5")).build();

  private static Instrument form(ScoringAlgorithm algorithm) {
    return Forms.with(
        Forms.form(5),
        Forms.total(algorithm, Forms.group("1", "2", "3", "4", "5")).proration(UP_TO_TWO));
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 1, 5, false",
    "1 1 1 . 1, 5, true",
    "2 1 1 . 1, 6, true",
    "2 2 2 . 1, 9, true",
    "1 0 0 . 1, 3, true",
    "0 1 0 . 0, 1, true",
    ". 2 2 . 1, 8, true",
    ". . 2 . 1, ANSWERS_MISSING, false",
    "1 1 1 1 ., ANSWERS_MISSING, false",
    ". . . . ., ANSWERS_MISSING, false"
  })
  void aSumIsFilledUpAndRoundedHalvesUp(String answers, String told, boolean prorated) {
    Instrument form = form(ScoringAlgorithm.SUM);
    ScaleScore score = Forms.prorated(form, "total", Forms.row(form, answers));
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.isProrated()).isEqualTo(prorated);
  }

  /** 1 + 1 + 0 + 0 over four answers is 2.5 of five. */
  @Test
  void aHalfIsRoundedUp() {
    Instrument form = form(ScoringAlgorithm.SUM);
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.row(form, "1 1 0 . 0"))))
        .isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 1 . 2, 1.25, true",
    "1 0 . . 0, 0.3333, true",
    "1 0 . . ., ANSWERS_MISSING, false"
  })
  void aMeanIsThatOfTheOthers(String answers, String told, boolean prorated) {
    Instrument form = form(ScoringAlgorithm.MEAN);
    ScaleScore score = Forms.prorated(form, "total", Forms.row(form, answers));
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.isProrated()).isEqualTo(prorated);
  }

  @Test
  void nothingIsMadeUpUnasked() {
    Instrument form = form(ScoringAlgorithm.SUM);
    assertThat(Forms.told(Forms.total(form, Forms.row(form, "1 1 1 . 1"))))
        .isEqualTo("ANSWERS_MISSING");
  }

  @Test
  void nothingIsMadeUpWhereNoSourceAllowsIt() {
    Instrument form =
        Forms.with(Forms.form(2), Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2")));
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.row(form, "1"))))
        .isEqualTo("ANSWERS_MISSING");
  }

  @Test
  void whatWasMadeUpIsNotCountedAsAnswered() {
    Instrument form = form(ScoringAlgorithm.SUM);
    ScaleScore score = Forms.prorated(form, "total", Forms.row(form, "1 1 1 . 1"));
    assertThat(score.getItemsAnswered()).isEqualTo(4);
    assertThat(score.getItemsExpected()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"1=na 2=1 3=2 4=2 5=2, 9", "1=na 3=2 4=2 5=2, 10", "1=na 4=2 5=2, ANSWERS_MISSING"})
  void whatDoesNotApplyIsAGapInASum(String answers, String told) {
    Instrument shape = form(ScoringAlgorithm.SUM);
    List<InstrumentItem> items =
        shape.getItems().stream().map(item -> item.toBuilder().mayNotApply(true).build()).toList();
    Instrument form = Instrument.builder().from(shape).items(items).build();
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.answers(answers)))).isEqualTo(told);
  }

  @Test
  void theMadeUpAnswerOfAReversedItemIsTheMeanOfWhatTheOthersCount() {
    Instrument form =
        Forms.with(
            Forms.form(5),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2", "3", "4", "5"))
                .addReversed(ItemId.of("1"))
                .proration(UP_TO_TWO));
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.row(form, "3 0 0 . 0"))))
        .isEqualTo("0");
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.row(form, ". 0 0 0 0"))))
        .isEqualTo("0");
  }

  @Test
  void answersOfDifferentRangesAreNotMadeUpFromOneAnother() {
    AnswerScaleId other = AnswerScaleId.of("other");
    AnswerScale wide =
        AnswerScale.builder()
            .id(other)
            .lowest(BigDecimal.ZERO)
            .highest(BigDecimal.TEN)
            .step(BigDecimal.ONE)
            .build();
    Instrument form =
        Forms.with(
            Forms.form(2).toBuilder()
                .addAnswerScales(wide)
                .addItems(InstrumentItem.builder().id(ItemId.of("wide")).answers(other).build())
                .build(),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2", "wide")).proration(UP_TO_TWO));
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.answers("1=3 wide=10"))))
        .isEqualTo("ANSWERS_MISSING");
  }

  @Test
  void aHighestOfAGroupIsNeverMadeUp() {
    Instrument form = form(ScoringAlgorithm.DOMAIN_MAX_SUM);
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.row(form, "1 1 1 . 1"))))
        .isEqualTo("ANSWERS_MISSING");
  }
}
