package org.katlib.session;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.framework.FrameworkId;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

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
      "integrates",
      "themes"
    })
public sealed interface IntegrationSession extends Session permits ImmutableIntegrationSession {
  /** {@return the frameworks worked with} */
  List<FrameworkId> getFrameworks();

  /** {@return the dosing sessions that it integrates} */
  List<SessionId> getIntegrates();

  /** {@return what came up, in the patient's words} */
  @Value.Redacted
  Optional<@HasText String> getThemes();

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
