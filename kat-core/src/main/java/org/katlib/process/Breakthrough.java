package org.katlib.process;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.goal.GoalId;
import org.katlib.model.KatType;
import org.katlib.target.BeliefId;
import org.katlib.target.MemoryId;

/** A feeling that broke through. */
@Value.Immutable
@KatType(
    value = "breakthrough",
    order = {
      "id",
      "at",
      "words",
      "intensity",
      "expected",
      "valence",
      "memory",
      "belief",
      "goals",
      "proposes"
    })
public sealed interface Breakthrough extends TherapeuticMoment permits ImmutableBreakthrough {
  /** {@return whether anyone looked for it} */
  boolean isExpected();

  /** {@return how it felt} */
  Optional<Valence> getValence();

  /** {@return the memory it belongs to} */
  Optional<MemoryId> getMemory();

  /** {@return the belief it touches} */
  Optional<BeliefId> getBelief();

  /** {@return the goals it bears on; none is needed} */
  Set<GoalId> getGoals();

  /** {@return new goals it led one of the two to propose; it changes none} */
  Set<GoalId> getProposes();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this breakthrough's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Breakthrough}. */
  final class Builder extends ImmutableBreakthrough.Builder {
    Builder() {}
  }
}
