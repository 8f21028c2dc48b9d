package org.katlib.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.katlib.schedule.CalendarEntry.Status;

/** The laws of a calendar, whatever was ordered and whenever the clinic is open. */
class DosingCalendarPropertyTest {
  private static final LocalDate START = LocalDate.of(2026, 2, 23);
  private static final List<String> ZONES =
      List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland");

  /** Up to four phases of up to seven sessions a week. */
  private static DosingSchedule schedule(Random random) {
    DosingSchedule regimen =
        Regimens.find("iv-two-a-week").orElseThrow().order(ScheduleId.of("order"), START);
    List<DosingPhase> phases = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      DosingPhase.Builder phase =
          regimen.getPhases().get(0).toBuilder()
              .frequency(DosingFrequency.of(1 + random.nextInt(7), 1 + random.nextInt(3)))
              .sessionCount(OptionalInt.empty())
              .weeks(OptionalInt.empty());
      if (random.nextBoolean()) {
        phase.sessionCount(1 + random.nextInt(12));
      } else {
        phase.weeks(1 + random.nextInt(8));
      }
      if (random.nextInt(3) == 0) {
        phase.minimumInterval(Duration.ofHours(1 + random.nextInt(200)));
      }
      phases.add(phase.build());
    }
    return regimen.toBuilder().phases(phases).build();
  }

  private static ClinicDays clinic(Random random, String zone) {
    Set<DayOfWeek> closed = new HashSet<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      closed.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    Set<LocalDate> holidays = new HashSet<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      holidays.add(START.plusDays(random.nextInt(90)));
    }
    return ClinicDays.of(ZoneId.of(zone), LocalTime.of(random.nextInt(24), 30))
        .closedEvery(closed)
        .closedOn(holidays);
  }

  private static DosingCalendar calendar(long seed, String zone) {
    Random random = new Random(seed);
    return DosingCalendar.of(schedule(random), START, clinic(random, zone));
  }

  private static void requireLaws(DosingCalendar calendar, long seed) {
    Random random = new Random(seed);
    DosingSchedule schedule = schedule(random);
    ClinicDays clinic = clinic(random, "UTC");
    List<CalendarEntry> entries = calendar.getEntries();
    for (int i = 0; i < entries.size(); i++) {
      CalendarEntry entry = entries.get(i);
      assertThat(entry.number()).isEqualTo(i + 1);
      assertThat(clinic.isOpen(entry.date())).isTrue();
      if (i > 0) {
        CalendarEntry before = entries.get(i - 1);
        assertThat(entry.date()).isAfter(before.date());
        assertThat(entry.phase()).isGreaterThanOrEqualTo(before.phase());
        Duration between = Duration.ofDays(ChronoUnit.DAYS.between(before.date(), entry.date()));
        assertThat(between)
            .isGreaterThanOrEqualTo(
                schedule.getPhases().get(entry.phase()).getMinimumInterval().orElse(Duration.ZERO));
      }
    }
  }

  @Property(tries = 500)
  void theSessionsStandInOrderOnOpenDaysAndApart(@ForAll long seed) {
    requireLaws(calendar(seed, "UTC"), seed);
  }

  @Property(tries = 500)
  void everySessionOfThePhasesIsThere(@ForAll long seed) {
    DosingSchedule schedule = schedule(new Random(seed));
    List<CalendarEntry> entries = calendar(seed, "UTC").getEntries();
    for (int i = 0; i < schedule.getPhases().size(); i++) {
      int phase = i;
      DosingPhase ordered = schedule.getPhases().get(i);
      long found = entries.stream().filter(entry -> entry.phase() == phase).count();
      if (ordered.getSessionCount().isPresent()) {
        assertThat(found).isEqualTo(ordered.getSessionCount().getAsInt());
      } else {
        int weeks = ordered.getWeeks().orElseThrow();
        int sessions = ordered.getFrequency().getSessions();
        int each = ordered.getFrequency().getWeeks();
        assertThat(found)
            .isBetween((long) sessions * weeks / each, (long) sessions * weeks / each + 1);
      }
    }
  }

  @Property(tries = 300)
  void theDaysAreTheSameInEveryZoneAndTheClockOnTheWallToo(
      @ForAll long seed, @ForAll @IntRange(max = 4) int zone) {
    String name = ZONES.get(zone);
    List<CalendarEntry> here = calendar(seed, "UTC").getEntries();
    List<CalendarEntry> there = calendar(seed, name).getEntries();
    assertThat(there).extracting(CalendarEntry::date).isEqualTo(dates(here));
    for (int i = 0; i < here.size(); i++) {
      LocalTime time = here.get(i).at().toLocalTime();
      boolean skipped =
          ZoneId.of(name).getRules().getValidOffsets(here.get(i).date().atTime(time)).isEmpty();
      assertThat(there.get(i).at().toLocalTime()).isEqualTo(skipped ? time.plusHours(1) : time);
    }
  }

  private static List<LocalDate> dates(List<CalendarEntry> entries) {
    return entries.stream().map(CalendarEntry::date).toList();
  }

  @Property(tries = 500)
  void aMissedSessionChangesNoDay(@ForAll long seed, @ForAll @IntRange(max = 99) int which) {
    DosingCalendar calendar = calendar(seed, "UTC");
    int number = 1 + which % calendar.getEntries().size();
    DosingCalendar missed = calendar.miss(number);
    assertThat(dates(missed.getEntries())).isEqualTo(dates(calendar.getEntries()));
    assertThat(missed.getEntries())
        .filteredOn(entry -> entry.status() == Status.MISSED)
        .extracting(CalendarEntry::number)
        .containsExactly(number);
  }

  @Property(tries = 500)
  void aSessionMadeUpAddsOneAndKeepsEveryLaw(
      @ForAll long seed, @ForAll @IntRange(max = 99) int which) {
    DosingCalendar calendar = calendar(seed, "UTC");
    int number = 1 + which % calendar.getEntries().size();
    int phase = calendar.getEntries().get(number - 1).phase();
    DosingCalendar madeUp = calendar.miss(number).makeUp(number);
    requireLaws(madeUp, seed);
    assertThat(madeUp.getEntries()).hasSize(calendar.getEntries().size() + 1);
    List<LocalDate> before = dates(calendar.getEntries());
    long unchanged = calendar.getEntries().stream().filter(entry -> entry.phase() <= phase).count();
    assertThat(dates(madeUp.getEntries()).subList(0, (int) unchanged))
        .isEqualTo(before.subList(0, (int) unchanged));
    assertThat(
            madeUp.getEntries().stream()
                .filter(entry -> entry.status() == Status.PLANNED)
                .map(CalendarEntry::phase)
                .toList())
        .isEqualTo(calendar.getEntries().stream().map(CalendarEntry::phase).toList());
  }

  @Property(tries = 500)
  void aMoveIsRefusedOrKeepsEveryLawAndMovesNoOther(
      @ForAll long seed,
      @ForAll @IntRange(max = 99) int which,
      @ForAll @IntRange(min = -5, max = 5) int days) {
    DosingCalendar calendar = calendar(seed, "UTC");
    int number = 1 + which % calendar.getEntries().size();
    LocalDate wished = calendar.getEntries().get(number - 1).date().plusDays(days);
    DosingCalendar moved;
    try {
      moved = calendar.move(number, wished);
    } catch (IllegalArgumentException e) {
      assertThat(days).isNotZero();
      return;
    }
    requireLaws(moved, seed);
    List<LocalDate> expected = new ArrayList<>(dates(calendar.getEntries()));
    expected.set(number - 1, wished);
    assertThat(dates(moved.getEntries())).isEqualTo(expected);
  }
}
