package org.katlib.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PadssScoreTest {
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
      int vitalSigns, int activity, int pain, int bleeding, int intake, int total) {
    PadssScore score =
        PadssScore.builder()
            .vitalSigns(vitalSigns)
            .activity(activity)
            .painAndNausea(pain)
            .bleeding(bleeding)
            .intakeAndOutput(intake)
            .build();
    assertThat(score.getTotal()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({
    "vitalSigns, -1", "vitalSigns, 3",
    "activity, -1", "activity, 3",
    "painAndNausea, -1", "painAndNausea, 3",
    "bleeding, -1", "bleeding, 3",
    "intakeAndOutput, -1", "intakeAndOutput, 3"
  })
  void eachItemIsFromZeroToTwo(String item, int score) {
    PadssScore.Builder builder =
        PadssScore.builder()
            .vitalSigns(item.equals("vitalSigns") ? score : 2)
            .activity(item.equals("activity") ? score : 2)
            .painAndNausea(item.equals("painAndNausea") ? score : 2)
            .bleeding(item.equals("bleeding") ? score : 2)
            .intakeAndOutput(item.equals("intakeAndOutput") ? score : 2);
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessage(item + " is from 0 to 2");
  }
}
