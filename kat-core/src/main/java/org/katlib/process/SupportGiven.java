package org.katlib.process;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.consent.TouchConsent;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** Something done for a patient in a hard moment. */
@Value.Immutable
@KatType(
    value = "support-given",
    order = {"kind", "at", "by", "touch", "words"})
public sealed interface SupportGiven permits ImmutableSupportGiven {
  /** {@return what was done} */
  SupportKind getKind();

  /** {@return when} */
  Optional<OffsetDateTime> getAt();

  /** {@return who did it} */
  Optional<PractitionerId> getBy();

  /** {@return how far a touch went; of a touch that safety did not need, and never none} */
  Optional<TouchConsent> getTouch();

  /** {@return how, and how it was received} */
  @Value.Redacted
  Optional<@HasText String> getWords();

  /** Only a touch goes some way, and none is no touch. */
  @Value.Check
  default void check() {
    if (getTouch().isPresent()
        && (getKind() != SupportKind.TOUCH || getTouch().get() == TouchConsent.NONE)) {
      throw new IllegalStateException("touch goes with the kind touch, and is not none");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this support's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SupportGiven}. */
  final class Builder extends ImmutableSupportGiven.Builder {
    Builder() {}
  }
}
