package org.katlib.safety;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** Whether an effect occurred, and from when to when. */
@Value.Immutable
@KatType(
    value = "acute-effect",
    order = {"kind", "occurred", "onset", "resolvedAt"})
public sealed interface AcuteEffect permits ImmutableAcuteEffect {
  /** {@return which effect was looked for} */
  AcuteEffectKind getKind();

  /** {@return whether it occurred; an effect that was looked for and did not is on record too} */
  boolean isOccurred();

  /** {@return when it began} */
  Optional<OffsetDateTime> getOnset();

  /** {@return when it had passed; absent while it lasts; never before its onset} */
  Optional<OffsetDateTime> getResolvedAt();

  /** What did not occur has no times, and what passes has begun. */
  @Value.Check
  default void check() {
    if (!isOccurred() && (getOnset().isPresent() || getResolvedAt().isPresent())) {
      throw new IllegalStateException("an effect that did not occur has no times");
    }
    if (getOnset().isPresent()
        && getResolvedAt().isPresent()
        && getResolvedAt().get().isBefore(getOnset().get())) {
      throw new IllegalStateException("resolvedAt is not before onset");
    }
  }

  /** {@return how long it lasted, where both times are known} */
  default Optional<Duration> getTimeToResolve() {
    return getOnset()
        .flatMap(onset -> getResolvedAt().map(resolved -> Duration.between(onset, resolved)));
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this effect's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AcuteEffect}. */
  final class Builder extends ImmutableAcuteEffect.Builder {
    Builder() {}
  }
}
