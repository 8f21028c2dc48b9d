package org.katlib.outcome;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Ratings of one thing by one informant, over a course. Of several at one time, the highest counts.
 *
 * @param points every rating, earliest first; those under the medicine are marked
 * @param baseline the last sober one before the first dose; one that has only a day counts as
 *     before where it is of that day
 * @param latest the last sober one after the first dose
 */
public record RatingTrajectory(
    List<RatingPoint> points, Optional<RatingPoint> baseline, Optional<RatingPoint> latest) {
  private static final Comparator<RatingPoint> BY_TIME =
      Comparator.comparing(RatingTrajectory::instant).thenComparing(RatingPoint::value);

  /** Keeps a copy of the points. */
  public RatingTrajectory {
    points = List.copyOf(points);
  }

  static RatingTrajectory of(Collection<RatingPoint> ratings, CourseTimes times) {
    List<RatingPoint> points = ratings.stream().sorted(BY_TIME).toList();
    return new RatingTrajectory(points, last(points, times, true), last(points, times, false));
  }

  /** {@return the later rating less the earlier, in points of its scale} */
  public OptionalInt change() {
    return baseline.isPresent() && latest.isPresent()
        ? OptionalInt.of(latest.get().value() - baseline.get().value())
        : OptionalInt.empty();
  }

  private static Optional<RatingPoint> last(
      List<RatingPoint> points, CourseTimes times, boolean before) {
    return points.stream()
        .filter(RatingPoint::sober)
        .filter(point -> isBeforeFirstDose(point, times) == before)
        .reduce((earlier, later) -> later);
  }

  private static boolean isBeforeFirstDose(RatingPoint point, CourseTimes times) {
    Optional<OffsetDateTime> first = times.firstDose();
    return point
        .at()
        .map(times::isBeforeFirstDose)
        .orElseGet(() -> first.isEmpty() || !point.day().isAfter(first.get().toLocalDate()));
  }

  private static Instant instant(RatingPoint point) {
    return point
        .at()
        .map(OffsetDateTime::toInstant)
        .orElseGet(() -> point.day().atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
