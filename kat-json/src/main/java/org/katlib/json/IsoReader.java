package org.katlib.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and spans in the one form each has on the wire, read digit by digit: four fifths of
 * what ordinary binding takes goes into the formatters of java.time.
 */
final class IsoReader {
  private static final int DATE_LENGTH = 10;
  private static final int SECONDS_END = 19;
  private static final int FRACTION_LENGTH = 9;
  private static final int MOST_OFFSET = 18 * 3600;

  /** So negative that no sum with other digits becomes a number. */
  private static final int NO_DIGITS = -1_000_000;

  private final CharSlice text;

  private IsoReader(CharSlice text) {
    this.text = text;
  }

  /** {@return the date in {@code 2026-03-02}, or null for any other text} */
  static @Nullable LocalDate date(CharSlice text) {
    return text.length() == DATE_LENGTH ? new IsoReader(text).day() : null;
  }

  /** {@return the time in {@code 2026-03-02T09:30:00+01:00}, or null for any other text} */
  static @Nullable OffsetDateTime dateTime(CharSlice text) {
    if (text.length() <= SECONDS_END) {
      return null;
    }
    IsoReader reader = new IsoReader(text);
    LocalDate day = reader.day();
    int fractionEnd = reader.fractionEnd();
    if (day == null || fractionEnd < 0) {
      return null;
    }
    LocalTime time = reader.time(fractionEnd);
    ZoneOffset offset = reader.offset(fractionEnd);
    return time == null || offset == null ? null : OffsetDateTime.of(day, time, offset);
  }

  /** {@return the span in {@code PT40M} or {@code P2D}, or null for any other text} */
  static @Nullable Duration duration(CharSlice text) {
    if (text.length() > Limits.DURATION_LENGTH || text.length() == 0 || text.at(0) != 'P') {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789-.PDTHMS".indexOf(text.at(i)) < 0) {
        return null; // java.time would take small letters, commas and plus signs as well
      }
    }
    try {
      return Duration.parse(text.text());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable LocalDate day() {
    int year = two(0) * 100 + two(2);
    int month = two(5);
    int day = two(8);
    if (!is(4, '-') || !is(7, '-') || year < 1) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@return the index after the fraction of a second, if any, or -1 if it is none} */
  private int fractionEnd() {
    if (!is(SECONDS_END, '.')) {
      return SECONDS_END;
    }
    int end = SECONDS_END + 1;
    while (end < text.length() && digit(end) >= 0) {
      end++;
    }
    int digits = end - SECONDS_END - 1;
    return digits == 0 || digits > FRACTION_LENGTH || end == text.length() ? -1 : end;
  }

  private @Nullable LocalTime time(int fractionEnd) {
    int hour = two(11);
    int minute = two(14);
    int second = two(17);
    if (!is(10, 'T')
        || !is(13, ':')
        || !is(16, ':')
        || !isClock(hour, 24)
        || !isClock(minute, 60)
        || !isClock(second, 60)) {
      return null;
    }
    int nano = 0;
    for (int i = 0; i < FRACTION_LENGTH; i++) {
      int at = SECONDS_END + 1 + i;
      nano = nano * 10 + (at < fractionEnd ? digit(at) : 0);
    }
    return LocalTime.of(hour, minute, second, nano);
  }

  /** The offset's own seconds are there for the few old zones that java.time writes them for. */
  private @Nullable ZoneOffset offset(int from) {
    int length = text.length() - from;
    if (length == 1) {
      return is(from, 'Z') ? ZoneOffset.UTC : null;
    }
    boolean west = is(from, '-');
    if ((!west && !is(from, '+')) || (length != 6 && length != 9) || !is(from + 3, ':')) {
      return null;
    }
    int minutes = two(from + 4);
    int seconds = length == 9 ? (is(from + 6, ':') ? two(from + 7) : NO_DIGITS) : 0;
    int total = two(from + 1) * 3600 + minutes * 60 + seconds;
    if (!isClock(minutes, 60)
        || !isClock(seconds, 60)
        || total < 0
        || total > MOST_OFFSET
        || (west && total == 0)) {
      return null;
    }
    return ZoneOffset.ofTotalSeconds(west ? -total : total);
  }

  private static boolean isClock(int number, int limit) {
    return number >= 0 && number < limit;
  }

  private boolean is(int index, char expected) {
    return text.at(index) == expected;
  }

  private int two(int index) {
    int tens = digit(index);
    int ones = digit(index + 1);
    return tens < 0 || ones < 0 ? NO_DIGITS : tens * 10 + ones;
  }

  private int digit(int index) {
    int digit = text.at(index) - '0';
    return digit <= 9 ? digit : -1;
  }
}
