package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SharedDecisionTest {
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-08T10:45:00+01:00");

  private static SharedDecision.Builder decision() {
    return SharedDecision.builder().id(DecisionId.of("decision")).question("Whether to begin");
  }

  @Test
  void aQuestionMayStayOpen() {
    SharedDecision open = decision().build();
    assertThat(open.getChoice()).isEmpty();
    assertThat(open.isSignedBy(Party.PATIENT)).isFalse();
  }

  @Test
  void aChoiceWasMadeAtATime() {
    assertThatThrownBy(() -> decision().choice("begin").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("choice and decidedAt go together");
    assertThatThrownBy(() -> decision().decidedAt(TIME).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("choice and decidedAt go together");
  }
}
