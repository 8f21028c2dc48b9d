package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;

/** What cannot be of a form is told, and takes away what it touches, and nothing else. */
class ResponseDefectsTest {
  private static final ScaleId PART = ScaleId.of("part");

  /** A total of three items, and a part made of the first alone. */
  private static Instrument form() {
    return Forms.with(
        Forms.form(3),
        Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2", "3"))
            .lowest(BigDecimal.ZERO)
            .highest(BigDecimal.valueOf(9)),
        Scale.builder()
            .id(PART)
            .name("Part")
            .algorithm(ScoringAlgorithm.SUM)
            .addGroups(Forms.group("1")));
  }

  private static InstrumentResponse good() {
    return Forms.response(form(), Forms.row(form(), "1 2 3"));
  }

  private static String told(Instrument form, InstrumentResponse response) {
    Score score = Scorer.standard().score(form, response);
    assertThat(score.getDefects()).isEqualTo(ResponseDefects.of(form, response));
    assertThat(ResponseDefects.isAny(form, response)).isEqualTo(!score.getDefects().isEmpty());
    return score.getDefects().stream().map(ResponseDefectsTest::told).toList()
        + " "
        + score.getScales().stream().map(Forms::told).toList();
  }

  private static String told(ResponseDefect defect) {
    return defect.getKind() + defect.getItem().map(item -> " " + item.getText()).orElse("");
  }

  @Test
  void aGoodResponseHasNone() {
    assertThat(told(form(), good())).isEqualTo("[] [6, 1]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1=1 2=2 3=4  | [OUT_OF_RANGE 3] [RESPONSE_DEFECTIVE, 1]",
        "1=4 2=2 3=3  | [OUT_OF_RANGE 1] [RESPONSE_DEFECTIVE, RESPONSE_DEFECTIVE]",
        "1=1 2=2 3=-1 | [OUT_OF_RANGE 3] [RESPONSE_DEFECTIVE, 1]",
        "1=1 2=2 3=3.0 | [] [6, 1]",
        "1=1 2=2 3=3.01 | [OUT_OF_RANGE 3] [RESPONSE_DEFECTIVE, 1]",
        "1=1 2=2 3=2.5 | [BETWEEN_ANSWERS 3] [RESPONSE_DEFECTIVE, 1]",
        "1=1 2=2 3=1E-999999999 | [BETWEEN_ANSWERS 3] [RESPONSE_DEFECTIVE, 1]",
        "1=1 2=2 3=1E+999999999 | [OUT_OF_RANGE 3] [RESPONSE_DEFECTIVE, 1]",
        "1=1 2=2 3=0E-999999999 | [BETWEEN_ANSWERS 3] [RESPONSE_DEFECTIVE, 1]",
        "1=1 2=2 3=na | [CANNOT_BE_INAPPLICABLE 3] [RESPONSE_DEFECTIVE, 1]",
        "1=1 2=9 3=2.5 | [OUT_OF_RANGE 2, BETWEEN_ANSWERS 3] [RESPONSE_DEFECTIVE, 1]",
        "1=1 2=2 3=3 4=0 | [UNKNOWN_ITEM 4] [RESPONSE_DEFECTIVE, RESPONSE_DEFECTIVE]",
        "1=1 2=2 3=3 4=blank | [UNKNOWN_ITEM 4] [RESPONSE_DEFECTIVE, RESPONSE_DEFECTIVE]",
        "1=1 2=2 | [] [ANSWERS_MISSING, 1]",
        "1=1 2=4 | [OUT_OF_RANGE 2] [RESPONSE_DEFECTIVE, 1]"
      })
  void anAnswerThatCannotBeTakesAwayTheScalesItIsIn(String answers, String told) {
    assertThat(told(form(), Forms.response(form(), Forms.answers(answers)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"1=0 2=na, false", "1=1 2=na, true", "2=na, false"})
  void anItemThatWasNotAskedCanBeSaidNotToApply(String answers, boolean defective) {
    Instrument shape = Forms.form(1);
    Instrument form =
        shape.toBuilder()
            .addItems(Forms.item("2").toBuilder().onlyIf(ItemId.of("1")).build())
            .build();
    InstrumentResponse response = Forms.response(form, Forms.answers(answers));
    assertThat(ResponseDefects.isAny(form, response)).isEqualTo(defective);
  }

  @Test
  void anotherInstrumentIsScoredByNoForm() {
    InstrumentResponse other = good().toBuilder().instrument(InstrumentId.of("other")).build();
    assertThat(told(form(), other))
        .isEqualTo("[OTHER_INSTRUMENT] [RESPONSE_DEFECTIVE, RESPONSE_DEFECTIVE]");
  }

  @Test
  void anotherVersionIsScoredByNoOther() {
    InstrumentResponse other = good().toBuilder().version("2").build();
    assertThat(told(form(), other))
        .isEqualTo("[OTHER_VERSION] [RESPONSE_DEFECTIVE, RESPONSE_DEFECTIVE]");
  }

  @Test
  void aVersionNeedNotBeNamedWhereThereIsOne() {
    InstrumentResponse plain =
        InstrumentResponse.builder().from(good()).version(Optional.empty()).build();
    assertThat(told(form(), plain)).isEqualTo("[] [6, 1]");
  }

  @Test
  void whoeverTheFormDoesNotAskHasNoScore() {
    InstrumentResponse other = good().toBuilder().informant(Informant.CAREGIVER).build();
    assertThat(told(form(), other))
        .isEqualTo("[OTHER_INFORMANT] [RESPONSE_DEFECTIVE, RESPONSE_DEFECTIVE]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6    | [] [6, 1]",
        "6.0  | [] [6, 1]",
        "5    | [TOTAL_CONTRADICTS_ANSWERS] [RESPONSE_DEFECTIVE, 1]",
        "6.4  | [TOTAL_CONTRADICTS_ANSWERS] [RESPONSE_DEFECTIVE, 1]",
        "-1   | [TOTAL_OUT_OF_RANGE] [RESPONSE_DEFECTIVE, 1]",
        "10   | [TOTAL_OUT_OF_RANGE] [RESPONSE_DEFECTIVE, 1]",
        "9    | [TOTAL_CONTRADICTS_ANSWERS] [RESPONSE_DEFECTIVE, 1]",
        "1E+999999999 | [TOTAL_OUT_OF_RANGE] [RESPONSE_DEFECTIVE, 1]",
        "1E-999999999 | [TOTAL_CONTRADICTS_ANSWERS] [RESPONSE_DEFECTIVE, 1]"
      })
  void aRecordedTotalIsHeldAgainstTheAnswers(String recorded, String told) {
    InstrumentResponse response =
        good().toBuilder().recordedTotal(new BigDecimal(recorded)).build();
    assertThat(told(form(), response)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "0.3333, false",
    "0.333, false",
    "0.33, false",
    "0.3, false",
    "0, false",
    "0.34, true",
    "0.33333, true",
    "1, true"
  })
  void aRecordedMeanIsHeldAgainstThemAsFarAsItsDecimalsGo(String recorded, boolean defective) {
    Instrument form =
        Forms.with(Forms.form(3), Forms.total(ScoringAlgorithm.MEAN, Forms.group("1", "2", "3")));
    InstrumentResponse response =
        Forms.response(form, Forms.row(form, "1 0 0")).toBuilder()
            .recordedTotal(new BigDecimal(recorded))
            .build();
    assertThat(ResponseDefects.isAny(form, response)).isEqualTo(defective);
  }

  private static Instrument lines() {
    AnswerScale line =
        AnswerScale.builder()
            .id(Forms.LEVELS)
            .lowest(BigDecimal.ZERO)
            .highest(BigDecimal.valueOf(100))
            .build();
    Instrument shape = Forms.form(2);
    return Forms.with(
        Instrument.builder().from(shape).answerScales(List.of(line)).build(),
        Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2")));
  }

  /** Adding a number of a thousand million decimals would fill the memory. */
  @ParameterizedTest
  @CsvSource({"1E-20, false", "1E-21, true", "1E-999999999, true", "99.5, false", "1E+2, false"})
  void aMarkOnALineHasTwentyDecimalsAtMost(String mark, boolean defective) {
    InstrumentResponse response =
        Forms.response(lines(), Forms.answer("1", mark), Forms.answer("2", "50"));
    assertThat(ResponseDefects.isAny(lines(), response)).isEqualTo(defective);
    assertThat(Forms.scale(lines(), "total", response).getValue().isEmpty()).isEqualTo(defective);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "50", "99.9", "100", "12.345678"})
  void aLineCanBeMarkedAnywhere(String mark) {
    AnswerScale line =
        AnswerScale.builder()
            .id(Forms.LEVELS)
            .lowest(BigDecimal.ZERO)
            .highest(BigDecimal.valueOf(100))
            .build();
    Instrument shape = Forms.form(1);
    Instrument form =
        Forms.with(
            Instrument.builder().from(shape).answerScales(List.of(line)).build(),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1")));
    InstrumentResponse response = Forms.response(form, Forms.answer("1", mark));
    assertThat(ResponseDefects.of(form, response)).isEmpty();
    assertThat(Forms.told(Forms.scale(form, "total", response))).isEqualTo(mark);
  }

  @ParameterizedTest
  @CsvSource({"0.5, false", "1.25, true", "0.25, true", "1.5, false", "2, false", "0.50, false"})
  void stepsCanBeFractions(String value, boolean defective) {
    AnswerScale halves =
        AnswerScale.builder()
            .id(Forms.LEVELS)
            .lowest(new BigDecimal("0.5"))
            .highest(new BigDecimal("2.0"))
            .step(new BigDecimal("0.5"))
            .build();
    Instrument shape = Forms.form(1);
    Instrument form = Instrument.builder().from(shape).answerScales(List.of(halves)).build();
    assertThat(ResponseDefects.isAny(form, Forms.response(form, Forms.answer("1", value))))
        .isEqualTo(defective);
  }

  @ParameterizedTest
  @CsvSource({"10, false", "15, true", "5, true", "20, false", "100, false", "0, false"})
  void stepsCanBeTens(String value, boolean defective) {
    AnswerScale tens =
        AnswerScale.builder()
            .id(Forms.LEVELS)
            .lowest(BigDecimal.ZERO)
            .highest(BigDecimal.valueOf(100))
            .step(BigDecimal.TEN)
            .build();
    Instrument shape = Forms.form(1);
    Instrument form = Instrument.builder().from(shape).answerScales(List.of(tens)).build();
    assertThat(ResponseDefects.isAny(form, Forms.response(form, Forms.answer("1", value))))
        .isEqualTo(defective);
  }
}
