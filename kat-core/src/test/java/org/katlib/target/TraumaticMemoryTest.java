package org.katlib.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;

class TraumaticMemoryTest {
  @Test
  void nothingOfAMemoryIsPrinted() {
    TraumaticMemory memory =
        memory(List.of(rating(0, RatingMoment.BASELINE, ChargeScale.ZERO_TO_HUNDRED, 87)))
            .toBuilder()
            .addOrigins(MemoryOrigin.SEXUAL_ABUSE)
            .pattern(MemoryPattern.REPEATED)
            .certainty(MemoryCertainty.UNCERTAIN)
            .ageFrom(43)
            .ageTo(44)
            .build();
    assertThat(memory.toString())
        .doesNotContain("SEXUAL", "REPEATED", "UNCERTAIN", "43", "44", "87");
    assertThat(
            StabilisationCheck.builder()
                .doneOn(LocalDate.of(2026, 1, 8))
                .addNeeds(StabilisationNeed.ONGOING_ABUSE)
                .stable(false)
                .build()
                .toString())
        .doesNotContain("ABUSE");
  }

  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-08T10:00:00+01:00");

  @ParameterizedTest
  @CsvSource({
    "ZERO_TO_TEN, -1, false",
    "ZERO_TO_TEN, 0, true",
    "ZERO_TO_TEN, 10, true",
    "ZERO_TO_TEN, 11, false",
    "ZERO_TO_HUNDRED, -1, false",
    "ZERO_TO_HUNDRED, 0, true",
    "ZERO_TO_HUNDRED, 100, true",
    "ZERO_TO_HUNDRED, 101, false"
  })
  void aChargeIsWithinItsScale(ChargeScale scale, int charge, boolean possible) {
    if (possible) {
      assertThat(rating(0, RatingMoment.BASELINE, scale, charge).getCharge()).isEqualTo(charge);
    } else {
      assertThatThrownBy(() -> rating(0, RatingMoment.BASELINE, scale, charge))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("charge");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-1, , ageFrom",
    "0, , ",
    "6, 6, ",
    "6, 5, ageTo",
    ", 0, ",
    ", -1, ageTo",
    "150, 150, ",
    "151, , ageFrom",
    "6, 151, ageTo"
  })
  void anAgeDoesNotEndBeforeItBegan(Integer from, Integer to, String refused) {
    TraumaticMemory.Builder memory =
        memory(List.of()).toBuilder().ageFrom(optional(from)).ageTo(optional(to));
    if (refused == null) {
      assertThat(memory.build().getAgeFrom()).isEqualTo(optional(from));
    } else {
      assertThatThrownBy(memory::build)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(refused);
    }
  }

  @Test
  void theChangeIsFromTheFirstSoberRatingToTheLastOnItsScale() {
    ChargeRating first = rating(0, RatingMoment.BASELINE, ChargeScale.ZERO_TO_TEN, 8);
    ChargeRating middle = rating(4, RatingMoment.AFTER_RECOVERY, ChargeScale.ZERO_TO_TEN, 5);
    ChargeRating last = rating(30, RatingMoment.FOLLOW_UP, ChargeScale.ZERO_TO_HUNDRED, 20);
    TraumaticMemory memory = memory(List.of(last, middle, first));
    assertThat(memory.getSoberRatings()).containsExactly(first, middle, last);
    assertThat(memory.findChange()).contains(new ChargeChange(first, middle));
  }

  @Test
  void withoutTwoSoberRatingsOnOneScaleNoChangeIsTold() {
    ChargeRating first = rating(0, RatingMoment.BASELINE, ChargeScale.ZERO_TO_TEN, 8);
    ChargeRating other = rating(4, RatingMoment.INTEGRATION, ChargeScale.ZERO_TO_HUNDRED, 20);
    ChargeRating acting = rating(5, RatingMoment.UNDER_INFLUENCE, ChargeScale.ZERO_TO_TEN, 1);
    assertThat(memory(List.of()).findChange()).isEmpty();
    assertThat(memory(List.of(first)).findChange()).isEmpty();
    assertThat(memory(List.of(first, other)).findChange()).isEmpty();
    assertThat(memory(List.of(first, acting)).findChange()).isEmpty();
  }

  @Property(tries = 200)
  void aRatingUnderTheMedicineNeverCountsInWhateverOrder(
      @ForAll @Size(max = 7) List<RatingMoment> moments, @ForAll long seed) {
    List<ChargeRating> ratings = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      ratings.add(rating(i, moments.get(i), ChargeScale.ZERO_TO_TEN, i));
    }
    List<ChargeRating> sober =
        ratings.stream()
            .filter(rating -> rating.getMoment() != RatingMoment.UNDER_INFLUENCE)
            .toList();
    Collections.shuffle(ratings, new Random(seed));
    TraumaticMemory memory = memory(ratings);
    assertThat(memory.getSoberRatings()).isEqualTo(sober);
    if (sober.size() < 2) {
      assertThat(memory.findChange()).isEmpty();
    } else {
      assertThat(memory.findChange())
          .contains(new ChargeChange(sober.get(0), sober.get(sober.size() - 1)));
    }
  }

  private static OptionalInt optional(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static TraumaticMemory memory(List<ChargeRating> ratings) {
    return TraumaticMemory.builder()
        .id(MemoryId.of("memory"))
        .label("The kitchen table")
        .namedOn(LocalDate.of(2026, 1, 8))
        .chargeRatings(ratings)
        .build();
  }

  private static ChargeRating rating(int day, RatingMoment moment, ChargeScale scale, int charge) {
    return ChargeRating.builder()
        .ratedAt(TIME.plusDays(day))
        .moment(moment)
        .scale(scale)
        .charge(charge)
        .build();
  }
}
