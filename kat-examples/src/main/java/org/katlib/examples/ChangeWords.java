package org.katlib.examples;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.Informant;
import org.katlib.target.ChargeChange;
import org.katlib.target.ChargeRating;
import org.katlib.target.ConvictionRating;
import org.katlib.target.CoreBelief;
import org.katlib.target.SeverityRating;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;

/** Ratings beside the first of their kind. What was rated under the medicine is no change. */
final class ChangeWords {
  /** What is told of a rating made while the medicine acted. */
  static final String NOT_COUNTED = "Kept, and not counted as change.";

  private ChangeWords() {}

  /** {@return the first sober charge beside a later one, where the two can be compared} */
  static Optional<String> sinceFirst(TraumaticMemory memory, ChargeRating rating) {
    return earlier(memory, rating)
        .filter(first -> ChargeChange.isComparable(first, rating))
        .map(first -> " (at first " + first.getCharge() + ")");
  }

  /** {@return why a charge is no step from the first one to now, where it is none} */
  static Optional<String> caveat(TraumaticMemory memory, ChargeRating rating) {
    if (!rating.getMoment().isSober()) {
      return Optional.of(NOT_COUNTED);
    }
    return earlier(memory, rating)
        .filter(first -> !ChargeChange.isComparable(first, rating))
        .map(first -> "On another scale than the first rating: no change is told.");
  }

  private static Optional<ChargeRating> earlier(TraumaticMemory memory, ChargeRating rating) {
    return memory.getSoberRatings().stream()
        .findFirst()
        .filter(first -> rating.getMoment().isSober())
        .filter(first -> rating.getRatedAt().isAfter(first.getRatedAt()));
  }

  /** {@return such as {@code from 8 to 5 of 10}} */
  static String of(ChargeChange change) {
    int to = change.to().getCharge();
    return fromTo(change.from().getCharge(), to) + " of " + change.to().getScale().getMaximum();
  }

  /** {@return the first sober conviction beside a later one} */
  static Optional<String> sinceFirst(CoreBelief belief, ConvictionRating rating) {
    return sober(belief).stream()
        .findFirst()
        .filter(first -> rating.getMoment().isSober())
        .filter(first -> rating.getRatedAt().isAfter(first.getRatedAt()))
        .map(first -> " (at first " + first.getPercent() + " %)");
  }

  /** {@return such as {@code from 80 to 55 % true}, between the first and the last sober rating} */
  static Optional<String> of(CoreBelief belief) {
    if (belief.findConvictionChange().isEmpty()) {
      return Optional.empty();
    }
    List<ConvictionRating> sober = sober(belief);
    int last = sober.get(sober.size() - 1).getPercent();
    return Optional.of(fromTo(last - belief.findConvictionChange().getAsInt(), last) + " % true");
  }

  /** {@return such as {@code from 8 to 5}, between the first and the last rating} */
  static Optional<String> of(TreatmentTarget target, Informant informant) {
    if (target.findSeverityChange(informant).isEmpty()) {
      return Optional.empty();
    }
    List<SeverityRating> ratings = ratings(target, informant);
    int last = ratings.get(ratings.size() - 1).getSeverity();
    int first = last - target.findSeverityChange(informant).getAsInt();
    return Optional.of(fromTo(first, last));
  }

  /** {@return the first rating of the same informant, unless it is this one or of this day} */
  static Optional<SeverityRating> findFirst(TreatmentTarget target, SeverityRating rating) {
    return ratings(target, rating.getInformant()).stream()
        .findFirst()
        .filter(first -> first.getRatedOn().isBefore(rating.getRatedOn()));
  }

  static String fromTo(int from, int to) {
    return from == to ? "unchanged at " + to : "from " + from + " to " + to;
  }

  private static List<ConvictionRating> sober(CoreBelief belief) {
    return belief.getConvictionRatings().stream()
        .filter(rating -> rating.getMoment().isSober())
        .sorted(Comparator.comparing(rating -> rating.getRatedAt().toInstant()))
        .toList();
  }

  private static List<SeverityRating> ratings(TreatmentTarget target, Informant informant) {
    return target.getSeverityRatings().stream()
        .filter(rating -> rating.getInformant() == informant)
        .sorted(Comparator.comparing(SeverityRating::getRatedOn))
        .toList();
  }
}
