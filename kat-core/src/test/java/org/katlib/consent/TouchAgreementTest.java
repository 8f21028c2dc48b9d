package org.katlib.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchAgreementTest {
  private static final TouchAgreement ASKED =
      TouchAgreement.builder().askedAt(at("09:43")).scope(TouchConsent.HAND_OR_SHOULDER).build();

  private static OffsetDateTime at(String time) {
    return OffsetDateTime.parse("2026-01-12T" + time + ":00+01:00");
  }

  private static TouchAgreement changed(String told) {
    return ASKED.toBuilder()
        .changes(
            Stream.of(told.split(", "))
                .map(one -> one.split(" "))
                .map(
                    one ->
                        TouchChange.builder()
                            .at(at(one[0]))
                            .scope(TouchConsent.valueOf(one[1]))
                            .build())
                .toList())
        .build();
  }

  /** Each time and scope, in the order of the list. */
  @ParameterizedTest
  @CsvSource({
    "'10:30 NONE, 10:50 HAND_OR_SHOULDER', 09:42,",
    "'10:30 NONE, 10:50 HAND_OR_SHOULDER', 09:43, HAND_OR_SHOULDER",
    "'10:30 NONE, 10:50 HAND_OR_SHOULDER', 10:29, HAND_OR_SHOULDER",
    "'10:30 NONE, 10:50 HAND_OR_SHOULDER', 10:30, NONE",
    "'10:30 NONE, 10:50 HAND_OR_SHOULDER', 10:49, NONE",
    "'10:30 NONE, 10:50 HAND_OR_SHOULDER', 10:50, HAND_OR_SHOULDER",
    "'10:50 HAND_OR_SHOULDER, 10:30 NONE', 10:50, HAND_OR_SHOULDER",
    "'10:30 SUPPORTIVE_TOUCH, 10:30 NONE', 10:30, NONE",
    "'10:30 NONE, 10:30 SUPPORTIVE_TOUCH', 10:30, SUPPORTIVE_TOUCH"
  })
  void theLatestChangeByThenCountsAndOfOneTimeTheLast(
      String told, String time, @Nullable TouchConsent scope) {
    assertThat(changed(told).findScopeAt(at(time))).isEqualTo(Optional.ofNullable(scope));
  }

  @Test
  void nothingChangesBeforeItWasAsked() {
    assertThat(changed("09:43 NONE").findScopeAt(at("09:43"))).contains(TouchConsent.NONE);
    assertThatThrownBy(() -> changed("09:42 NONE"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("changes are not before askedAt");
  }
}
