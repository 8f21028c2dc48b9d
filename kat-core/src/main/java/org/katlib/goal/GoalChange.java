package org.katlib.goal;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/**
 * What changed about a goal on one day: where it stands, how far it is reached, or how it is
 * worded.
 */
@Value.Immutable
@KatType(
    value = "goal-change",
    order = {"changedOn", "status", "achievement", "earlierStatement", "reason", "agreedBy"})
public sealed interface GoalChange permits ImmutableGoalChange {
  /** {@return the day; not in the future} */
  @PastOrPresent
  LocalDate getChangedOn();

  /** {@return where it stood from then on} */
  Optional<GoalStatus> getStatus();

  /** {@return how far it was reached from then on} */
  Optional<GoalAchievement> getAchievement();

  /** {@return how it was worded before that day} */
  @Value.Redacted
  Optional<@HasText String> getEarlierStatement();

  /** {@return why} */
  @Value.Redacted
  Optional<@HasText String> getReason();

  /** {@return who of the two agreed to the change} */
  Set<Party> getAgreedBy();

  /** A change changes something. */
  @Value.Check
  default void check() {
    if (getStatus().isEmpty() && getAchievement().isEmpty() && getEarlierStatement().isEmpty()) {
      throw new IllegalStateException("status, achievement or earlierStatement is given");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this change's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link GoalChange}. */
  final class Builder extends ImmutableGoalChange.Builder {
    Builder() {}
  }
}
