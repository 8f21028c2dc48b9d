package org.katlib.team;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** One person present at a session, in the roles they held there. */
@Value.Immutable
@KatType(
    value = "attendance",
    order = {"practitioner", "roles"})
public sealed interface Attendance permits ImmutableAttendance {
  /** {@return who was present} */
  PractitionerId getPractitioner();

  /** {@return what they were there for} */
  @NotEmpty
  Set<PractitionerRole> getRoles();

  /** {@return whether they held a medical role} */
  default boolean isMedical() {
    for (PractitionerRole role : getRoles()) {
      if (role.isMedical()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether they held a mental-health role} */
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

  /** {@return a builder holding this attendance's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Attendance}. */
  final class Builder extends ImmutableAttendance.Builder {
    Builder() {}
  }
}
