package org.katlib.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.goal.GoalId;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A step in everyday life that makes something of what came up. */
@Value.Immutable
@KatType(
    value = "integration-action",
    order = {
      "id",
      "description",
      "arisesFrom",
      "goal",
      "dueOn",
      "doneOn",
      "letGoBecause",
      "outcome"
    })
public sealed interface IntegrationAction permits ImmutableIntegrationAction {
  /** {@return the id} */
  ActionId getId();

  /** {@return what the patient means to do} */
  @NotBlank
  @Value.Redacted
  String getDescription();

  /** {@return the moments it comes from} */
  Set<MomentId> getArisesFrom();

  /** {@return the goal it serves} */
  Optional<GoalId> getGoal();

  /** {@return the day by which it is to be done} */
  Optional<LocalDate> getDueOn();

  /** {@return the day it was done; not in the future} */
  Optional<@PastOrPresent LocalDate> getDoneOn();

  /** {@return why it was let go} */
  @Value.Redacted
  Optional<@HasText String> getLetGoBecause();

  /** {@return what came of it} */
  @Value.Redacted
  Optional<@HasText String> getOutcome();

  /** What was done was not let go. */
  @Value.Check
  default void check() {
    if (getDoneOn().isPresent() && getLetGoBecause().isPresent()) {
      throw new IllegalStateException("letGoBecause goes without doneOn");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this action's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link IntegrationAction}. */
  final class Builder extends ImmutableIntegrationAction.Builder {
    Builder() {}
  }
}
