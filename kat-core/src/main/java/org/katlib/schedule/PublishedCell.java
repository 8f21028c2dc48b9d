package org.katlib.schedule;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.WeightBasedDose;

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

  /** {@return a constant from its name in kebab case} */
  static <E extends Enum<E>> E constant(Class<E> type, String text) {
    return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  static <V> Optional<V> optional(String text, Function<String, V> reader) {
    return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
  }

  static OptionalInt count(String text) {
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  static Optional<Duration> minutes(String text) {
    return optional(text, minutes -> Duration.ofMinutes(Long.parseLong(minutes)));
  }

  static Optional<Duration> days(String text) {
    return optional(text, days -> Duration.ofDays(Long.parseLong(days)));
  }

  /** {@return the parts of a cell that a semicolon parts, each read} */
  static <V> List<V> list(String text, Function<String, V> reader) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(";", -1)).map(String::strip).map(reader).toList();
  }
}
