package org.katlib.goal;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.katlib.measure.Informant;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** The level a goal was found at, by one informant on one day. */
@Value.Immutable
@KatType(
    value = "goal-attainment-score",
    order = {"scoredOn", "informant", "level"})
public sealed interface GoalAttainmentScore permits ImmutableGoalAttainmentScore {
  /** {@return the day; not in the future} */
  @PastOrPresent
  LocalDate getScoredOn();

  /** {@return whose view it is} */
  Informant getInformant();

  /** {@return the level, -2 to 2} */
  int getLevel();

  /** There are five levels. */
  @Value.Check
  default void check() {
    Bounds.check("level", getLevel(), -2, 2);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this score's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link GoalAttainmentScore}. */
  final class Builder extends ImmutableGoalAttainmentScore.Builder {
    Builder() {}
  }
}
