package org.katlib.goal;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** That one of the two agreed, at a time. */
@Value.Immutable
@KatType(
    value = "agreement-signature",
    order = {"party", "practitioner", "signedAt"})
public sealed interface AgreementSignature permits ImmutableAgreementSignature {
  /** {@return who agreed} */
  Party getParty();

  /** {@return which of those who treat signed, for the therapist's party} */
  Optional<PractitionerId> getPractitioner();

  /** {@return when} */
  OffsetDateTime getSignedAt();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this signature's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AgreementSignature}. */
  final class Builder extends ImmutableAgreementSignature.Builder {
    Builder() {}
  }
}
