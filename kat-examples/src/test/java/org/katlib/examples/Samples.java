package org.katlib.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample courses that come with the examples. */
final class Samples {
  static final Path SEEDED = Path.of("samples", "seeded-with-errors.json");

  /** What a therapist wrote about one session; a document beside the course, and no part of it. */
  static final Path REFLECTION = Path.of("samples", "reflection-jungian.json");

  /** The course that {@link #REFLECTION} is about. */
  static final Path REFLECTED = Path.of("samples", "lozenge-jungian.json");

  /** A form of a clinic's own. */
  static final Path OWN_FORM = Path.of("samples", "instrument-house-checkin.json");

  /** One instrument as it was answered, without a course. */
  static final Path RESPONSE = Path.of("samples", "response-phq-9.json");

  /** Documents that are no course, by the beginning of their names. */
  private static final List<String> OTHERS =
      List.of("policy-", "reflection-", "instrument-", "response-");

  private static final Path EU_POLICY = Path.of("samples", "policy-eu.json");

  private Samples() {}

  /** {@return whether errors were put into a sample on purpose} */
  static boolean isSeeded(Path sample) {
    return name(sample).startsWith("seeded-");
  }

  /**
   * {@return the policy that a sample is judged by, or null under the published rules: those whose
   * name ends in {@code -eu} are written for the EU texts}
   */
  static @Nullable Path policyOf(Path sample) {
    return name(sample).endsWith("-eu") ? EU_POLICY : null;
  }

  static Stream<Path> all() {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> OTHERS.stream().noneMatch(name(file)::startsWith))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path sample) {
    return sample.getFileName().toString().replace(".json", "");
  }
}
