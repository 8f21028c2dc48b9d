package org.katlib.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.schedule.CalendarEntry.Status;

class DosingCalendarTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
  private static final ClinicDays EVERY_DAY = ClinicDays.of(ZoneOffset.UTC, LocalTime.of(10, 0));
  private static final ClinicDays WORKING_DAYS =
      EVERY_DAY.closedEvery(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  private static DosingSchedule order(String regimen) {
    return Regimens.find(regimen).orElseThrow().order(ScheduleId.of("order"), MONDAY);
  }

  private static DosingSchedule only(DosingSchedule order, DosingPhase... phases) {
    return order.toBuilder().phases(List.of(phases)).build();
  }

  private static List<Long> days(DosingCalendar calendar) {
    return calendar.getEntries().stream()
        .map(entry -> entry.date().toEpochDay() - MONDAY.toEpochDay())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, '0,7,14,21'",
    "2, 1, '0,3,7,10'",
    "3, 1, '0,2,4,7'",
    "1, 2, '0,14,28,42'",
    "5, 1, '0,1,2,4'",
    "7, 1, '0,1,2,3'",
    "3, 2, '0,4,9,14'",
    "14, 1, '0,0,1,1'"
  })
  void theSessionsOfABlockAreSpreadOverItsDays(int sessions, int weeks, String expected) {
    DosingPhase phase =
        order("iv-two-a-week").getPhases().get(0).toBuilder()
            .frequency(DosingFrequency.of(sessions, weeks))
            .sessionCount(4)
            .weeks(OptionalInt.empty())
            .build();
    DosingCalendar calendar =
        DosingCalendar.of(only(order("iv-two-a-week"), phase), MONDAY, EVERY_DAY);
    assertThat(days(calendar).toString().replaceAll("[\\[\\] ]", "")).isEqualTo(expected);
  }

  @Test
  void aClosedDayMovesOneSessionAndNoOther() {
    ClinicDays clinic = WORKING_DAYS.closedOn(List.of(LocalDate.of(2026, 1, 19)));
    DosingCalendar calendar = DosingCalendar.of(order("iv-two-a-week"), MONDAY, clinic);
    assertThat(days(calendar)).containsExactly(0L, 3L, 8L, 10L, 14L, 17L);
    assertThat(calendar.getEntries().get(2).movedFrom()).contains(LocalDate.of(2026, 1, 19));
    assertThat(calendar.getEntries().get(3).movedFrom()).isEmpty();
  }

  @Test
  void theLeastIntervalPushesOnWhatComesAfter() {
    DosingPhase phase =
        order("iv-two-a-week").getPhases().get(0).toBuilder()
            .minimumInterval(Duration.ofHours(71))
            .build();
    ClinicDays clinic = WORKING_DAYS.closedOn(List.of(LocalDate.of(2026, 1, 19)));
    DosingCalendar calendar =
        DosingCalendar.of(only(order("iv-two-a-week"), phase), MONDAY, clinic);
    assertThat(days(calendar)).containsExactly(0L, 3L, 8L, 11L, 14L, 17L);
  }

  @Test
  void aPhaseBeginsWhenTheOneBeforeIsOver() {
    DosingCalendar calendar =
        DosingCalendar.of(
            order("esketamine-trd-us"), MONDAY, WORKING_DAYS, CalendarHorizon.sessions(14));
    assertThat(calendar.getEntries())
        .filteredOn(entry -> entry.phase() == 1)
        .extracting(CalendarEntry::date)
        .first()
        .isEqualTo(MONDAY.plusWeeks(4));
    assertThat(calendar.getEntries()).hasSize(14);
    assertThat(calendar.getReviews())
        .extracting(CalendarReview::date)
        .containsExactly(MONDAY.plusWeeks(4));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-08, 12", "2026-03-09, 13", "2026-01-12, 1"})
  void aHorizonIsItsLastDay(LocalDate last, int sessions) {
    DosingCalendar calendar =
        DosingCalendar.of(
            order("esketamine-trd-us"), MONDAY, EVERY_DAY, CalendarHorizon.until(last));
    assertThat(calendar.getEntries()).hasSize(sessions);
  }

  @Test
  void aPhaseWithoutEndNeedsAHorizonAndNothingAfterIt() {
    DosingSchedule open = order("esketamine-trd-us");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DosingCalendar.of(open, MONDAY, EVERY_DAY))
        .withMessage("phase 3 has no end: the calendar needs a horizon");
    DosingSchedule followed = only(open, open.getPhases().get(2), open.getPhases().get(1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DosingCalendar.of(followed, MONDAY, EVERY_DAY, CalendarHorizon.sessions(3)))
        .withMessage("phase 1 has no end, so no phase can follow it");
  }

  @Test
  void aClinicThatNeverOpensIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVERY_DAY.closedEvery(EnumSet.allOf(DayOfWeek.class)))
        .withMessageContaining("closed on every weekday");
  }

  @Test
  void aCalendarHasBounds() {
    DosingPhase phase = order("iv-two-a-week").getPhases().get(0);
    DosingSchedule long_ =
        only(
            order("iv-two-a-week"),
            phase.toBuilder().sessionCount(Integer.MAX_VALUE).weeks(OptionalInt.empty()).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DosingCalendar.of(long_, MONDAY, EVERY_DAY))
        .withMessage("a calendar holds at most 10000 sessions");
    DosingSchedule rare =
        only(
            order("iv-two-a-week"),
            phase.toBuilder().frequency(DosingFrequency.of(1, Integer.MAX_VALUE)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DosingCalendar.of(rare, MONDAY, EVERY_DAY))
        .withMessage("a calendar covers at most 36525 days");
    DosingSchedule apart =
        only(
            order("iv-two-a-week"),
            phase.toBuilder().minimumInterval(Duration.ofSeconds(Long.MAX_VALUE)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DosingCalendar.of(apart, MONDAY, EVERY_DAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-26, 02:30, 2026-03-26T02:30+01:00, 2026-03-29T03:30+02:00",
    "2026-10-22, 02:30, 2026-10-22T02:30+02:00, 2026-10-25T02:30+02:00",
    "2026-03-26, 10:00, 2026-03-26T10:00+01:00, 2026-03-29T10:00+02:00"
  })
  void theClockOnTheWallCounts(
      LocalDate start, LocalTime time, OffsetDateTime first, OffsetDateTime second) {
    ClinicDays berlin = ClinicDays.of(ZoneId.of("Europe/Berlin"), time);
    List<CalendarEntry> entries =
        DosingCalendar.of(order("iv-two-a-week"), start, berlin).getEntries();
    assertThat(entries.get(0).at()).isEqualTo(first);
    assertThat(entries.get(1).at()).isEqualTo(second);
  }

  @Test
  void aSessionMovesToAFreeOpenDay() {
    DosingCalendar calendar = DosingCalendar.of(order("iv-two-a-week"), MONDAY, WORKING_DAYS);
    DosingCalendar moved = calendar.move(2, MONDAY.plusDays(2));
    assertThat(days(moved)).containsExactly(0L, 2L, 7L, 10L, 14L, 17L);
    assertThat(moved.getEntries().get(1).movedFrom()).contains(MONDAY.plusDays(3));
    assertThat(moved.move(2, MONDAY.plusDays(3)).getEntries()).isEqualTo(calendar.getEntries());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, the clinic is closed on that day",
    "2, 0, that day is taken",
    "2, 7, that day is taken",
    "2, 8, the sessions would no longer stand in their order",
    "2, 1, the least interval between two doses would be broken",
    "3, 8, the least interval between two doses would be broken"
  })
  void aMoveThatBreaksSomethingIsRefused(int number, int day, String message) {
    DosingPhase phase =
        order("iv-two-a-week").getPhases().get(0).toBuilder()
            .minimumInterval(Duration.ofDays(3))
            .build();
    DosingCalendar calendar =
        DosingCalendar.of(only(order("iv-two-a-week"), phase), MONDAY, WORKING_DAYS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.move(number, MONDAY.plusDays(day)))
        .withMessage(message);
  }

  @Test
  void aMissedSessionLeavesTheOthersWhereTheyAre() {
    DosingCalendar calendar = DosingCalendar.of(order("iv-two-a-week"), MONDAY, EVERY_DAY);
    DosingCalendar missed = calendar.miss(4);
    assertThat(days(missed)).isEqualTo(days(calendar));
    assertThat(missed.getEntries().get(3).status()).isEqualTo(Status.MISSED);
    assertThat(calendar.getReviews())
        .extracting(CalendarReview::date)
        .containsExactly(MONDAY.plusDays(10));
    assertThat(missed.getReviews())
        .extracting(CalendarReview::date)
        .containsExactly(MONDAY.plusDays(14));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missed.miss(4))
        .withMessage("the session was missed before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missed.move(4, MONDAY.plusDays(9)))
        .withMessage("only a session that stands can be moved");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missed.miss(7))
        .withMessage("the calendar has no session of this number");
  }

  @Test
  void aSessionMadeUpIsTheLastOfItsPhaseAndTheLaterPhasesMoveOn() {
    DosingCalendar calendar = DosingCalendar.of(order("iv-three-a-week"), MONDAY, EVERY_DAY);
    assertThat(days(calendar)).containsExactly(0L, 2L, 4L, 7L, 9L, 11L, 14L, 21L, 28L, 35L);
    DosingCalendar madeUp = calendar.miss(2).makeUp(2);
    assertThat(days(madeUp)).containsExactly(0L, 2L, 4L, 7L, 9L, 11L, 14L, 21L, 28L, 35L, 42L);
    assertThat(madeUp.getEntries().get(6).phase()).isZero();
    assertThat(madeUp.getEntries().get(1).status()).isEqualTo(Status.MADE_UP);
    DosingCalendar twice = madeUp.miss(3).makeUp(3);
    assertThat(days(twice)).containsExactly(0L, 2L, 4L, 7L, 9L, 11L, 14L, 16L, 21L, 28L, 35L, 42L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> madeUp.makeUp(2))
        .withMessage("only a missed session is made up, and once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.miss(2).miss(8).makeUp(2))
        .withMessage("a later phase has begun");
  }

  @Test
  void aPhaseThatGoesOnBeyondTheCalendarHasNoEndToMakeUpAt() {
    DosingSchedule order = order("esketamine-trd-us");
    DosingCalendar cut =
        DosingCalendar.of(order, MONDAY, EVERY_DAY, CalendarHorizon.sessions(3)).miss(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cut.makeUp(1))
        .withMessage("the phase has no end within the calendar");
  }

  @Test
  void whatLiesInALaterPhaseMovesOnWithIt() {
    DosingSchedule order = order("iv-three-a-week");
    DosingPhase weekly =
        order.getPhases().get(1).toBuilder()
            .addReviews(
                ReviewPoint.builder().afterDays(7).question(ReviewQuestion.SPACE_OUT).build())
            .build();
    DosingCalendar calendar =
        DosingCalendar.of(only(order, order.getPhases().get(0), weekly), MONDAY, EVERY_DAY)
            .move(8, MONDAY.plusDays(22));
    assertThat(calendar.getReviews().get(1).date()).isEqualTo(MONDAY.plusDays(21));
    DosingCalendar madeUp = calendar.miss(2).makeUp(2);
    assertThat(madeUp.getReviews().get(1).date()).isEqualTo(MONDAY.plusDays(28));
    assertThat(madeUp.getEntries().get(8).date()).isEqualTo(MONDAY.plusDays(29));
    assertThat(madeUp.getEntries().get(8).movedFrom()).contains(MONDAY.plusDays(28));
  }

  @Test
  void aMissedSessionTakesNoDayAndHasNoOrder() {
    DosingCalendar calendar = DosingCalendar.of(order("iv-two-a-week"), MONDAY, EVERY_DAY);
    assertThat(days(calendar.miss(2).move(3, MONDAY.plusDays(3)))).startsWith(0L, 3L, 3L);
    assertThat(days(calendar.miss(2).move(3, MONDAY.plusDays(2)))).startsWith(0L, 3L, 2L);
    DosingCalendar late = calendar.miss(6).move(5, MONDAY.plusDays(22)).makeUp(6);
    assertThat(days(late)).containsExactly(0L, 3L, 7L, 10L, 22L, 17L, 23L);
  }

  @ParameterizedTest
  @CsvSource({"-999999999-01-01", "1899-12-31", "+10000-01-01", "+999999999-12-31"})
  void aCalendarStartsWithinWhatCanBe(LocalDate start) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DosingCalendar.of(order("iv-two-a-week"), start, EVERY_DAY))
        .withMessage("a calendar starts in the years 1900 to 9999");
  }

  @ParameterizedTest
  @CsvSource({"1900-01-01", "9999-12-31"})
  void theFirstAndTheLastDayOfThoseYearsAreStarts(LocalDate start) {
    assertThat(DosingCalendar.of(order("iv-two-a-week"), start, EVERY_DAY).getEntries()).hasSize(6);
  }

  @Test
  void aSessionStaysWithinTheCalendar() {
    DosingCalendar calendar = DosingCalendar.of(order("iv-two-a-week"), MONDAY, EVERY_DAY);
    LocalDate last = MONDAY.plusDays(36_525);
    assertThat(calendar.move(6, last).getEntries().get(5).date()).isEqualTo(last);
    for (LocalDate date : List.of(last.plusDays(1), LocalDate.MAX)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> calendar.move(6, date))
          .withMessageStartingWith("a session stands from the first day of the calendar");
    }
    for (LocalDate date : List.of(MONDAY.minusDays(1), LocalDate.MIN)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> calendar.move(1, date))
          .withMessageStartingWith("a session stands from the first day of the calendar");
    }
  }

  @Test
  void aHorizonReachesSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DosingCalendar.of(
                    order("iv-two-a-week"),
                    MONDAY,
                    EVERY_DAY,
                    CalendarHorizon.until(MONDAY.minusDays(1))))
        .withMessage("the last day is before the first");
    for (int most : new int[] {0, -1, Integer.MIN_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CalendarHorizon.sessions(most))
          .withMessage("mostSessions is at least 1");
    }
    assertThat(CalendarHorizon.sessions(1).mostSessions()).hasValue(1);
  }

  @Test
  @SuppressWarnings("NullAway") // What a caller without null checks may do.
  void aHorizonHasBothItsParts() {
    assertThatNullPointerException()
        .isThrownBy(() -> new CalendarHorizon(null, OptionalInt.empty()))
        .withMessage("lastDay");
    assertThatNullPointerException()
        .isThrownBy(() -> new CalendarHorizon(Optional.empty(), null))
        .withMessage("mostSessions");
  }

  @Test
  void aReviewByDaysIsListedAsFarAsTheCalendarReaches() {
    DosingSchedule order = order("esketamine-trd-us");
    LocalDate review = MONDAY.plusDays(28);
    assertThat(reviews(order, CalendarHorizon.until(review))).containsExactly(review);
    assertThat(reviews(order, CalendarHorizon.until(review.minusDays(1)))).isEmpty();
    assertThat(reviews(order, CalendarHorizon.sessions(9))).containsExactly(review);
    assertThat(reviews(order, CalendarHorizon.sessions(8))).isEmpty();
    DosingSchedule first = only(order, order.getPhases().get(0));
    assertThat(reviews(first, CalendarHorizon.NONE)).containsExactly(review);
    assertThat(reviews(first, CalendarHorizon.until(review.minusDays(1)))).isEmpty();
    DosingPhase longer =
        order.getPhases().get(0).toBuilder()
            .reviews(
                List.of(
                    ReviewPoint.builder()
                        .afterDays(29)
                        .question(ReviewQuestion.CONTINUE_OR_STOP)
                        .build()))
            .build();
    assertThat(reviews(only(order, longer), CalendarHorizon.NONE)).isEmpty();
  }

  private static List<LocalDate> reviews(DosingSchedule order, CalendarHorizon horizon) {
    return DosingCalendar.of(order, MONDAY, EVERY_DAY, horizon).getReviews().stream()
        .map(CalendarReview::date)
        .toList();
  }

  @Test
  void noIntervalIsCountedFromAMissedSession() {
    DosingPhase phase =
        order("iv-two-a-week").getPhases().get(0).toBuilder()
            .minimumInterval(Duration.ofDays(3))
            .build();
    DosingCalendar calendar =
        DosingCalendar.of(only(order("iv-two-a-week"), phase), MONDAY, EVERY_DAY);
    assertThat(days(calendar.miss(2).move(3, MONDAY.plusDays(4)))).startsWith(0L, 3L, 4L);
    assertThat(days(calendar.miss(3).move(2, MONDAY.plusDays(6)))).startsWith(0L, 6L, 7L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.miss(2).move(3, MONDAY.plusDays(2)))
        .withMessage("the least interval between two doses would be broken");
  }
}
