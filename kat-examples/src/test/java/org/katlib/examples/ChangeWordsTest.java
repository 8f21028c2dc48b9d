package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;
import org.katlib.target.ChargeRating;
import org.katlib.target.ChargeScale;
import org.katlib.target.MemoryId;
import org.katlib.target.TraumaticMemory;

class ChangeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 | 5 | FOLLOW_UP | ZERO_TO_TEN | (at first 8) |",
        "5 | 8 | FOLLOW_UP | ZERO_TO_TEN | (at first 5) |",
        "5 | 5 | FOLLOW_UP | ZERO_TO_TEN | (at first 5) |",
        "5 | 3 | UNDER_INFLUENCE | ZERO_TO_TEN | | Kept, and not counted as change.",
        "5 | 30 | FOLLOW_UP | ZERO_TO_HUNDRED | | On another scale than the first rating: no change is told."
      })
  void aChargeBesideTheFirst(
      int first,
      int then,
      RatingMoment moment,
      ChargeScale scale,
      @Nullable String words,
      @Nullable String caveat) {
    ChargeRating later = rating(moment, scale, then, "03-20T10:00");
    TraumaticMemory memory =
        TraumaticMemory.builder()
            .id(MemoryId.of("memory"))
            .label("the stairs")
            .namedOn(LocalDate.of(2025, 3, 1))
            .addChargeRatings(
                later, rating(RatingMoment.BASELINE, ChargeScale.ZERO_TO_TEN, first, "03-05T10:00"))
            .build();

    ChargeRating earliest = memory.getSoberRatings().get(0);
    assertThat(ChangeWords.sinceFirst(memory, later).map(String::strip).orElse(null))
        .isEqualTo(words);
    assertThat(ChangeWords.caveat(memory, later).orElse(null)).isEqualTo(caveat);
    assertThat(ChangeWords.sinceFirst(memory, earliest)).isEmpty();
    assertThat(ChangeWords.caveat(memory, earliest)).isEmpty();
  }

  private static ChargeRating rating(
      RatingMoment moment, ChargeScale scale, int charge, String time) {
    return ChargeRating.builder()
        .ratedAt(EverythingCourse.at(time))
        .moment(moment)
        .scale(scale)
        .charge(charge)
        .build();
  }
}
