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

  /** {@return what became of a charge since the first sober rating, if it can be told} */
  static Optional<String> since(TraumaticMemory memory, ChargeRating rating) {
    if (!rating.getMoment().isSober()) {
      return Optional.of(NOT_COUNTED);
    }
    List<ChargeRating> sober = memory.getSoberRatings();
    ChargeRating first = sober.get(0);
    if (!rating.getRatedAt().isAfter(first.getRatedAt())) {
      return Optional.empty();
    }
    return Optional.of(
        ChargeChange.isComparable(first, rating)
            ? Words.capital(of(new ChargeChange(first, rating), " since the first sober rating"))
                + "."
            : "On another scale than the first rating: no change is told.");
  }

  /** {@return such as {@code from 8 to 5 of 10, 37.5 % less}, with words after the two numbers} */
  static String of(ChargeChange change, String since) {
    int to = change.to().getCharge();
    String numbers =
        fromTo(change.from().getCharge(), to)
            + " of "
            + change.to().getScale().getMaximum()
            + since;
    return numbers
        + change
            .percentDrop()
            .filter(drop -> drop.signum() != 0)
            .map(
                drop ->
                    ", " + Words.number(drop.abs()) + (drop.signum() > 0 ? " % less" : " % more"))
            .orElse("");
  }

  /** {@return what became of a conviction since the first sober rating, if it can be told} */
  static Optional<String> since(CoreBelief belief, ConvictionRating rating) {
    if (!rating.getMoment().isSober()) {
      return Optional.of(NOT_COUNTED);
    }
    ConvictionRating first = sober(belief).get(0);
    if (!rating.getRatedAt().isAfter(first.getRatedAt())) {
      return Optional.empty();
    }
    return Optional.of(
        Words.capital(fromTo(first.getPercent(), rating.getPercent()))
            + " % since the first sober rating.");
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

  /** {@return such as {@code from 8 to 5 of 10}, between the first and the last rating} */
  static Optional<String> of(TreatmentTarget target, Informant informant) {
    if (target.findSeverityChange(informant).isEmpty()) {
      return Optional.empty();
    }
    List<SeverityRating> ratings = ratings(target, informant);
    int last = ratings.get(ratings.size() - 1).getSeverity();
    int first = last - target.findSeverityChange(informant).getAsInt();
    return Optional.of(fromTo(first, last) + " of 10");
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
