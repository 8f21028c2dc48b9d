package org.katlib.session;

import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A meeting before the medicine: trust, goals, intention, and what to expect. */
@Value.Immutable
@KatType(
    value = "preparation-session",
    order = {
      "id",
      "status",
      "start",
      "end",
      "attendances",
      "note",
      "frameworks",
      "focus",
      "practices",
      "therapeuticRatings",
      "attunementNotes",
      "moments",
      "explores",
      "group",
      "touchAgreement",
      "intention"
    })
public sealed interface PreparationSession extends TherapySession
    permits ImmutablePreparationSession {
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
