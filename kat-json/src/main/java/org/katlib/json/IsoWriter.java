package org.katlib.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Dates and times in the one form each has on the wire, written as bytes without a formatter. */
final class IsoWriter {
  /** Bytes of {@code 2026-03-02T09:30:00.123456789+01:00:30}. */
  static final int LONGEST = 38;

  private static final int MOST_YEAR = 9999;

  private final byte[] bytes;
  private int length;

  private IsoWriter(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Writes a date.
   *
   * @return how many bytes it has
   * @throws IllegalArgumentException if its year has not four digits
   */
  static int write(LocalDate date, byte[] bytes) {
    IsoWriter writer = new IsoWriter(bytes);
    writer.date(date);
    return writer.length;
  }

  /**
   * Writes a time with its offset.
   *
   * @return how many bytes it has
   * @throws IllegalArgumentException if its year has not four digits
   */
  static int write(OffsetDateTime time, byte[] bytes) {
    IsoWriter writer = new IsoWriter(bytes);
    writer.date(time.toLocalDate());
    writer.put('T');
    writer.two(time.getHour());
    writer.put(':');
    writer.two(time.getMinute());
    writer.put(':');
    writer.two(time.getSecond());
    writer.fraction(time.getNano());
    writer.offset(time.getOffset().getTotalSeconds());
    return writer.length;
  }

  private void date(LocalDate date) {
    int year = date.getYear();
    if (year < 1 || year > MOST_YEAR) {
      throw new IllegalArgumentException("a year is from 0001 to 9999");
    }
    two(year / 100);
    two(year % 100);
    put('-');
    two(date.getMonthValue());
    put('-');
    two(date.getDayOfMonth());
  }

  /** In groups of three digits, as java.time writes them. */
  private void fraction(int nanos) {
    if (nanos == 0) {
      return;
    }
    int places = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
    put('.');
    int unit = 100_000_000;
    for (int i = 0; i < places; i++) {
      put((char) ('0' + nanos / unit % 10));
      unit /= 10;
    }
  }

  private void offset(int seconds) {
    if (seconds == 0) {
      put('Z');
      return;
    }
    int total = Math.abs(seconds);
    put(seconds < 0 ? '-' : '+');
    two(total / 3600);
    put(':');
    two(total / 60 % 60);
    if (total % 60 != 0) {
      put(':');
      two(total % 60);
    }
  }

  private void two(int number) {
    put((char) ('0' + number / 10));
    put((char) ('0' + number % 10));
  }

  private void put(char character) {
    bytes[length++] = (byte) character;
  }
}
