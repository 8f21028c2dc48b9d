package org.katlib.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcuteEffectTest {
  @ParameterizedTest
  @CsvSource({
    "true, 10:10, 10:10",
    "true, 10:10, 11:20",
    "true, 10:10, ",
    "true, , 11:20",
    "true, , ",
    "false, , "
  })
  void whatOccurredMayHaveTimes(boolean occurred, String onset, String resolved) {
    AcuteEffect effect = effect(occurred, onset, resolved).build();
    assertThat(effect.getOnset()).isEqualTo(time(onset));
    assertThat(effect.getResolvedAt()).isEqualTo(time(resolved));
  }

  @ParameterizedTest
  @CsvSource({"10:10, ", ", 11:20", "10:10, 11:20"})
  void whatDidNotOccurHasNone(String onset, String resolved) {
    assertThatIllegalStateException()
        .isThrownBy(() -> effect(false, onset, resolved).build())
        .withMessage("an effect that did not occur has no times");
  }

  @Test
  void whatPassesHasBegun() {
    assertThatIllegalStateException()
        .isThrownBy(() -> effect(true, "10:10", "10:09").build())
        .withMessage("resolvedAt is not before onset");
  }

  @ParameterizedTest
  @CsvSource({"10:10, 11:20, PT1H10M", "10:10, 10:10, PT0S", "10:10, , ", ", 11:20, "})
  void theTimeToResolveNeedsBothTimes(String onset, String resolved, Duration time) {
    assertThat(effect(true, onset, resolved).build().getTimeToResolve())
        .isEqualTo(Optional.ofNullable(time));
  }

  private static AcuteEffect.Builder effect(boolean occurred, String onset, String resolved) {
    return AcuteEffect.builder()
        .kind(AcuteEffectKind.SEDATION)
        .occurred(occurred)
        .onset(time(onset))
        .resolvedAt(time(resolved));
  }

  private static Optional<OffsetDateTime> time(String time) {
    return Optional.ofNullable(time)
        .map(text -> OffsetDateTime.parse("2026-01-12T" + text + ":00+01:00"));
  }
}
