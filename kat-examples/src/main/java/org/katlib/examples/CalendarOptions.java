package org.katlib.examples;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.katlib.examples.OptionText.WrongOptionException;
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
  private @Nullable String startText;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "the last day; an order without an end needs one")
  private @Nullable String untilText;

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
  private List<String> closedOnTexts = new ArrayList<>();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "where the clinic is, such as Europe/Berlin; goes with --time")
  private @Nullable String zoneText;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description =
          "when a session begins, such as 09:30; goes with --zone. Without them the calendar has"
              + " dates alone")
  private @Nullable String timeText;

  private @Nullable LocalDate start;
  private @Nullable LocalDate until;
  private final List<LocalDate> closedOn = new ArrayList<>();

  // Dates are laid out alike in every zone, and at every time of the day.
  private ZoneId zone = ZoneOffset.UTC;
  private LocalTime time = LocalTime.MIDNIGHT;

  /** For picocli. */
  CalendarOptions() {}

  /** Reads the texts of the options, once, before anything else is done. */
  void read() throws WrongOptionException {
    start = startText == null ? null : OptionText.read("--start", startText, CalendarOptions::date);
    until = untilText == null ? null : OptionText.read("--until", untilText, CalendarOptions::date);
    for (String text : closedOnTexts) {
      closedOn.add(OptionText.read("--closed-on", text, CalendarOptions::date));
    }
    if (zoneText != null) {
      zone =
          OptionText.read(
              "--zone", zoneText, text -> parsed("a zone such as Europe/Berlin", text, ZoneId::of));
    }
    if (timeText != null) {
      time =
          OptionText.read(
              "--time", timeText, text -> parsed("a time such as 09:30", text, LocalTime::parse));
    }
    if ((zoneText == null) != (timeText == null)) {
      throw new WrongOptionException("--zone and --time go together");
    }
  }

  /** {@return whether a zone and a time were given, so that sessions have a time of the day} */
  boolean isTimed() {
    return zoneText != null && timeText != null;
  }

  private static LocalDate date(String text) {
    return parsed("a date such as 2026-01-31", text, LocalDate::parse);
  }

  private static <T> T parsed(String expected, String text, Function<String, T> meaning) {
    try {
      return meaning.apply(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected " + expected);
    }
  }

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
