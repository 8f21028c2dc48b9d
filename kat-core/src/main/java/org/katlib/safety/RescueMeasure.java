package org.katlib.safety;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** Something done for a patient in difficulty. */
@Value.Immutable
@KatType(
    value = "rescue-measure",
    order = {"at", "kind", "medicine", "givenBy", "outcome"})
public sealed interface RescueMeasure permits ImmutableRescueMeasure {
  /** {@return when it was done} */
  OffsetDateTime getAt();

  /** {@return what was done} */
  RescueKind getKind();

  /** {@return the medicine given and how much of it, as it was recorded} */
  @Value.Redacted
  Optional<@HasText String> getMedicine();

  /** {@return who did it} */
  Optional<PractitionerId> getGivenBy();

  /** {@return what came of it} */
  @Value.Redacted
  Optional<@HasText String> getOutcome();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this measure's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link RescueMeasure}. */
  final class Builder extends ImmutableRescueMeasure.Builder {
    Builder() {}
  }
}
