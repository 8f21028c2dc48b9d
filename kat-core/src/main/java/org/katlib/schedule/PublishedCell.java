package org.katlib.schedule;

import java.time.Duration;
import java.util.Optional;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.reference.Row;

/** The cells of the tables of regimens and ladders. */
final class PublishedCell {
  private PublishedCell() {}

  /** {@return a dose from a number, a blank and its unit: mg/kg, mg (of base) or {device}} */
  static Dose dose(String text) {
    String[] parts = text.split(" ", -1);
    return switch (parts[1]) {
      case "mg/kg" -> WeightBasedDose.ofMilligramsPerKilogram(parts[0]);
      case "mg" -> FixedDose.ofMilligrams(parts[0]);
      case "{device}" -> DeviceDose.of(Integer.parseInt(parts[0]));
      default -> throw new IllegalStateException("a dose in an unknown unit");
    };
  }

  /** {@return a frequency from so many sessions, a stroke and so many weeks} */
  static DosingFrequency frequency(String text) {
    String[] parts = text.split("/", -1);
    return DosingFrequency.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** {@return a time from its number of minutes} */
  static Optional<Duration> findMinutes(Row row, String column) {
    return row.find(column).map(Long::parseLong).map(Duration::ofMinutes);
  }

  /** {@return a time from its number of days} */
  static Optional<Duration> findDays(Row row, String column) {
    return row.find(column).map(Long::parseLong).map(Duration::ofDays);
  }
}
