package org.katlib.process;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.goal.GoalId;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.target.BeliefId;
import org.katlib.target.MemoryId;
import org.katlib.target.TargetId;

/** What a session turns towards. */
@Value.Immutable
@KatType(
    value = "session-focus",
    order = {"words", "targets", "beliefs", "memories", "goals"})
public sealed interface SessionFocus permits ImmutableSessionFocus {
  /** {@return the focus in words} */
  @Value.Redacted
  Optional<@HasText String> getWords();

  /** {@return the symptoms} */
  Set<TargetId> getTargets();

  /** {@return the beliefs} */
  Set<BeliefId> getBeliefs();

  /** {@return the memories} */
  Set<MemoryId> getMemories();

  /** {@return the goals} */
  Set<GoalId> getGoals();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this focus's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SessionFocus}. */
  final class Builder extends ImmutableSessionFocus.Builder {
    Builder() {}
  }
}
