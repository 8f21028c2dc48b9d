package org.katlib.scoring;

import jakarta.validation.constraints.NotEmpty;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** What was done about the safety signals of one response. */
@Value.Immutable
@KatType(
    value = "safety-signal-review",
    order = {"response", "at", "reviewer", "actions", "note"})
public sealed interface SafetySignalReview permits ImmutableSafetySignalReview {
  /** {@return the response} */
  ResponseId getResponse();

  /** {@return when} */
  OffsetDateTime getAt();

  /** {@return who} */
  Optional<PractitionerId> getReviewer();

  /** {@return what was done} */
  @NotEmpty
  Set<SafetyAction> getActions();

  /** {@return what was noted} */
  @Value.Redacted
  Optional<@HasText String> getNote();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this review's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SafetySignalReview}. */
  final class Builder extends ImmutableSafetySignalReview.Builder {
    Builder() {}
  }
}
