package org.katlib.session;

import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A meeting weeks or months later: how it holds, and whether anything harms. */
@Value.Immutable
@KatType(
    value = "follow-up-session",
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
      "touchAgreement"
    })
public sealed interface FollowUpSession extends TherapySession permits ImmutableFollowUpSession {
  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this session's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link FollowUpSession}. */
  final class Builder extends ImmutableFollowUpSession.Builder {
    Builder() {}
  }
}
