package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.framework.FrameworkId;
import org.katlib.schedule.DosingFrequency;

/** An adaptation says to what, or that dosing was halted. */
class AdaptationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @ParameterizedTest
  @CsvSource({"true, ", "false, PAUSED", "false, STOPPED"})
  void dosingGoesOnAtAnotherPaceOrIsHalted(boolean after, DosingHalt halt) {
    assertThat(frequency(after, halt).build().getHalt()).isEqualTo(Optional.ofNullable(halt));
  }

  @ParameterizedTest
  @CsvSource({"true, PAUSED", "false, "})
  void notBothAndNotNeither(boolean after, DosingHalt halt) {
    assertThatThrownBy(frequency(after, halt)::build).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({"act, , , true", ", act, , true", ", , more silence, true", ", , , false"})
  void anotherFrameworkOrAnotherWayWithinOne(
      String before, String after, String change, boolean possible) {
    MethodAdaptation.Builder method =
        MethodAdaptation.builder()
            .id(AdaptationId.of("method"))
            .decidedOn(DAY)
            .reason("asked for")
            .before(Optional.ofNullable(before).map(FrameworkId::of))
            .after(Optional.ofNullable(after).map(FrameworkId::of))
            .change(Optional.ofNullable(change));
    if (possible) {
      assertThat(method.build().getChange()).isEqualTo(Optional.ofNullable(change));
    } else {
      assertThatThrownBy(method::build).isInstanceOf(IllegalStateException.class);
    }
  }

  private static FrequencyAdaptation.Builder frequency(boolean after, DosingHalt halt) {
    return FrequencyAdaptation.builder()
        .id(AdaptationId.of("frequency"))
        .decidedOn(DAY)
        .reason("asked for")
        .after(Optional.of(DosingFrequency.of(1, 1)).filter(known -> after))
        .halt(Optional.ofNullable(halt));
  }
}
