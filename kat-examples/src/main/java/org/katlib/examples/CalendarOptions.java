package org.katlib.examples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.schedule.CalendarHorizon;
import org.katlib.schedule.ClinicDays;
import org.katlib.schedule.DosingCalendar;
import org.katlib.schedule.DosingSchedule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that lay an order out on a calendar. */
final class CalendarOptions {
  @Option(
      names = "--start",
      paramLabel = "DATE",
      description =
          "the first day; without it, the day of the first dosing session of a course that names"
              + " the order")
  private @Nullable LocalDate start;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "the last day; an order without an end needs one")
  private @Nullable LocalDate until;

  @Option(
      names = "--closed",
      paramLabel = "DAY",
      split = ",",
      converter = Weekday.class,
      description = "weekdays on which the clinic gives no doses, such as sat,sun")
  private List<DayOfWeek> closed = new ArrayList<>();

  @Option(
      names = "--closed-on",
      paramLabel = "DATE",
      split = ",",
      description = "single days on which the clinic gives no doses")
  private List<LocalDate> closedOn = new ArrayList<>();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "UTC",
      description = "where the clinic is, such as Europe/Berlin (default: ${DEFAULT-VALUE})")
  private ZoneId zone;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      defaultValue = "10:00",
      description = "when a session begins (default: ${DEFAULT-VALUE})")
  private LocalTime time;

  /** For picocli. */
  CalendarOptions() {}

  /** {@return the first day, if one was given} */
  Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  /**
   * Lays an order out.
   *
   * @param schedule the order
   * @param first its first day
   * @return its calendar
   * @throws IllegalArgumentException if it has none, with one line that says why
   */
  DosingCalendar calendar(DosingSchedule schedule, LocalDate first) {
    ClinicDays clinic = ClinicDays.of(zone, time).closedEvery(closed).closedOn(closedOn);
    return until == null
        ? DosingCalendar.of(schedule, first, clinic)
        : DosingCalendar.of(schedule, first, clinic, CalendarHorizon.until(until));
  }

  /** A weekday by its name or the first three letters of it. */
  static final class Weekday implements ITypeConverter<DayOfWeek> {
    @Override
    public DayOfWeek convert(String text) {
      String name = text.toUpperCase(Locale.ROOT);
      return Arrays.stream(DayOfWeek.values())
          .filter(day -> day.name().equals(name) || day.name().substring(0, 3).equals(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("a weekday is mon, tue, ... or sun"));
    }
  }
}
