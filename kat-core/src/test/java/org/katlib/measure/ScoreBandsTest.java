package org.katlib.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.measure.PublishedForms.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each score lies in the one stretch that its source names. */
class ScoreBandsTest {
  private static final int BANDS_IN_THE_TABLE_BELOW = 36;

  static Stream<Scale> scalesWithBands() {
    return InstrumentCatalogue.all().stream()
        .flatMap(form -> form.getScales().stream())
        .filter(scale -> !scale.getBands().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "phq-9, none or minimal, 0, 4",
    "phq-9, mild, 5, 9",
    "phq-9, moderate, 10, 14",
    "phq-9, moderately severe, 15, 19",
    "phq-9, severe, 20, 27",
    "gad-7, minimal, 0, 4",
    "gad-7, mild, 5, 9",
    "gad-7, moderate, 10, 14",
    "gad-7, severe, 15, 21",
    "madrs, none, 0, 6",
    "madrs, mild, 7, 19",
    "madrs, moderate, 20, 34",
    "madrs, severe, 35, 60",
    "qids-sr16, none, 0, 5",
    "qids-sr16, mild, 6, 10",
    "qids-sr16, moderate, 11, 15",
    "qids-sr16, severe, 16, 20",
    "qids-sr16, very severe, 21, 27",
    "bdi-ii, minimal, 0, 13",
    "bdi-ii, mild, 14, 19",
    "bdi-ii, moderate, 20, 28",
    "bdi-ii, severe, 29, 63",
    "shaps, normal, 0, 2",
    "shaps, abnormal, 3, 14",
    "wsas/five-items, subclinical, 0, 9",
    "wsas/five-items, significant impairment, 10, 20",
    "wsas/five-items, moderately severe or worse, 21, 40",
    "isi, none, 0, 7",
    "isi, subthreshold, 8, 14",
    "isi, moderate, 15, 21",
    "isi, severe, 22, 28",
    "dast-10, none, 0, 0",
    "dast-10, low, 1, 2",
    "dast-10, moderate, 3, 5",
    "dast-10, substantial, 6, 8",
    "dast-10, severe, 9, 10"
  })
  void aBandRunsFromItsLowestToItsHighestScore(
      String form, String band, BigDecimal low, BigDecimal high) {
    assertThat(scale(form, "total").getBands())
        .filteredOn(known -> known.getName().equals(band))
        .singleElement()
        .returns(low, ScoreBand::getLow)
        .returns(high, ScoreBand::getHigh);
  }

  @Test
  void noBandIsLeftOutOfTheTable() {
    assertThat(scalesWithBands().flatMap(scale -> scale.getBands().stream()))
        .hasSize(BANDS_IN_THE_TABLE_BELOW);
  }

  @ParameterizedTest
  @MethodSource("scalesWithBands")
  void theBandsOfAScaleCoverItWithoutGapOrOverlap(Scale scale) {
    List<ScoreBand> bands = scale.getBands();
    assertThat(scale.getLowest()).hasValue(bands.get(0).getLow());
    assertThat(scale.getHighest()).hasValue(bands.get(bands.size() - 1).getHigh());
    for (int i = 1; i < bands.size(); i++) {
      assertThat(bands.get(i).getLow())
          .isEqualByComparingTo(bands.get(i - 1).getHigh().add(BigDecimal.ONE));
    }
  }
}
