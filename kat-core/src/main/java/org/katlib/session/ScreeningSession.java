package org.katlib.session;

import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A meeting that finds out whether the treatment suits the patient. */
@Value.Immutable
@KatType(
    value = "screening-session",
    order = {"id", "status", "start", "end", "attendances", "note", "clearance"})
public sealed interface ScreeningSession extends Session permits ImmutableScreeningSession {
  /** {@return what the prescriber decided, if it was decided} */
  Optional<Clearance> getClearance();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this session's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ScreeningSession}. */
  final class Builder extends ImmutableScreeningSession.Builder {
    Builder() {}
  }
}
