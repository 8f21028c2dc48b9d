package org.katlib.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a patient does may be planned, unplanned or left; only what was done is rated. */
class MeaningfulActivityTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-17, , , , true",
    "2026-01-17, 2026-01-18, , 7, true",
    ", 2026-01-18, , 7, true",
    "2026-01-17, , rain, , true",
    ", , , , false",
    ", , rain, , false",
    "2026-01-17, 2026-01-17, rain, , false",
    "2026-01-17, , , 7, false",
    "2026-01-17, 2026-01-17, , 11, false"
  })
  void whatCannotBeIsRefused(
      LocalDate planned, LocalDate done, String because, Integer pleasure, boolean possible) {
    MeaningfulActivity.Builder activity =
        MeaningfulActivity.builder()
            .id(ActivityId.of("walk"))
            .description("A walk")
            .plannedFor(Optional.ofNullable(planned))
            .doneOn(Optional.ofNullable(done))
            .notDoneBecause(Optional.ofNullable(because));
    if (pleasure != null) {
      activity.pleasure(pleasure);
    }
    if (possible) {
      assertThat(activity.build().getDoneOn()).isEqualTo(Optional.ofNullable(done));
    } else {
      assertThatThrownBy(activity::build).isInstanceOf(IllegalStateException.class);
    }
  }
}
