package org.katlib.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A memory that hurts, by a label the patient chose. No account of it is ever asked for. */
@Value.Immutable
@KatType(
    value = "traumatic-memory",
    order = {
      "id",
      "label",
      "theme",
      "origins",
      "pattern",
      "certainty",
      "ageFrom",
      "ageTo",
      "person",
      "belief",
      "namedOn",
      "chargeRatings"
    })
public sealed interface TraumaticMemory permits ImmutableTraumaticMemory {
  /** {@return the id} */
  MemoryId getId();

  /** {@return the patient's own name for it} */
  @NotBlank
  @Value.Redacted
  String getLabel();

  /** {@return what it is about, in a few words, if the patient wishes} */
  @Value.Redacted
  Optional<@HasText String> getTheme();

  /** {@return what it comes from, as far as the patient says} */
  @Value.Redacted
  Set<MemoryOrigin> getOrigins();

  /** {@return whether it happened once or again} */
  @Value.Redacted
  Optional<MemoryPattern> getPattern();

  /** {@return what the patient holds it to be} */
  @Value.Redacted
  Optional<MemoryCertainty> getCertainty();

  /** {@return the patient's age when it began, in a} */
  @Value.Redacted
  OptionalInt getAgeFrom();

  /** {@return the patient's age when it ended, in a} */
  @Value.Redacted
  OptionalInt getAgeTo();

  /** {@return the relation to whoever was involved, never a name} */
  @Value.Redacted
  Optional<@HasText String> getPerson();

  /** {@return the belief it taught} */
  Optional<BeliefId> getBelief();

  /** {@return the day it was first named; not in the future} */
  @PastOrPresent
  LocalDate getNamedOn();

  /** {@return the charge it held, in any order} */
  List<@Valid ChargeRating> getChargeRatings();

  /** An age is not below 0, and does not end before it began. */
  @Value.Check
  default void check() {
    Bounds.check("ageFrom", getAgeFrom(), 0, 150);
    Bounds.check("ageTo", getAgeTo(), getAgeFrom().orElse(0), 150);
  }

  /** {@return the sober ratings, earliest first} */
  default List<ChargeRating> getSoberRatings() {
    return getChargeRatings().stream()
        .filter(rating -> rating.getMoment().isSober())
        .sorted(Comparator.comparing(ChargeRating::getRatedAt))
        .toList();
  }

  /**
   * {@return the change to the latest sober rating that has an earlier one on its scale, from the
   * first of those; empty where there is none}
   */
  default Optional<ChargeChange> findChange() {
    List<ChargeRating> sober = getSoberRatings();
    for (int last = sober.size() - 1; last > 0; last--) {
      for (int first = 0; first < last; first++) {
        if (ChargeChange.isComparable(sober.get(first), sober.get(last))) {
          return Optional.of(new ChargeChange(sober.get(first), sober.get(last)));
        }
      }
    }
    return Optional.empty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this memory's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TraumaticMemory}. */
  final class Builder extends ImmutableTraumaticMemory.Builder {
    Builder() {}
  }
}
