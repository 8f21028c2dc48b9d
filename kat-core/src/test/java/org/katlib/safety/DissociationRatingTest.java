package org.katlib.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DissociationRatingTest {
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-12T10:40:00+01:00");

  @ParameterizedTest
  @CsvSource({
    "CADSS_23, 0", "CADSS_23, 92",
    "CADSS_6, 0", "CADSS_6, 24",
    "CADSS_28, 0", "CADSS_28, 112"
  })
  void aScoreFitsItsScale(DissociationScale scale, int score) {
    assertThat(rating(scale).score(score).build().getScore()).hasValue(score);
  }

  @ParameterizedTest
  @CsvSource({
    "CADSS_23, -1", "CADSS_23, 93",
    "CADSS_6, -1", "CADSS_6, 25",
    "CADSS_28, -1", "CADSS_28, 113",
    "CLINICAL_JUDGEMENT, 1"
  })
  void aScoreOutsideItsScaleIsRefused(DissociationScale scale, int score) {
    assertThatIllegalStateException()
        .isThrownBy(() -> rating(scale).score(score).build())
        .withMessage("score is from 0 to the highest of the scale");
  }

  @Test
  void aJudgementHasNoScore() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> rating(DissociationScale.CLINICAL_JUDGEMENT).score(0).present(false).build())
        .withMessage("a clinical judgement has no score");
    assertThat(rating(DissociationScale.CLINICAL_JUDGEMENT).present(false).build().getPresent())
        .contains(false);
  }

  @Test
  void aRatingTellsSomething() {
    assertThatIllegalStateException()
        .isThrownBy(() -> rating(DissociationScale.CADSS_23).build())
        .withMessage("score or present is given");
    assertThat(rating(DissociationScale.CADSS_23).present(true).build().getScore()).isEmpty();
  }

  private static DissociationRating.Builder rating(DissociationScale scale) {
    return DissociationRating.builder().at(AT).scale(scale);
  }
}
