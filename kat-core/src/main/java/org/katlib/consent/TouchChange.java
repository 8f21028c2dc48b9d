package org.katlib.consent;

import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** That a patient narrowed, took back or widened what touch they agreed to, during a session. */
@Value.Immutable
@KatType(
    value = "touch-change",
    order = {"at", "scope"})
public sealed interface TouchChange permits ImmutableTouchChange {
  /** {@return when} */
  OffsetDateTime getAt();

  /** {@return how far touch was agreed to from then on} */
  TouchConsent getScope();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this change's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TouchChange}. */
  final class Builder extends ImmutableTouchChange.Builder {
    Builder() {}
  }
}
