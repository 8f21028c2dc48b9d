package org.katlib.patient;

import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** Who the patient is: the part that identifies, never shown, and left out wherever it can be. */
@Value.Immutable
@KatType(
    value = "patient-identity",
    order = {"fullName", "recordNumber", "phone", "email"})
public sealed interface PatientIdentity permits ImmutablePatientIdentity {
  /** {@return the full name} */
  @Value.Redacted
  Optional<@HasText String> getFullName();

  /** {@return the number of the clinic's record} */
  @Value.Redacted
  Optional<@HasText String> getRecordNumber();

  /** {@return a telephone number} */
  @Value.Redacted
  Optional<@HasText String> getPhone();

  /** {@return an e-mail address} */
  @Value.Redacted
  Optional<@HasText String> getEmail();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this identity's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PatientIdentity}. */
  final class Builder extends ImmutablePatientIdentity.Builder {
    Builder() {}
  }
}
