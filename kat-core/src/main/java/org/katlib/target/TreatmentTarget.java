package org.katlib.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One symptom that the treatment works on. */
@Value.Immutable
@KatType(
    value = "treatment-target",
    order = {"id", "domain", "description", "identifiedOn", "measures", "severityRatings"})
public sealed interface TreatmentTarget permits ImmutableTreatmentTarget {
  /** {@return the id} */
  TargetId getId();

  /** {@return the kind of symptom} */
  SymptomDomain getDomain();

  /** {@return the symptom in the patient's words} */
  @Value.Redacted
  Optional<@HasText String> getDescription();

  /** {@return the day it was first named; not in the future} */
  @PastOrPresent
  LocalDate getIdentifiedOn();

  /** {@return the published instruments that quantify it, such as {@code shaps}} */
  Set<InstrumentId> getMeasures();

  /** {@return how strong it was, in any order} */
  List<@Valid SeverityRating> getSeverityRatings();

  /** A symptom of no listed kind says what it is. */
  @Value.Check
  default void check() {
    if (getDomain() == SymptomDomain.OTHER && getDescription().isEmpty()) {
      throw new IllegalStateException("a target of domain other has a description");
    }
  }

  /**
   * {@return the change between the first and the last rating of one informant, in points; below 0
   * where the symptom eased, empty where there are not two days; of several ratings of one day the
   * first in the list counts}
   *
   * @param informant whose view
   */
  default OptionalInt findSeverityChange(Informant informant) {
    SeverityRating first = null;
    SeverityRating last = null;
    for (SeverityRating rating : getSeverityRatings()) {
      if (rating.getInformant() == informant) {
        first = first == null || rating.getRatedOn().isBefore(first.getRatedOn()) ? rating : first;
        last = last == null || rating.getRatedOn().isAfter(last.getRatedOn()) ? rating : last;
      }
    }
    return first == null || last == null || !last.getRatedOn().isAfter(first.getRatedOn())
        ? OptionalInt.empty()
        : OptionalInt.of(last.getSeverity() - first.getSeverity());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this target's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TreatmentTarget}. */
  final class Builder extends ImmutableTreatmentTarget.Builder {
    Builder() {}
  }
}
