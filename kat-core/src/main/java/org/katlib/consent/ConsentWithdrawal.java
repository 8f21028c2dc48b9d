package org.katlib.consent;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** That the patient took a consent back, as a whole or in part. */
@Value.Immutable
@KatType(
    value = "consent-withdrawal",
    order = {"at", "scopes", "reason"})
public sealed interface ConsentWithdrawal permits ImmutableConsentWithdrawal {
  /** {@return when} */
  OffsetDateTime getAt();

  /** {@return what was taken back; at least one} */
  Set<ConsentScope> getScopes();

  /** {@return why, if the patient said so} */
  @Value.Redacted
  Optional<@HasText String> getReason();

  /** A withdrawal takes something back. */
  @Value.Check
  default void check() {
    if (getScopes().isEmpty()) {
      throw new IllegalStateException("scopes holds at least one");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this withdrawal's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ConsentWithdrawal}. */
  final class Builder extends ImmutableConsentWithdrawal.Builder {
    Builder() {}
  }
}
