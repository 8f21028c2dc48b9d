package org.katlib.session;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.screening.Screening;

/** A meeting that finds out whether the treatment suits the patient. */
@Value.Immutable
@KatType(
    value = "screening-session",
    order = {"id", "status", "start", "end", "attendances", "note", "screening"})
public sealed interface ScreeningSession extends Session permits ImmutableScreeningSession {
  /** {@return what was asked, examined and decided} */
  Optional<@Valid Screening> getScreening();

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
