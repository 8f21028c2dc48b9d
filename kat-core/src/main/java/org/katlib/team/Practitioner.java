package org.katlib.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A person who works in the treatment. */
@Value.Immutable
@KatType(
    value = "practitioner",
    order = {"id", "name", "roles", "trainings", "competencies", "supervisor"})
public sealed interface Practitioner permits ImmutablePractitioner {
  /** {@return the id} */
  PractitionerId getId();

  /** {@return the name, as it is to be read} */
  @Value.Redacted
  Optional<@HasText String> getName();

  /** {@return every role this person's licence and training allow} */
  @NotEmpty
  Set<PractitionerRole> getRoles();

  /** {@return the trainings in this work} */
  List<@Valid Training> getTrainings();

  /** {@return what they are good at, in any order} */
  List<@Valid CompetencyRating> getCompetencies();

  /** {@return who supervises them} */
  Optional<PractitionerId> getSupervisor();

  /** {@return whether a licence allows them a medical role} */
  default boolean isMedical() {
    for (PractitionerRole role : getRoles()) {
      if (role.isMedical()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a licence allows them a mental-health role} */
  default boolean isMentalHealth() {
    for (PractitionerRole role : getRoles()) {
      if (role.isMentalHealth()) {
        return true;
      }
    }
    return false;
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this practitioner's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Practitioner}. */
  final class Builder extends ImmutablePractitioner.Builder {
    Builder() {}
  }
}
