package org.katlib.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** What more and less than the expected would look like for one goal, written down beforehand. */
@Value.Immutable
@KatType(
    value = "goal-attainment-scale",
    order = {
      "writtenOn",
      "convention",
      "baseline",
      "importance",
      "difficulty",
      "levels",
      "retrospective"
    })
public sealed interface GoalAttainmentScale permits ImmutableGoalAttainmentScale {
  /** {@return the day it was written; not in the future} */
  @PastOrPresent
  LocalDate getWrittenOn();

  /** {@return what the levels mean at the start} */
  BaselineConvention getConvention();

  /** {@return the level at the start, -2 to 2} */
  int getBaseline();

  /** {@return how much the goal matters to the patient, as a weight; 0 to 100} */
  int getImportance();

  /** {@return how hard it is, as a further weight; 0 to 100} */
  OptionalInt getDifficulty();

  /** {@return what the levels look like, in any order} */
  List<@Valid AttainmentLevel> getLevels();

  /** {@return whether it was written after the treatment began; false unless told} */
  @Value.Default
  default boolean isRetrospective() {
    return false;
  }

  /**
   * Each level is described once. A weight may be a share of a hundred; only the proportions of
   * weights tell in a total, so that none needs to be higher.
   */
  @Value.Check
  default void check() {
    Bounds.check("baseline", getBaseline(), -2, 2);
    Bounds.check("importance", getImportance(), 0, 100);
    Bounds.check("difficulty", getDifficulty(), 0, 100);
    if (getConvention() == BaselineConvention.STARTS_AT_MINUS_ONE && getBaseline() != -1) {
      throw new IllegalStateException("a scale that starts at minus one has baseline -1");
    }
    if (getLevels().stream().map(AttainmentLevel::getLevel).distinct().count()
        != getLevels().size()) {
      throw new IllegalStateException("levels describes each level once");
    }
  }

  /**
   * {@return the weight in a total: importance, times difficulty where it is given; the product is
   * in use, and was not confirmed in a source}
   */
  default int getWeight() {
    return getImportance() * getDifficulty().orElse(1);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this scale's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link GoalAttainmentScale}. */
  final class Builder extends ImmutableGoalAttainmentScale.Builder {
    Builder() {}
  }
}
