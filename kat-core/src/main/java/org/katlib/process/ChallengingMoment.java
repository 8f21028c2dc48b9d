package org.katlib.process;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A moment that was hard to bear. It is no failure: it asks for support, and for integration. */
@Value.Immutable
@KatType(
    value = "challenging-moment",
    order = {
      "id",
      "at",
      "words",
      "intensity",
      "memory",
      "belief",
      "kinds",
      "supports",
      "settledAt"
    })
public sealed interface ChallengingMoment extends TherapeuticMoment
    permits ImmutableChallengingMoment {
  /** {@return what made it hard} */
  Set<ChallengeKind> getKinds();

  /** {@return what was done, in any order} */
  List<@Valid SupportGiven> getSupports();

  /** {@return when it had settled} */
  Optional<OffsetDateTime> getSettledAt();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this moment's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ChallengingMoment}. */
  final class Builder extends ImmutableChallengingMoment.Builder {
    Builder() {}
  }
}
