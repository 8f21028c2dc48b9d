package org.katlib.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A belief about oneself that the symptoms taught, such as that of being broken beyond repair. */
@Value.Immutable
@KatType(
    value = "core-belief",
    order = {"id", "words", "alternative", "targets", "identifiedOn", "convictionRatings"})
public sealed interface CoreBelief permits ImmutableCoreBelief {
  /** {@return the id} */
  BeliefId getId();

  /** {@return the belief in the patient's words} */
  @NotBlank
  @Value.Redacted
  String getWords();

  /** {@return what the patient would rather hold true, in their words} */
  @Value.Redacted
  Optional<@HasText String> getAlternative();

  /** {@return the symptoms that feed it} */
  Set<TargetId> getTargets();

  /** {@return the day it was first put into words; not in the future} */
  @PastOrPresent
  LocalDate getIdentifiedOn();

  /** {@return how true it felt, in any order} */
  List<@Valid ConvictionRating> getConvictionRatings();

  /**
   * {@return the change between the first and the last sober rating, in percentage points; below 0
   * where the belief lost its hold, empty where there are not two at different times; of several
   * ratings of one time the first in the list counts}
   */
  default OptionalInt findConvictionChange() {
    ConvictionRating first = null;
    ConvictionRating last = null;
    for (ConvictionRating rating : getConvictionRatings()) {
      if (rating.getMoment().isSober()) {
        first = first == null || rating.getRatedAt().isBefore(first.getRatedAt()) ? rating : first;
        last = last == null || rating.getRatedAt().isAfter(last.getRatedAt()) ? rating : last;
      }
    }
    return first == null || last == null || !last.getRatedAt().isAfter(first.getRatedAt())
        ? OptionalInt.empty()
        : OptionalInt.of(last.getPercent() - first.getPercent());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this belief's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CoreBelief}. */
  final class Builder extends ImmutableCoreBelief.Builder {
    Builder() {}
  }
}
