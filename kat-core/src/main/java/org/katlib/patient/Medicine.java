package org.katlib.patient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.coding.Coding;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A medicine that the patient takes or took beside the treatment. */
@Value.Immutable
@KatType(
    value = "medicine",
    order = {"name", "coding", "dosage", "groups", "dailyBenzodiazepine", "startedOn", "stoppedOn"})
public sealed interface Medicine permits ImmutableMedicine {
  /** {@return its name, as the patient or the prescription gives it} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return the medicine as a code, such as an ATC or RxNorm one} */
  Optional<@Valid Coding> getCoding();

  /** {@return how it is taken, as it was prescribed} */
  @Value.Redacted
  Optional<@HasText String> getDosage();

  /**
   * {@return what it counts as where sources speak of interactions, as the clinician recorded it;
   * empty where nobody has looked}
   */
  Set<MedicineGroup> getGroups();

  /** {@return the daily dose of a benzodiazepine, as the clinician converted it} */
  Optional<@Valid BenzodiazepineEquivalent> getDailyBenzodiazepine();

  /** {@return the first day} */
  Optional<LocalDate> getStartedOn();

  /** {@return the last day; absent while it is taken} */
  Optional<LocalDate> getStoppedOn();

  /** It stops after it starts, and is one of the groups or none of them. */
  @Value.Check
  default void check() {
    if (getStartedOn().isPresent()
        && getStoppedOn().isPresent()
        && getStoppedOn().get().isBefore(getStartedOn().get())) {
      throw new IllegalStateException("stoppedOn is not before startedOn");
    }
    if (getGroups().contains(MedicineGroup.NONE_OF_THESE) && getGroups().size() > 1) {
      throw new IllegalStateException("groups hold NONE_OF_THESE alone or not at all");
    }
  }

  /**
   * {@return whether it is taken on a day; what has no first or last day recorded counts as taken}
   */
  default boolean isTakenOn(LocalDate day) {
    return !(getStartedOn().isPresent() && day.isBefore(getStartedOn().get()))
        && !(getStoppedOn().isPresent() && day.isAfter(getStoppedOn().get()));
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this medicine's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Medicine}. */
  final class Builder extends ImmutableMedicine.Builder {
    Builder() {}
  }
}
