package org.katlib.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** What a patient signed, and what became of it. */
@Value.Immutable
@KatType(
    value = "consent",
    order = {
      "id",
      "documentVersion",
      "signedAt",
      "signedBy",
      "obtainedBy",
      "items",
      "touch",
      "recording",
      "replaces",
      "withdrawals"
    })
public sealed interface Consent permits ImmutableConsent {
  /** {@return the id} */
  ConsentId getId();

  /** {@return the version of the document that was signed} */
  @NotBlank
  @Value.Redacted
  String getDocumentVersion();

  /** {@return when it was signed} */
  OffsetDateTime getSignedAt();

  /** {@return who signed} */
  Signatory getSignedBy();

  /** {@return who explained it and took the signature} */
  Optional<PractitionerId> getObtainedBy();

  /** {@return what the patient was told and acknowledged} */
  Set<ConsentItem> getItems();

  /** {@return how far touch is agreed to, if it was asked} */
  Optional<TouchConsent> getTouch();

  /** {@return how far recording is agreed to, if it was asked} */
  Optional<RecordingConsent> getRecording();

  /** {@return the consent it takes the place of} */
  Optional<ConsentId> getReplaces();

  /** {@return what was taken back, in any order} */
  List<@Valid ConsentWithdrawal> getWithdrawals();

  /** Nothing is taken back before it was given. */
  @Value.Check
  default void check() {
    for (ConsentWithdrawal withdrawal : getWithdrawals()) {
      if (withdrawal.getAt().isBefore(getSignedAt())) {
        throw new IllegalStateException("withdrawals are not before signedAt");
      }
    }
  }

  /** {@return whether a part of it was signed and not taken back by that time} */
  default boolean isInForce(ConsentScope scope, OffsetDateTime time) {
    if (getSignedAt().isAfter(time)) {
      return false;
    }
    List<ConsentWithdrawal> withdrawals = getWithdrawals();
    for (int i = 0; i < withdrawals.size(); i++) {
      ConsentWithdrawal withdrawal = withdrawals.get(i);
      boolean covers =
          withdrawal.getScopes().contains(scope)
              || withdrawal.getScopes().contains(ConsentScope.TREATMENT);
      if (covers && !withdrawal.getAt().isAfter(time)) {
        return false;
      }
    }
    return true;
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this consent's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Consent}. */
  final class Builder extends ImmutableConsent.Builder {
    Builder() {}
  }
}
