package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.SignalStrength;

/** The published instruments, scored as their sources say, with the traps they are known for. */
class PublishedScoringTest {
  private static final int MEQ_ITEMS = 30;

  /** The items of the long order, factor by factor, as the other form prints them. */
  private static final int[] MEQ_BY_FACTOR = {
    4, 5, 6, 9, 14, 15, 16, 18, 20, 21, 23, 24, 25, 26, 28, 2, 8, 12, 17, 27, 30, 1, 7, 11, 13, 19,
    22, 3, 10, 29
  };

  private static String told(Instrument form, String scale, String row) {
    return Forms.told(Forms.scale(form, scale, Forms.response(form, Forms.row(form, row))));
  }

  private static String all(int items, String value) {
    return String.join(" ", Collections.nCopies(items, value));
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 0 0 0 0 0 0, 0, none or minimal, []",
    "1 1 1 1 0 0 0 0 0, 4, none or minimal, []",
    "1 1 1 1 1 0 0 0 0, 5, mild, []",
    "1 1 1 1 1 1 1 1 1, 9, mild, []",
    "2 1 1 1 1 1 1 1 1, 10, moderate, [screening]",
    "3 3 3 3 2 0 0 0 0, 14, moderate, [screening]",
    "3 3 3 3 3 0 0 0 0, 15, moderately severe, [screening]",
    "3 3 3 3 3 3 1 0 0, 19, moderately severe, [screening]",
    "3 3 3 3 3 3 2 0 0, 20, severe, [screening]",
    "3 3 3 3 3 3 3 3 3, 27, severe, [screening]",
    "3 3 3 3 3 3 3 3 3 3, 27, severe, [screening]",
    "0 0 0 0 0 0 0 0 0 3, 0, none or minimal, []"
  })
  void phq9AddsNineItemsAndNeverTheTenth(String row, String total, String band, String cutOffs) {
    Instrument form = Forms.published("phq-9");
    ScaleScore score = Forms.total(form, Forms.row(form, row));
    assertThat(Forms.told(score)).isEqualTo(total);
    assertThat(score.getBand()).contains(band);
    assertThat(score.getCutOffs().toString()).isEqualTo(cutOffs);
  }

  @ParameterizedTest
  @CsvSource({
    "2 0 2 2 2 2 0 0 0, true, false",
    "0 2 2 2 2 2 0 0 0, true, false",
    "1 1 2 2 2 2 2 2 2, false, false",
    "2 0 2 2 2 0 0 0 1, true, false",
    "2 0 2 2 2 0 0 0 0, false, true",
    "2 0 2 2 2 0 0 1 0, false, true",
    "2 0 0 0 0 0 0 0 0, false, false",
    "2 0 0 0 0 0 0 0 1, false, true",
    "2 2 0 0 0 0 0 0 0, false, true",
    "0 0 2 2 2 2 0 0 0, false, false",
    "3 3 3 3 3 3 3 3 3, true, false"
  })
  void phq9TellsWhetherItsAlgorithmIsMet(String row, boolean major, boolean other) {
    Instrument form = Forms.published("phq-9");
    InstrumentResponse response = Forms.response(form, Forms.row(form, row));
    assertThat(Forms.scale(form, "major-depressive-syndrome", response).getCutOffs())
        .hasSize(major ? 1 : 0);
    assertThat(Forms.scale(form, "other-depressive-syndrome", response).getCutOffs())
        .hasSize(other ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 1 1 1 1 ., ANSWERS_MISSING",
    "1 1 1 1 1 1 . . 1, 9",
    "1 1 1 1 1 . . . 1, ANSWERS_MISSING",
    "3 1 1 1 1 1 1 . 1, 11",
    "2 1 1 1 1 1 1 . 0, 9"
  })
  void phq9IsProratedUpToTwoAndNeverItemNine(String row, String told) {
    Instrument form = Forms.published("phq-9");
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.row(form, row)))).isEqualTo(told);
    assertThat(told(form, "total", row)).isEqualTo("ANSWERS_MISSING");
  }

  @ParameterizedTest
  @CsvSource({"phq-9, 9, 1", "madrs, 10, 1", "qids-sr16, 12, 1", "bdi-ii, 9, 1", "pcl-5, 16, 2"})
  void anAlertItemAloneIsEnough(String instrument, String item, int mark) {
    Instrument form = Forms.published(instrument);
    assertThat(signals(form, item, mark)).containsExactly(item);
    assertThat(signals(form, item, mark - 1)).isEmpty();
    assertThat(signals(form, item, 99)).containsExactly(item);
  }

  private static List<String> signals(Instrument form, String item, int value) {
    return SafetySignals.of(form, Forms.response(form, Forms.answer(item, String.valueOf(value))))
        .stream()
        .map(signal -> signal.getItem().getText())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 0  0  0 0 0 0  0 0 0 0 0  0 0, 0",
    "3 3 3 3  0  0 0 0 0  0 0 0 0 0  0 0, 3",
    "1 2 0 0  0  0 0 0 0  0 0 0 0 0  0 0, 2",
    "0 0 0 0  0  1 2 3 0  0 0 0 0 0  0 0, 3",
    "0 0 0 0  0  0 0 0 0  0 0 0 0 0  1 2, 2",
    "0 0 0 1  1  0 0 0 1  1 1 1 1 1  0 1, 9",
    "3 3 3 3  3  3 3 3 3  3 3 3 3 3  3 3, 27",
    "3 3 3 3  3  3 . 3 .  3 3 3 3 3  3 3, ANSWERS_MISSING",
    ". 3 3 3  3  3 3 3 3  3 3 3 3 3  3 3, ANSWERS_MISSING"
  })
  void qidsAddsTheHighestOfNineDomains(String row, String told) {
    assertThat(told(Forms.published("qids-sr16"), "total", row)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 1 0 0 0 0 0 0 0, 0, none",
    "0 0 0 0 0 0 0 0 0 0, 1, low",
    "1 1 1 1 1 1 1 1 1 1, 9, severe",
    "1 1 0 1 1 1 1 1 1 1, 10, severe",
    "1 1 1 0 0 0 0 0 0 0, 2, low",
    "1 1 0 0 0 0 0 0 0 0, 3, moderate",
    "1 1 1 1 1 1 1 0 0 0, 6, substantial"
  })
  void dastTurnsItsThirdItemRound(String row, String told, String band) {
    Instrument form = Forms.published("dast-10");
    ScaleScore score = Forms.total(form, Forms.row(form, row));
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.getBand()).contains(band);
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0, 0, []",
    "2 0 0, 2, []",
    "1 1 1, 3, [women]",
    "2 1 1, 4, '[men, women]'",
    "4 0 0, 4, '[men, women]'",
    "4 4 4, 12, '[men, women]'"
  })
  void auditCTellsBothCutsAndChoosesNone(String row, String told, String cutOffs) {
    Instrument form = Forms.published("audit-c");
    ScaleScore score = Forms.total(form, Forms.row(form, row));
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.getCutOffs().toString()).isEqualTo(cutOffs);
  }

  @ParameterizedTest
  @CsvSource({
    "5 5 5 5 5, 25, 100, 0",
    "0 0 0 0 0, 0, 0, 5",
    "3 3 3 2 2, 13, 52, 0",
    "3 3 2 2 2, 12, 48, 0",
    "5 5 5 1 0, 16, 64, 2",
    "5 5 5 5 ., ANSWERS_MISSING, ANSWERS_MISSING, ANSWERS_MISSING"
  })
  void who5IsFiveItemsAndFourTimesThem(String row, String raw, String percent, String low) {
    Instrument form = Forms.published("who-5");
    assertThat(told(form, "total", row)).isEqualTo(raw);
    assertThat(told(form, "percent", row)).isEqualTo(percent);
    assertThat(told(form, "low-items", row)).isEqualTo(low);
  }

  @ParameterizedTest
  @CsvSource({
    "3 3 3 2 2, [], []",
    "3 3 2 2 2, [poor-wellbeing], [poor-wellbeing-percent]",
    "2 2 1 1 1, [poor-wellbeing], '[poor-wellbeing-percent, likely-depression]'",
    "2 2 2 1 1, [poor-wellbeing], [poor-wellbeing-percent]"
  })
  void who5CutsAreFromTheTopDown(String row, String raw, String percent) {
    Instrument form = Forms.published("who-5");
    InstrumentResponse response = Forms.response(form, Forms.row(form, row));
    assertThat(Forms.scale(form, "total", response).getCutOffs().toString()).isEqualTo(raw);
    assertThat(Forms.scale(form, "percent", response).getCutOffs().toString()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "1 6 1 6 1 6 1 6 1 6 1 6 1 6 1 6 1 6, 1",
    "6 1 6 1 6 1 6 1 6 1 6 1 6 1 6 1 6 1, 36",
    "6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6, 6",
    "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1, 6",
    "3 4 2 5 4 3 1 6 5 2 6 1 3 3 2 2 4 4, 13.8889",
    "3 4 2 5 4 3 1 6 5 2 6 1 3 3 2 2 4, ANSWERS_MISSING"
  })
  void aRsqIsConcernTimesWhatIsLeftOfExpectation(String row, String told) {
    assertThat(told(Forms.published("a-rsq"), "total", row)).isEqualTo(told);
  }

  @Test
  void desIsTheMeanOfTwentyEightAndNotTheSum() {
    Instrument form = Forms.published("des-ii");
    assertThat(told(form, "total", all(28, "30"))).isEqualTo("30");
    assertThat(told(form, "total", all(27, "30") + " 20")).isEqualTo("29.6429");
    assertThat(told(form, "total", all(27, "30"))).isEqualTo("ANSWERS_MISSING");
    assertThat(told(form, "total", all(27, "30") + " 25")).isEqualTo("RESPONSE_DEFECTIVE");
    assertThat(Forms.total(form, Forms.row(form, all(28, "30"))).getCutOffs())
        .containsExactly("high");
    assertThat(Forms.total(form, Forms.row(form, all(27, "30") + " 20")).getCutOffs()).isEmpty();
  }

  /** Each item of the long order is put where the other form prints it, by its factor. */
  @Test
  void meq30FormsGiveTheSameScoresForTheSameExperience() {
    Instrument longOrder = Forms.published("meq30", "questionnaire-order");
    Instrument byFactor = Forms.published("meq30", "factor-order");
    for (int answered = 1; answered <= MEQ_ITEMS; answered++) {
      List<String> first = new ArrayList<>(Collections.nCopies(MEQ_ITEMS, "0"));
      List<String> second = new ArrayList<>(Collections.nCopies(MEQ_ITEMS, "0"));
      for (int i = 0; i < MEQ_ITEMS; i++) {
        if (MEQ_BY_FACTOR[i] <= answered) {
          first.set(MEQ_BY_FACTOR[i] - 1, String.valueOf(1 + MEQ_BY_FACTOR[i] % 5));
          second.set(i, String.valueOf(1 + MEQ_BY_FACTOR[i] % 5));
        }
      }
      assertThat(subscales(longOrder, first)).isEqualTo(subscales(byFactor, second));
    }
  }

  private static List<String> subscales(Instrument form, List<String> row) {
    return Scorer.standard()
        .score(form, Forms.response(form, Forms.row(form, String.join(" ", row))))
        .getScales()
        .stream()
        .map(scale -> scale.getScale().getText() + " " + Forms.told(scale))
        .toList();
  }

  @Test
  void meq30IsCompleteOnlyOnAllFourFactors() {
    Instrument form = Forms.published("meq30", "factor-order");
    assertThat(complete(form, all(30, "3"))).isEqualTo(4);
    assertThat(complete(form, all(29, "5") + " 5")).isEqualTo(4);
    assertThat(complete(form, all(27, "5") + " 3 3 2")).isZero();
    assertThat(complete(form, all(29, "5"))).isZero();
  }

  private static long complete(Instrument form, String row) {
    return Scorer.standard()
        .score(form, Forms.response(form, Forms.row(form, row)))
        .getScales()
        .stream()
        .filter(scale -> scale.getCutOffs().contains("complete"))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"meq30", "wsas", "c-ssrs-screener", "suds"})
  void whereThereAreSeveralFormsOneIsNamed(String id) {
    for (Instrument form : InstrumentCatalogue.find(InstrumentId.of(id))) {
      InstrumentResponse named = Forms.response(form, List.of());
      InstrumentResponse unnamed =
          InstrumentResponse.builder().from(named).version(Optional.empty()).build();
      assertThat(ResponseDefects.of(form, named)).isEmpty();
      assertThat(ResponseDefects.of(form, unnamed))
          .extracting(ResponseDefect::getKind)
          .containsExactly(ResponseDefectKind.VERSION_NOT_NAMED);
      assertThat(ResponseDefects.isAny(form, unnamed)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 1 1 1 1 1 1 1 1 1 1, 0, normal, 14",
    "2 2 2 2 2 2 2 2 2 2 2 2 2 2, 0, normal, 28",
    "3 4 1 1 1 1 1 1 1 1 1 1 1 1, 2, normal, 19",
    "3 3 3 1 1 1 1 1 1 1 1 1 1 1, 3, abnormal, 20",
    "4 4 4 4 4 4 4 4 4 4 4 4 4 4, 14, abnormal, 56"
  })
  void shapsCountsWhatIsDisagreedWithAndAlsoAddsUp(
      String row, String told, String band, String ordinal) {
    Instrument form = Forms.published("shaps");
    ScaleScore score = Forms.total(form, Forms.row(form, row));
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.getBand()).contains(band);
    assertThat(told(form, "ordinal", row)).isEqualTo(ordinal);
  }

  @ParameterizedTest
  @CsvSource({"4, minimal", "5, mild", "14, moderate", "15, severe", "21, severe"})
  void gad7IsSevereFromFifteenOn(int total, String band) {
    Instrument form = Forms.published("gad-7");
    List<String> row =
        IntStream.range(0, 7)
            .mapToObj(i -> String.valueOf(Math.max(0, Math.min(3, total - 3 * i))))
            .toList();
    ScaleScore score = Forms.total(form, Forms.row(form, String.join(" ", row)));
    assertThat(Forms.told(score)).isEqualTo(String.valueOf(total));
    assertThat(score.getBand()).contains(band);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 4, 4", "4, 1, 13", "4, 4, 16", "0, 1, ANSWERS_MISSING"})
  void cgiEfficacyIndexIsOneToSixteen(String effect, String sideEffects, String told) {
    Instrument form = Forms.published("cgi");
    InstrumentResponse response =
        Forms.response(form, Forms.answers("3t=" + effect + " 3s=" + sideEffects));
    assertThat(Forms.told(Forms.scale(form, "efficacy-index", response))).isEqualTo(told);
    assertThat(Forms.told(Forms.scale(form, "severity", response))).isEqualTo("ANSWERS_MISSING");
  }

  @ParameterizedTest
  @CsvSource({"0, ANSWERS_MISSING", "1, 1", "7, 7", "8, RESPONSE_DEFECTIVE"})
  void cgiZeroIsNotAssessedAndNeverLow(String severity, String told) {
    Instrument form = Forms.published("cgi");
    InstrumentResponse response = Forms.response(form, Forms.answer("1", severity));
    assertThat(Forms.told(Forms.scale(form, "severity", response))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "2 0 0 0 0 2 0 2 2 0 0 0 0 0 2 2 0 0 0 0, 4, true",
    "1 1 1 1 1 2 0 2 2 0 0 0 0 0 2 2 0 0 0 0, 3, false",
    "2 0 0 0 0 2 0 2 1 1 1 1 1 1 2 2 0 0 0 0, 3, false",
    "4 4 4 4 4 0 0 4 4 4 4 4 4 4 4 4 4 4 4 4, 3, false"
  })
  void pcl5RuleAsksForEachCluster(String row, String told, boolean met) {
    Instrument form = Forms.published("pcl-5");
    InstrumentResponse response = Forms.response(form, Forms.row(form, row));
    ScaleScore score = Forms.scale(form, "dsm-5-rule", response);
    assertThat(Forms.told(score)).isEqualTo(told);
    assertThat(score.getCutOffs()).hasSize(met ? 1 : 0);
    assertThat(Forms.scale(form, "total", response).getBand()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "five-items, 8 8 8 8 8, 40, 40",
    "five-items, . 8 8 8 8, ANSWERS_MISSING, 40",
    "five-items, . 1 2 2 2, ANSWERS_MISSING, 9",
    "five-items, . . 2 2 2, ANSWERS_MISSING, ANSWERS_MISSING",
    "work-does-not-apply, 8 8 8 8, 32, 32",
    "work-does-not-apply, 8 8 8 ., ANSWERS_MISSING, ANSWERS_MISSING"
  })
  void wsasWithoutWorkIsItsOwnFormAndItsOwnRange(
      String version, String row, String standard, String prorated) {
    Instrument form = Forms.published("wsas", version);
    assertThat(told(form, "total", row)).isEqualTo(standard);
    assertThat(Forms.told(Forms.prorated(form, "total", Forms.row(form, row)))).isEqualTo(prorated);
  }

  @Test
  void bdiKeepsItsTotalAndItsNinthItemAlone() {
    Instrument form = Forms.published("bdi-ii");
    InstrumentResponse response =
        Forms.response(form, Forms.answers("9=2")).toBuilder()
            .recordedTotal(BigDecimal.valueOf(20))
            .build();
    Score score = Scorer.standard().score(form, response);
    assertThat(Forms.told(score.getScales().get(0))).isEqualTo("20");
    assertThat(score.getScales().get(0).getBand()).contains("moderate");
    assertThat(SafetySignals.isAny(form, response, SignalStrength.REVIEW)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "5 4 3 2 1 1 1 1 1 1 1 1, 22, 11, 6, 5",
    "1 1 1 1 1 1 1 1 1 5 4 3, 21, 10, 4, 7",
    "5 5 5 5 5 5 5 5 5 5 5 5, 60, 20, 20, 20"
  })
  void waiSrTurnsNothingRound(String row, String total, String task, String bond, String goal) {
    Instrument form = Forms.published("wai-sr");
    assertThat(told(form, "total", row)).isEqualTo(total);
    assertThat(told(form, "task", row)).isEqualTo(task);
    assertThat(told(form, "bond", row)).isEqualTo(bond);
    assertThat(told(form, "goal", row)).isEqualTo(goal);
  }
}
