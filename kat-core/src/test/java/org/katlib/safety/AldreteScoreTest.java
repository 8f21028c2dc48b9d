package org.katlib.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AldreteScoreTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0, 0",
    "2, 0, 0, 0, 0, 2",
    "0, 2, 0, 0, 0, 2",
    "0, 0, 2, 0, 0, 2",
    "0, 0, 0, 2, 0, 2",
    "0, 0, 0, 0, 2, 2",
    "2, 1, 2, 2, 1, 8",
    "2, 2, 2, 2, 2, 10"
  })
  void theTotalAddsUpTheFiveItems(
      int activity,
      int respiration,
      int circulation,
      int consciousness,
      int saturation,
      int total) {
    AldreteScore score =
        AldreteScore.builder()
            .activity(activity)
            .respiration(respiration)
            .circulation(circulation)
            .consciousness(consciousness)
            .oxygenSaturation(saturation)
            .build();
    assertThat(score.getTotal()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({
    "activity, -1", "activity, 3",
    "respiration, -1", "respiration, 3",
    "circulation, -1", "circulation, 3",
    "consciousness, -1", "consciousness, 3",
    "oxygenSaturation, -1", "oxygenSaturation, 3"
  })
  void eachItemIsFromZeroToTwo(String item, int score) {
    AldreteScore.Builder builder =
        AldreteScore.builder()
            .activity(item.equals("activity") ? score : 2)
            .respiration(item.equals("respiration") ? score : 2)
            .circulation(item.equals("circulation") ? score : 2)
            .consciousness(item.equals("consciousness") ? score : 2)
            .oxygenSaturation(item.equals("oxygenSaturation") ? score : 2);
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessage(item + " is from 0 to 2");
  }
}
