package org.katlib.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        "8 | 5 | FOLLOW_UP | ZERO_TO_TEN | From 8 to 5 of 10 since the first sober rating, 37.5 % less.",
        "5 | 8 | FOLLOW_UP | ZERO_TO_TEN | From 5 to 8 of 10 since the first sober rating, 60 % more.",
        "8 | 0 | FOLLOW_UP | ZERO_TO_TEN | From 8 to 0 of 10 since the first sober rating, 100 % less.",
        "0 | 3 | FOLLOW_UP | ZERO_TO_TEN | From 0 to 3 of 10 since the first sober rating.",
        "5 | 5 | FOLLOW_UP | ZERO_TO_TEN | Unchanged at 5 of 10 since the first sober rating.",
        "5 | 3 | UNDER_INFLUENCE | ZERO_TO_TEN | Kept, and not counted as change.",
        "5 | 30 | FOLLOW_UP | ZERO_TO_HUNDRED | On another scale than the first rating: no change is told."
      })
  void aChargeBesideTheFirst(
      int first, int then, RatingMoment moment, ChargeScale scale, String words) {
    ChargeRating later = rating(moment, scale, then, "03-20T10:00");
    TraumaticMemory memory =
        TraumaticMemory.builder()
            .id(MemoryId.of("memory"))
            .label("the stairs")
            .namedOn(LocalDate.of(2025, 3, 1))
            .addChargeRatings(
                later, rating(RatingMoment.BASELINE, ChargeScale.ZERO_TO_TEN, first, "03-05T10:00"))
            .build();

    assertThat(ChangeWords.since(memory, later)).hasValue(words);
    assertThat(ChangeWords.since(memory, memory.getSoberRatings().get(0))).isEmpty();
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
