package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemTextPolicy;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;

/** A total that was made elsewhere: used where the answers make none. */
class RecordedTotalTest {
  private static Instrument scoreOnly(ItemTextPolicy itemTexts) {
    return Forms.with(
        Forms.form(1).toBuilder().itemTexts(itemTexts).build(),
        Forms.total(ScoringAlgorithm.NONE)
            .lowest(BigDecimal.ZERO)
            .highest(BigDecimal.valueOf(63))
            .addBands(Forms.band("low", "0", "13"), Forms.band("high", "14", "63")));
  }

  private static ScaleScore total(Instrument form, String answers, String recorded) {
    return Forms.scale(form, "total", response(form, answers, recorded));
  }

  private static InstrumentResponse response(Instrument form, String answers, String recorded) {
    return Forms.response(form, Forms.answers(answers)).toBuilder()
        .recordedTotal(new BigDecimal(recorded))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"0, low", "13, low", "14, high", "63, high"})
  void itIsTheScoreWhereNoOtherIsMadeAndHasItsBand(String recorded, String band) {
    ScaleScore score = total(scoreOnly(ItemTextPolicy.SCORE_ONLY), "1=1", recorded);
    assertThat(score.getValue()).contains(new BigDecimal(recorded));
    assertThat(score.getBand()).contains(band);
    assertThat(score.isRecorded()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-1", "64"})
  void itIsRefusedOutsideTheRange(String recorded) {
    Instrument form = scoreOnly(ItemTextPolicy.SCORE_ONLY);
    Score score = Scorer.standard().score(form, response(form, "", recorded));
    assertThat(Forms.told(score.getScales().get(0))).isEqualTo("RESPONSE_DEFECTIVE");
    assertThat(score.getDefects())
        .extracting(ResponseDefect::getKind)
        .containsExactly(ResponseDefectKind.TOTAL_OUT_OF_RANGE);
  }

  @Test
  void withoutOneAnOwnersTableHasTheScoreAndNobodyElse() {
    Instrument form = scoreOnly(ItemTextPolicy.HOST_SUPPLIED);
    assertThat(Forms.told(Forms.total(form, Forms.answers("")))).isEqualTo("MADE_ELSEWHERE");
  }

  @Test
  void withoutOneAndWithoutARangeThereIsNoScore() {
    Instrument form = Forms.with(Forms.form(1), Forms.total(ScoringAlgorithm.NONE));
    assertThat(Forms.told(Forms.total(form, Forms.answers("")))).isEqualTo("NO_SCORE");
    assertThat(Forms.told(total(form, "", "1E+3"))).isEqualTo("1000");
  }

  @Test
  void goalsMakeTheirScoreElsewhereAndItCanBeRecorded() {
    Instrument form = Forms.with(Forms.form(1), Forms.total(ScoringAlgorithm.GAS_T));
    assertThat(Forms.told(Forms.total(form, Forms.answers("")))).isEqualTo("MADE_ELSEWHERE");
    assertThat(Forms.told(total(form, "", "50.8"))).isEqualTo("50.8");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 5, true",
    "1=blank 2=declined, 5, true",
    "1=1, ANSWERS_MISSING, false",
    "1=1 2=2, RESPONSE_DEFECTIVE, false",
    "1=3 2=2, 5, false",
    "1=4, RESPONSE_DEFECTIVE, false"
  })
  void itStandsForAllAnswersOrForNone(String answers, String told, boolean recorded) {
    Instrument form =
        Forms.with(Forms.form(2), Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2")));
    ScaleScore score = total(form, answers, "5");
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.isRecorded()).isEqualTo(recorded);
  }

  @Test
  void aFormWithoutATotalHasNoneToRecord() {
    Instrument form =
        Forms.with(
            Forms.form(1),
            Scale.builder()
                .id(ScaleId.of("part"))
                .name("Part")
                .algorithm(ScoringAlgorithm.SUM)
                .addGroups(Forms.group("1")));
    InstrumentResponse response = response(form, "1=2", "2");
    assertThat(ResponseDefects.of(form, response))
        .extracting(ResponseDefect::getKind)
        .containsExactly(ResponseDefectKind.TOTAL_OUT_OF_RANGE);
    assertThat(Forms.told(Forms.scale(form, "part", response))).isEqualTo("2");
  }

  @Test
  void aNumberBesideATriageTakesNoLevelAway() {
    Instrument form =
        Forms.with(
            Forms.form(1),
            Forms.total(ScoringAlgorithm.TRIAGE, Forms.level("high", "1"), Forms.level("none")));
    InstrumentResponse response = response(form, "1=2", "5");
    assertThat(ResponseDefects.isAny(form, response)).isTrue();
    assertThat(Forms.told(Forms.scale(form, "total", response))).isEqualTo("high");
    assertThat(Forms.told(total(form, "", "5"))).isEqualTo("ANSWERS_MISSING");
  }

  @ParameterizedTest
  @EnumSource(names = {"HOST_SUPPLIED", "SHIPPED"})
  void anAnswerThatCannotBeBesideItIsToldAndTouchesOnlyItsScales(ItemTextPolicy itemTexts) {
    Instrument form = scoreOnly(itemTexts);
    Score score = Scorer.standard().score(form, response(form, "1=9", "20"));
    assertThat(Forms.told(score.getScales().get(0))).isEqualTo("20");
    assertThat(score.getDefects())
        .extracting(ResponseDefect::getKind)
        .containsExactly(ResponseDefectKind.OUT_OF_RANGE);
  }
}
