package org.katlib.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;

class CoreBeliefTest {
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-08T10:00:00+01:00");

  @Test
  void theHoldOfABeliefIsToldBetweenSoberRatingsAlone() {
    CoreBelief belief =
        belief(
            List.of(
                rating(40, RatingMoment.UNDER_INFLUENCE, 0),
                rating(30, RatingMoment.FOLLOW_UP, 35),
                rating(-1, RatingMoment.UNDER_INFLUENCE, 100),
                rating(0, RatingMoment.BASELINE, 80)));
    assertThat(belief.findConvictionChange()).hasValue(-45);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 1"})
  void withOneSoberTimeNoChangeIsTold(int first, int second) {
    RatingMoment moment = first == second ? RatingMoment.BASELINE : RatingMoment.UNDER_INFLUENCE;
    CoreBelief belief =
        belief(List.of(rating(first, RatingMoment.BASELINE, 80), rating(second, moment, 10)));
    assertThat(belief.findConvictionChange()).isEmpty();
    assertThat(belief(List.of()).findConvictionChange()).isEmpty();
  }

  @Test
  void ofTwoRatingsOfOneTimeTheFirstInTheListCounts() {
    CoreBelief belief =
        belief(
            List.of(
                rating(0, RatingMoment.BASELINE, 80),
                rating(0, RatingMoment.BASELINE, 20),
                rating(30, RatingMoment.FOLLOW_UP, 35),
                rating(30, RatingMoment.FOLLOW_UP, 90)));
    assertThat(belief.findConvictionChange()).hasValue(-45);
  }

  @Property(tries = 100)
  void theOrderOfTheListDoesNotMatter(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 100) Integer> percents,
      @ForAll long seed) {
    List<ConvictionRating> ratings = new ArrayList<>();
    for (int i = 0; i < percents.size(); i++) {
      ratings.add(rating(i, RatingMoment.INTEGRATION, percents.get(i)));
    }
    ratings.add(rating(-1, RatingMoment.UNDER_INFLUENCE, 50));
    Collections.shuffle(ratings, new Random(seed));
    assertThat(belief(ratings).findConvictionChange())
        .hasValue(percents.get(percents.size() - 1) - percents.get(0));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "100, true", "101, false"})
  void convictionIsAPercentage(int percent, boolean possible) {
    if (possible) {
      assertThat(rating(0, RatingMoment.BASELINE, percent).getPercent()).isEqualTo(percent);
    } else {
      assertThatThrownBy(() -> rating(0, RatingMoment.BASELINE, percent))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("percent");
    }
  }

  private static CoreBelief belief(List<ConvictionRating> ratings) {
    return CoreBelief.builder()
        .id(BeliefId.of("belief"))
        .words("I am beyond repair")
        .identifiedOn(LocalDate.of(2026, 1, 8))
        .convictionRatings(ratings)
        .build();
  }

  private static ConvictionRating rating(int day, RatingMoment moment, int percent) {
    return ConvictionRating.builder()
        .ratedAt(TIME.plusDays(day))
        .moment(moment)
        .percent(percent)
        .build();
  }
}
