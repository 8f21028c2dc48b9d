package org.katlib.session;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.framework.FrameworkId;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A meeting before the medicine: trust, goals, intention, and what to expect. */
@Value.Immutable
@KatType(
    value = "preparation-session",
    order = {"id", "status", "start", "end", "attendances", "note", "frameworks", "intention"})
public sealed interface PreparationSession extends Session permits ImmutablePreparationSession {
  /** {@return the frameworks worked with} */
  List<FrameworkId> getFrameworks();

  /** {@return what the patient turns towards, in their words} */
  @Value.Redacted
  Optional<@HasText String> getIntention();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this session's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PreparationSession}. */
  final class Builder extends ImmutablePreparationSession.Builder {
    Builder() {}
  }
}
