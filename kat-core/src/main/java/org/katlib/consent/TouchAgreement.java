package org.katlib.consent;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** What touch a patient agreed to for one session, asked while sober. */
@Value.Immutable
@KatType(
    value = "touch-agreement",
    order = {"askedAt", "scope", "stopSignal", "changes"})
public sealed interface TouchAgreement permits ImmutableTouchAgreement {
  /** {@return when it was asked} */
  OffsetDateTime getAskedAt();

  /** {@return how far touch is agreed to} */
  TouchConsent getScope();

  /** {@return the word or gesture that ends it} */
  @Value.Redacted
  Optional<@HasText String> getStopSignal();

  /** {@return what was changed in the session, in any order} */
  List<@Valid TouchChange> getChanges();

  /** Nothing changes before it was agreed. */
  @Value.Check
  default void check() {
    for (TouchChange change : getChanges()) {
      if (change.getAt().isBefore(getAskedAt())) {
        throw new IllegalStateException("changes are not before askedAt");
      }
    }
  }

  /** {@return how far touch was agreed to at a time; empty before it was asked} */
  default Optional<TouchConsent> findScopeAt(OffsetDateTime time) {
    if (getAskedAt().isAfter(time)) {
      return Optional.empty();
    }
    TouchChange last = null;
    List<TouchChange> changes = getChanges();
    for (int i = 0; i < changes.size(); i++) {
      TouchChange change = changes.get(i);
      if (!change.getAt().isAfter(time)
          && (last == null || !change.getAt().isBefore(last.getAt()))) {
        last = change;
      }
    }
    return Optional.of(last == null ? getScope() : last.getScope());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this agreement's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TouchAgreement}. */
  final class Builder extends ImmutableTouchAgreement.Builder {
    Builder() {}
  }
}
