package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Instrument;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoreBand;
import org.katlib.measure.ScoringAlgorithm;

/** The stretch a score lies in, and the cut-offs it reaches. */
class BandsTest {
  private static final List<ScoreBand> BANDS =
      List.of(
          Forms.band("low", "0", "29"),
          Forms.band("high", "30", "50"),
          Forms.band("far", "60", "100"));

  @ParameterizedTest
  @CsvSource({
    "0, low",
    "29, low",
    "29.6, low",
    "29.9999, low",
    "30, high",
    "30.0, high",
    "50, high",
    "50.5, -",
    "55, -",
    "59.9, -",
    "60, far",
    "100, far",
    "100.5, -",
    "-1, -"
  })
  void aScoreLiesInTheBandWhoseLowItHasReached(String score, String band) {
    List<ScoreBand> turned = new ArrayList<>(BANDS);
    Collections.reverse(turned);
    assertThat(Bands.find(BANDS, new BigDecimal(score)).orElse("-")).isEqualTo(band);
    assertThat(Bands.find(turned, new BigDecimal(score)).orElse("-")).isEqualTo(band);
  }

  @Test
  void withoutBandsThereIsNone() {
    assertThat(Bands.find(List.of(), BigDecimal.ONE)).isEmpty();
  }

  private static Instrument cut() {
    return Forms.with(
            Forms.form(2),
            Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2")),
            part("first", "1"),
            part("second", "2"))
        .toBuilder()
        .addCutOffs(
            Forms.cutOff("some", "2", Forms.TOTAL),
            Forms.cutOff("more", "4", Forms.TOTAL),
            Forms.cutOff("both", "2", ScaleId.of("first"), ScaleId.of("second")),
            Forms.cutOff("no such", "0", ScaleId.of("first"), ScaleId.of("no-such")))
        .build();
  }

  private static Scale.Builder part(String id, String item) {
    return Scale.builder()
        .id(ScaleId.of(id))
        .name(id)
        .algorithm(ScoringAlgorithm.SUM)
        .addGroups(Forms.group(item));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0 | [[], [], []]",
        "1 1 | [[some], [], []]",
        "3 0 | [[some], [], []]",
        "1 3 | [[some, more], [], []]",
        "2 2 | [[some, more], [both], [both]]",
        "2 . | [[], [], []]"
      })
  void aCutOffOverSeveralScalesIsToldOfEachWhenAllReachIt(String answers, String told) {
    Score score = Scorer.standard().score(cut(), Forms.response(cut(), Forms.row(cut(), answers)));
    assertThat(score.getScales().stream().map(ScaleScore::getCutOffs).toList().toString())
        .isEqualTo(told);
  }
}
