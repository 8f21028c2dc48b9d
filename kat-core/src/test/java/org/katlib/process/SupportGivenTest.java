package org.katlib.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.consent.TouchConsent;

class SupportGivenTest {
  @ParameterizedTest
  @CsvSource({"HAND_OR_SHOULDER", "SUPPORTIVE_TOUCH"})
  void aTouchGoesSomeWay(TouchConsent touch) {
    assertThat(SupportGiven.builder().kind(SupportKind.TOUCH).touch(touch).build().getTouch())
        .contains(touch);
  }

  @ParameterizedTest
  @CsvSource({"TOUCH, NONE", "SAFETY_TOUCH, HAND_OR_SHOULDER", "WORDS, HAND_OR_SHOULDER"})
  void nothingElseDoes(SupportKind kind, TouchConsent touch) {
    SupportGiven.Builder support = SupportGiven.builder().kind(kind).touch(touch);
    assertThatThrownBy(support::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("touch goes with the kind touch, and is not none");
  }
}
