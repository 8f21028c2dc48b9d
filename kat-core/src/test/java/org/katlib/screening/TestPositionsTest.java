package org.katlib.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.Sources;
import org.katlib.rule.Rule;
import org.katlib.validation.RuleBook;

class TestPositionsTest {
  static Stream<TestPosition> positions() {
    return TestPositions.all().stream();
  }

  @ParameterizedTest
  @MethodSource("positions")
  void aStatementNamesAKnownSourceAndTheRuleCitesIt(TestPosition position) {
    assertThat(Sources.find(position.citation().getSource())).isPresent();
    assertThat(position.citation().getConfidence()).isNotEqualTo(Confidence.UNCONFIRMED);
    position
        .rule()
        .ifPresent(
            id -> {
              Rule<?> rule = RuleBook.published().find(id).orElseThrow();
              assertThat(rule.getCitations()).contains(position.citation());
            });
  }

  /** A rule of one province is shown to whoever asks and judges nobody. */
  @Test
  void theSetOfOneProvinceIsJudgedByNoRule() {
    assertThat(positions())
        .filteredOn(position -> position.region().isPresent())
        .hasSize(4)
        .allMatch(position -> position.rule().isEmpty());
  }
}
