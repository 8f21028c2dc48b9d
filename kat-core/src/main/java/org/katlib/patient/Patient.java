package org.katlib.patient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** The person in treatment. */
@Value.Immutable
@KatType(
    value = "patient",
    order = {
      "id",
      "identity",
      "birthDate",
      "birthYear",
      "sex",
      "bodyWeights",
      "bodyHeights",
      "diagnoses",
      "medicines"
    })
public sealed interface Patient permits ImmutablePatient {
  /** {@return the pseudonymous id} */
  PatientId getId();

  /** {@return who the patient is; absent in data that is to be shared} */
  Optional<@Valid PatientIdentity> getIdentity();

  /** {@return the day of birth; data that is to be shared gives the year alone} */
  @Value.Redacted
  Optional<@PastOrPresent LocalDate> getBirthDate();

  /**
   * {@return the year of birth where the day is not given; from 1900 on, as nobody older is
   * treated}
   */
  @Min(1900)
  @Value.Redacted
  OptionalInt getBirthYear();

  /** {@return the administrative sex} */
  Sex getSex();

  /** {@return the body weights, in any order} */
  List<@Valid BodyWeight> getBodyWeights();

  /** {@return the body heights, in any order} */
  List<@Valid BodyHeight> getBodyHeights();

  /** {@return the conditions the patient has or had} */
  List<@Valid Diagnosis> getDiagnoses();

  /** {@return the medicines taken beside the treatment} */
  List<@Valid Medicine> getMedicines();

  /** The year alone stands for a day that is not given, and has four digits at most. */
  @Value.Check
  default void check() {
    int year = getBirthYear().orElse(1);
    if (year < 1 || year > 9999) {
      throw new IllegalStateException("birthYear is from 1 to 9999");
    }
    if (getBirthDate().isPresent() && getBirthYear().isPresent()) {
      throw new IllegalStateException("birthDate or birthYear is given, not both");
    }
  }

  /**
   * The years of age that the patient has certainly reached: with a year of birth alone, those of
   * someone born on its last day.
   *
   * @param day the day asked about
   * @return the age in years (UCUM {@code a}), or empty if no birth is recorded by that day
   */
  default OptionalInt getAgeOn(LocalDate day) {
    LocalDate born = getBirthDate().orElse(null);
    if (born == null && getBirthYear().isPresent()) {
      born = LocalDate.of(getBirthYear().getAsInt(), 12, 31);
    }
    return born == null || day.isBefore(born)
        ? OptionalInt.empty()
        : OptionalInt.of(Period.between(born, day).getYears());
  }

  /** {@return the latest body weight measured on that day or before} */
  default Optional<BodyWeight> findBodyWeightOn(LocalDate day) {
    BodyWeight latest = null;
    for (BodyWeight weight : getBodyWeights()) {
      if (!weight.getMeasuredOn().isAfter(day)
          && (latest == null || weight.getMeasuredOn().isAfter(latest.getMeasuredOn()))) {
        latest = weight;
      }
    }
    return Optional.ofNullable(latest);
  }

  /** {@return the latest body height measured on that day or before} */
  default Optional<BodyHeight> findBodyHeightOn(LocalDate day) {
    BodyHeight latest = null;
    for (BodyHeight height : getBodyHeights()) {
      if (!height.getMeasuredOn().isAfter(day)
          && (latest == null || height.getMeasuredOn().isAfter(latest.getMeasuredOn()))) {
        latest = height;
      }
    }
    return Optional.ofNullable(latest);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this patient's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Patient}. */
  final class Builder extends ImmutablePatient.Builder {
    Builder() {}
  }
}
