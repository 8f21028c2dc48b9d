package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;
import org.katlib.measure.ScoringAlgorithm;

/** What counts as an answer, and what as none. */
class AnswerSheetTest {
  /** 2 is asked only if 1 is above its lowest, and 3 only if 2 is. */
  private static Instrument gated() {
    Instrument shape = Forms.form(3);
    return Forms.with(
        Instrument.builder()
            .from(shape)
            .items(
                List.of(
                    Forms.item("1"),
                    Forms.item("2").toBuilder().onlyIf(ItemId.of("1")).build(),
                    Forms.item("3").toBuilder().onlyIf(ItemId.of("2")).build()))
            .build(),
        Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2", "3")));
  }

  private static Instrument oneMayNotApply(ScoringAlgorithm algorithm) {
    Instrument shape = Forms.form(3);
    return Forms.with(
        Instrument.builder()
            .from(shape)
            .items(
                List.of(
                    Forms.item("1").toBuilder().mayNotApply(true).build(),
                    Forms.item("2"),
                    Forms.item("3")))
            .build(),
        Forms.total(algorithm, Forms.group("1", "2", "3")));
  }

  @ParameterizedTest
  @CsvSource({
    "1=0, 0, 3",
    "1=1, ANSWERS_MISSING, 1",
    "1=1 2=0, 1, 3",
    "1=1 2=1, ANSWERS_MISSING, 2",
    "1=1 2=1 3=3, 5, 3",
    "2=0, ANSWERS_MISSING, 2",
    "3=2, ANSWERS_MISSING, 1",
    "1=blank, ANSWERS_MISSING, 0",
    "1=0 2=blank 3=na, 0, 3",
    "1=0 2=na, 0, 3",
    "1=0 2=declined, ANSWERS_MISSING, 1",
    "1=0 2=3 3=1, 4, 3"
  })
  void anItemBehindAClosedOneIsSettled(String answers, String told, int answered) {
    ScaleScore score = Forms.total(gated(), Forms.answers(answers));
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.getItemsAnswered()).isEqualTo(answered);
    assertThat(score.getItemsExpected()).isEqualTo(3);
  }

  @Test
  void itemsBehindOneAnotherInARingAreMissing() {
    Instrument shape = Forms.form(2);
    Instrument ring =
        Forms.with(
            Instrument.builder()
                .from(shape)
                .items(
                    List.of(
                        Forms.item("1").toBuilder().onlyIf(ItemId.of("2")).build(),
                        Forms.item("2").toBuilder().onlyIf(ItemId.of("1")).build()))
                .build(),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2")));
    assertThat(Forms.told(Forms.total(ring, List.of()))).isEqualTo("ANSWERS_MISSING");
    assertThat(Forms.told(Forms.total(ring, Forms.answers("1=0")))).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 1=na 2=1 3=2, ITEM_NOT_APPLICABLE",
    "SUM, 1=na 2=1, ANSWERS_MISSING",
    "MEAN, 1=na 2=1 3=2, 1.5",
    "MEAN, 1=na 2=1, ANSWERS_MISSING",
    "DOMAIN_MAX_SUM, 1=na 2=1 3=2, 2",
    "COUNT_AT_OR_ABOVE, 1=na 2=1 3=2, 1"
  })
  void whatDoesNotApplyIsLeftOutButNeverASumOfFewer(
      ScoringAlgorithm algorithm, String answers, String told) {
    Instrument form = oneMayNotApply(algorithm);
    ScaleScore score = Forms.total(form, Forms.answers(answers));
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.getItemsExpected()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "NOT_ASKED", "NOT_ASSESSED", "LEFT_BLANK"})
  void aReasonForNoAnswerIsNoAnswer(AnswerAbsence absence) {
    Instrument form = oneMayNotApply(ScoringAlgorithm.MEAN);
    ScaleScore score =
        Forms.total(
            form,
            List.of(Forms.none("1", absence), Forms.answer("2", "1"), Forms.answer("3", "1")));
    assertThat(Forms.told(score)).isEqualTo("ANSWERS_MISSING");
    assertThat(score.getItemsExpected()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"0, ANSWERS_MISSING", "1, 1", "7, 7", "8, RESPONSE_DEFECTIVE"})
  void theNumberForNotAssessedIsNoAnswer(String value, String told) {
    AnswerScale answers = Forms.answers(1, 7).toBuilder().notAssessed(BigDecimal.ZERO).build();
    Instrument shape = Forms.form(1);
    Instrument form =
        Forms.with(
            Instrument.builder().from(shape).answerScales(List.of(answers)).build(),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1")));
    InstrumentResponse response = Forms.response(form, Forms.answer("1", value));
    assertThat(Forms.told(Forms.scale(form, "total", response))).isEqualTo(told);
  }

  /** A long way from gate to gate ends as a short one does, and takes no deep stack. */
  @Test
  void aLongChainOfGatesIsWalkedToItsEnd() {
    int length = 10_000;
    List<InstrumentItem> chain = new ArrayList<>();
    chain.add(Forms.item("1"));
    for (int i = 2; i <= length; i++) {
      chain.add(
          Forms.item(Integer.toString(i)).toBuilder()
              .onlyIf(ItemId.of(Integer.toString(i - 1)))
              .build());
    }
    String last = Integer.toString(length);
    Instrument form =
        Forms.with(
            Forms.form(1).toBuilder().items(chain).build(),
            Forms.total(ScoringAlgorithm.SUM, Forms.group(last)));
    assertThat(Forms.told(Forms.total(form, List.of(Forms.answer("1", "0"))))).isEqualTo("0");
    assertThat(Forms.total(form, List.of(Forms.answer("1", "1"))).getAbsence())
        .contains(ScoreAbsence.ANSWERS_MISSING);
  }

  @Test
  void whatHasTooManyDigitsToBeWrittenIsNoScore() {
    Instrument form =
        Forms.with(
            Forms.form(1),
            Forms.total(
                ScoringAlgorithm.SUM_TIMES,
                Forms.group("1").toBuilder().factor(new BigDecimal("9".repeat(34))).build()));
    assertThat(Forms.told(Forms.total(form, Forms.answers("1=1")))).isEqualTo("9".repeat(34));
    assertThat(Forms.told(Forms.total(form, Forms.answers("1=2")))).isEqualTo("FORM_DEFECTIVE");
  }
}
