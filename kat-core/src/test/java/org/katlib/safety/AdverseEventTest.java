package org.katlib.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdverseEventTest {
  private static final OffsetDateTime ONSET = OffsetDateTime.parse("2026-01-12T10:20:00+01:00");

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void aGradeFromOneToFiveIsKept(int grade) {
    assertThat(event().grade(grade).build().getGrade()).hasValue(grade);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6})
  void anotherGradeIsRefused(int grade) {
    assertThatIllegalStateException()
        .isThrownBy(() -> event().grade(grade).build())
        .withMessage("grade is from 1 to 5");
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void whatPassesHasBegun(int minutes, boolean refused) {
    AdverseEvent.Builder event = event().resolvedAt(ONSET.plusMinutes(minutes));
    if (refused) {
      assertThatIllegalStateException()
          .isThrownBy(event::build)
          .withMessage("resolvedAt is not before onset");
    } else {
      assertThat(event.build().getResolvedAt()).contains(ONSET.plusMinutes(minutes));
    }
  }

  @Test
  void onlyWhatIsSeriousHasACriterion() {
    AdverseEvent.Builder event =
        event().addSeriousnessCriteria(SeriousnessCriterion.HOSPITALISATION);
    assertThatIllegalStateException()
        .isThrownBy(event::build)
        .withMessage("an event with seriousnessCriteria is serious");
    assertThat(event.serious(true).build().getSeriousnessCriteria())
        .containsExactly(SeriousnessCriterion.HOSPITALISATION);
  }

  @Test
  void aWorryingEventIsNotRefused() {
    assertThat(event().grade(5).build().isSerious()).isFalse();
    assertThat(event().serious(true).build().getSeriousnessCriteria()).isEmpty();
  }

  private static AdverseEvent.Builder event() {
    return AdverseEvent.builder().kind(AdverseEventKind.NAUSEA).onset(ONSET).serious(false);
  }
}
