package org.katlib.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.RatingMoment;

class ChargeChangeTest {
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-12T09:44:00+01:00");

  @ParameterizedTest
  @CsvSource({
    "BEFORE_DOSING, ZERO_TO_TEN, AFTER_RECOVERY, ZERO_TO_TEN, 1, true",
    "BEFORE_DOSING, ZERO_TO_TEN, AFTER_RECOVERY, ZERO_TO_TEN, 0, false",
    "BEFORE_DOSING, ZERO_TO_TEN, AFTER_RECOVERY, ZERO_TO_TEN, -1, false",
    "BEFORE_DOSING, ZERO_TO_TEN, AFTER_RECOVERY, ZERO_TO_HUNDRED, 1, false",
    "BEFORE_DOSING, ZERO_TO_TEN, UNDER_INFLUENCE, ZERO_TO_TEN, 1, false",
    "UNDER_INFLUENCE, ZERO_TO_TEN, AFTER_RECOVERY, ZERO_TO_TEN, 1, false",
    "BASELINE, ZERO_TO_HUNDRED, FOLLOW_UP, ZERO_TO_HUNDRED, 1, true"
  })
  void aChangeIsToldBetweenSoberRatingsOnOneScaleTheLaterSecond(
      RatingMoment moment,
      ChargeScale scale,
      RatingMoment laterMoment,
      ChargeScale laterScale,
      int secondsLater,
      boolean comparable) {
    ChargeRating from = rating(0, moment, scale, 5);
    ChargeRating to = rating(secondsLater, laterMoment, laterScale, 5);
    assertThat(ChargeChange.isComparable(from, to)).isEqualTo(comparable);
    if (comparable) {
      assertThat(new ChargeChange(from, to).points()).isZero();
    } else {
      assertThatThrownBy(() -> new ChargeChange(from, to))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("two sober ratings");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "8, 2, -6, 75.0",
    "8, 8, 0, 0.0",
    "8, 0, -8, 100.0",
    "2, 8, 6, -300.0",
    "3, 2, -1, 33.3",
    "3, 1, -2, 66.7",
    "7, 8, 1, -14.3",
    "0, 4, 4, "
  })
  void theDropIsAShareOfTheEarlierRating(int from, int to, int points, BigDecimal percent) {
    ChargeChange change = change(ChargeScale.ZERO_TO_TEN, from, to);
    assertThat(change.points()).isEqualTo(points);
    assertThat(change.percentDrop().orElse(null)).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"16, 15, 6.3", "16, 17, -6.3", "80, 79, 1.3"})
  void halfATenthIsRoundedAwayFromZero(int from, int to, BigDecimal percent) {
    assertThat(change(ChargeScale.ZERO_TO_HUNDRED, from, to).percentDrop()).contains(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "ZERO_TO_TEN, 5, 7, 3, false",
    "ZERO_TO_TEN, 5, 8, 3, true",
    "ZERO_TO_TEN, 5, 9, 3, true",
    "ZERO_TO_TEN, 5, 8, 2.5, true",
    "ZERO_TO_TEN, 5, 7, 2.5, false",
    "ZERO_TO_HUNDRED, 50, 79, 3, false",
    "ZERO_TO_HUNDRED, 50, 80, 3, true",
    "ZERO_TO_HUNDRED, 50, 74, 2.5, false",
    "ZERO_TO_HUNDRED, 50, 75, 2.5, true",
    "ZERO_TO_TEN, 5, 5, 0, false",
    "ZERO_TO_TEN, 5, 6, 0, true",
    "ZERO_TO_TEN, 8, 5, 0, false"
  })
  void aRiseIsCountedInTenthsOfTheScale(
      ChargeScale scale, int from, int to, BigDecimal tenths, boolean rise) {
    assertThat(change(scale, from, to).isRiseOf(tenths)).isEqualTo(rise);
  }

  @Property(tries = 200)
  void aDropIsAtMostTheWholeAndHasTheSignOfTheFall(
      @ForAll @IntRange(max = 100) int from, @ForAll @IntRange(max = 100) int to) {
    ChargeChange change = change(ChargeScale.ZERO_TO_HUNDRED, from, to);
    assertThat(change.percentDrop().isEmpty()).isEqualTo(from == 0);
    change
        .percentDrop()
        .ifPresent(
            drop -> {
              assertThat(drop).isLessThanOrEqualTo(BigDecimal.valueOf(100));
              assertThat(drop.signum()).isEqualTo(-Integer.signum(change.points()));
            });
  }

  @Property(tries = 100)
  void thereAndBackCancelOut(
      @ForAll @IntRange(max = 10) int one, @ForAll @IntRange(max = 10) int other) {
    assertThat(change(ChargeScale.ZERO_TO_TEN, one, other).points())
        .isEqualTo(-change(ChargeScale.ZERO_TO_TEN, other, one).points());
  }

  @Property(tries = 200)
  void aRiseIsTheSameOnBothScales(
      @ForAll @IntRange(max = 10) int from,
      @ForAll @IntRange(max = 10) int to,
      @ForAll @IntRange(max = 11) int tenths) {
    BigDecimal least = BigDecimal.valueOf(tenths);
    boolean rise = change(ChargeScale.ZERO_TO_TEN, from, to).isRiseOf(least);
    assertThat(change(ChargeScale.ZERO_TO_HUNDRED, from * 10, to * 10).isRiseOf(least))
        .isEqualTo(rise);
    assertThat(rise).isEqualTo(to > from && to - from >= tenths);
  }

  private static ChargeChange change(ChargeScale scale, int from, int to) {
    return new ChargeChange(
        rating(0, RatingMoment.BEFORE_DOSING, scale, from),
        rating(1, RatingMoment.AFTER_RECOVERY, scale, to));
  }

  private static ChargeRating rating(
      int secondsLater, RatingMoment moment, ChargeScale scale, int charge) {
    return ChargeRating.builder()
        .ratedAt(TIME.plusSeconds(secondsLater))
        .moment(moment)
        .scale(scale)
        .charge(charge)
        .build();
  }
}
