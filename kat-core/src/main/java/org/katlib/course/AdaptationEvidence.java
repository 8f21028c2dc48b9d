package org.katlib.course;

import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.session.SessionId;

/** One thing that an adaptation rests on. */
@Value.Immutable
@KatType(
    value = "adaptation-evidence",
    order = {"kind", "session", "words"})
public sealed interface AdaptationEvidence permits ImmutableAdaptationEvidence {
  /** {@return what it is} */
  AdaptationEvidenceKind getKind();

  /** {@return the session it comes from} */
  Optional<SessionId> getSession();

  /** {@return what it says} */
  @Value.Redacted
  Optional<@HasText String> getWords();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this evidence's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AdaptationEvidence}. */
  final class Builder extends ImmutableAdaptationEvidence.Builder {
    Builder() {}
  }
}
