package org.katlib.session;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.process.IntegrationAction;

/** A meeting that makes something of what the medicine brought. */
@Value.Immutable
@KatType(
    value = "integration-session",
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
      "integrates",
      "themes",
      "actions"
    })
public sealed interface IntegrationSession extends TherapySession
    permits ImmutableIntegrationSession {
  /** {@return the dosing sessions that it integrates} */
  List<SessionId> getIntegrates();

  /** {@return what came up, in the patient's words} */
  @Value.Redacted
  Optional<@HasText String> getThemes();

  /** {@return what the patient means to make of it in everyday life} */
  List<@Valid IntegrationAction> getActions();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this session's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link IntegrationSession}. */
  final class Builder extends ImmutableIntegrationSession.Builder {
    Builder() {}
  }
}
