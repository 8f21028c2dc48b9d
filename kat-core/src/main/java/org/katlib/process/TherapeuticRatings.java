package org.katlib.process;

import java.time.OffsetDateTime;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/**
 * How trust, safety, hope and the rest were at one time, in the eyes of one of the two; unvalidated
 * ratings of this library.
 */
@Value.Immutable
@KatType(
    value = "therapeutic-ratings",
    order = {
      "ratedAt",
      "moment",
      "informant",
      "trust",
      "embracingCare",
      "safety",
      "attunement",
      "engagement",
      "hopeThought",
      "hopeFelt",
      "connection",
      "progress",
      "presence"
    })
public sealed interface TherapeuticRatings permits ImmutableTherapeuticRatings {
  /** {@return when it was rated} */
  OffsetDateTime getRatedAt();

  /** {@return the place of that time in the work with the medicine} */
  RatingMoment getMoment();

  /** {@return whose view it is} */
  Informant getInformant();

  /** {@return how far the patient trusts the therapist: 0 not at all, 10 wholly} */
  OptionalInt getTrust();

  /** {@return how far the patient lets care in: 0 not at all, 10 wholly} */
  OptionalInt getEmbracingCare();

  /** {@return how safe the patient feels: 0 not at all, 10 wholly} */
  OptionalInt getSafety();

  /** {@return how far the two are attuned: 0 not at all, 10 wholly} */
  OptionalInt getAttunement();

  /** {@return how far therapy draws the patient in and rewards: 0 not at all, 10 wholly} */
  OptionalInt getEngagement();

  /** {@return hope as a thought: 0 not at all, 10 wholly} */
  OptionalInt getHopeThought();

  /** {@return hope as something felt: 0 not at all, 10 wholly} */
  OptionalInt getHopeFelt();

  /** {@return how connected the patient is with others: 0 not at all, 10 wholly} */
  OptionalInt getConnection();

  /** {@return how far the work gets somewhere: 0 not at all, 10 wholly} */
  OptionalInt getProgress();

  /**
   * {@return how far the patient is in the present rather than in the past: 0 not at all, 10
   * wholly}
   */
  OptionalInt getPresence();

  /** Each scale has eleven points, and one quality at least was rated. */
  @Value.Check
  default void check() {
    boolean rated = false;
    for (TherapeuticQuality quality : TherapeuticQuality.values()) {
      Bounds.check(quality.getAttribute(), find(quality), 0, 10);
      rated |= find(quality).isPresent();
    }
    if (!rated) {
      throw new IllegalStateException("one quality at least is rated");
    }
  }

  /** {@return the rating of a quality, if it was rated} */
  default OptionalInt find(TherapeuticQuality quality) {
    return switch (quality) {
      case TRUST -> getTrust();
      case EMBRACING_CARE -> getEmbracingCare();
      case SAFETY -> getSafety();
      case ATTUNEMENT -> getAttunement();
      case ENGAGEMENT -> getEngagement();
      case HOPE_THOUGHT -> getHopeThought();
      case HOPE_FELT -> getHopeFelt();
      case CONNECTION -> getConnection();
      case PROGRESS -> getProgress();
      case PRESENCE -> getPresence();
    };
  }

  /**
   * {@return how far these ratings of a quality are above another's, in points; empty where either
   * did not rate it}
   *
   * @param other the other's ratings
   * @param quality the quality
   */
  default OptionalInt findGap(TherapeuticRatings other, TherapeuticQuality quality) {
    OptionalInt mine = find(quality);
    OptionalInt theirs = other.find(quality);
    return mine.isPresent() && theirs.isPresent()
        ? OptionalInt.of(mine.getAsInt() - theirs.getAsInt())
        : OptionalInt.empty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this ratings's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TherapeuticRatings}. */
  final class Builder extends ImmutableTherapeuticRatings.Builder {
    Builder() {}
  }
}
