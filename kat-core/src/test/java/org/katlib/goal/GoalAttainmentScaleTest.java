package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalAttainmentScaleTest {
  private static GoalAttainmentScale.Builder scale() {
    return GoalAttainmentScale.builder()
        .writtenOn(LocalDate.of(2026, 1, 8))
        .convention(BaselineConvention.ANY_STARTING_LEVEL)
        .baseline(-1)
        .importance(3);
  }

  @ParameterizedTest
  @CsvSource({
    "-2, 0, 0, ''",
    "2, 100, 100, ''",
    "-3, 3, 1, baseline",
    "3, 3, 1, baseline",
    "0, -1, 1, importance",
    "0, 101, 1, importance",
    "0, 3, -1, difficulty",
    "0, 3, 101, difficulty"
  })
  void aNumberBeyondItsBoundsIsRefused(
      int baseline, int importance, int difficulty, String refused) {
    GoalAttainmentScale.Builder scale =
        scale().baseline(baseline).importance(importance).difficulty(difficulty);
    if (refused.isEmpty()) {
      assertThatCode(scale::build).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(scale::build)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(refused);
    }
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "0, false"})
  void aScaleThatStartsAtMinusOneHasThatBaseline(int baseline, boolean allowed) {
    GoalAttainmentScale.Builder scale =
        scale().convention(BaselineConvention.STARTS_AT_MINUS_ONE).baseline(baseline);
    if (allowed) {
      assertThatCode(scale::build).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(scale::build).hasMessageContaining("baseline -1");
    }
  }

  @Test
  void aLevelIsDescribedOnce() {
    AttainmentLevel level = AttainmentLevel.builder().level(0).description("twice").build();
    assertThatThrownBy(() -> scale().addLevels(level, level).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("levels");
  }

  @ParameterizedTest
  @CsvSource({"3, , 3", "3, 2, 6", "3, 0, 0", "0, 4, 0", "100, 100, 10000"})
  void theWeightIsImportanceTimesDifficultyWhereItIsGiven(
      int importance, @Nullable Integer difficulty, int weight) {
    OptionalInt known = difficulty == null ? OptionalInt.empty() : OptionalInt.of(difficulty);
    assertThat(scale().importance(importance).difficulty(known).build().getWeight())
        .isEqualTo(weight);
  }
}
