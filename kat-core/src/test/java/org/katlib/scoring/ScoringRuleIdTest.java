package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ScaleId;
import org.katlib.measure.ScoringAlgorithm;

/** The id of a rule of scoring: read at a glance, and always legal. */
class ScoringRuleIdTest {
  private static String id(String instrument, String scale) {
    return ScoringRuleId.of(
            InstrumentId.of(instrument), ScaleId.of(scale), ScoringAlgorithm.DOMAIN_MAX_SUM)
        .getText();
  }

  @Test
  void itNamesInstrumentScaleAndAlgorithm() {
    assertThat(id("qids-sr16", "total")).isEqualTo("qids-sr16.total.domain-max-sum");
  }

  @Test
  void theLongestThatFitsIsKeptWhole() {
    String longest = "a".repeat(64 - ".total.domain-max-sum".length());
    assertThat(id(longest, "total")).isEqualTo(longest + ".total.domain-max-sum").hasSize(64);
    assertThat(id(longest + "a", "total")).hasSize(64).doesNotContain("domain");
  }

  @Test
  void longOnesStayDifferentAndTheSameEachTime() {
    String instrument = "a".repeat(64);
    assertThat(id(instrument, "b".repeat(64)))
        .isEqualTo(id(instrument, "b".repeat(64)))
        .isNotEqualTo(id(instrument, "c".repeat(64)))
        .startsWith("a".repeat(27) + ".");
  }
}
