package org.katlib.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.dosing.Dose;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A ladder of doses, and when its source goes from one step to the next. */
@Value.Immutable
@KatType(
    value = "titration-rule",
    order = {
      "steps",
      "criterion",
      "raiseBelowImprovement",
      "sessionsAtStep",
      "minimumStepInterval",
      "raisedOnlyIfTolerated",
      "loweredIfNotTolerated",
      "basedOn"
    })
public sealed interface TitrationRule permits ImmutableTitrationRule {
  /** {@return the steps, lowest first} */
  @NotEmpty
  List<@Valid TitrationStep> getSteps();

  /** {@return the ground for going one step up} */
  TitrationCriterion getCriterion();

  /**
   * {@return the improvement below which the dose is raised, in %, such as 50; above 0 to 100,
   * given exactly where the criterion is improvement}
   */
  OptionalInt getRaiseBelowImprovement();

  /** {@return how many sessions a step has had before it may be raised, such as 3; above 0} */
  @Positive
  OptionalInt getSessionsAtStep();

  /** {@return the least time from the beginning of a step to the next, such as {@code PT168H}} */
  Optional<Duration> getMinimumStepInterval();

  /** {@return whether the source raises only what was tolerated} */
  boolean isRaisedOnlyIfTolerated();

  /** {@return whether the source goes one step down where a step was not tolerated} */
  boolean isLoweredIfNotTolerated();

  /** {@return the key of the source, such as {@code S-KADS}} */
  @Value.Redacted
  Optional<@HasText String> getBasedOn();

  /** A criterion has its number, and a span of time is longer than nothing. */
  @Value.Check
  default void check() {
    boolean counts = getCriterion() == TitrationCriterion.IMPROVEMENT_BELOW;
    int below = getRaiseBelowImprovement().orElse(1);
    if (counts != getRaiseBelowImprovement().isPresent() || below < 1 || below > 100) {
      throw new IllegalStateException(
          "raiseBelowImprovement is 1 to 100 %, and given exactly where the criterion asks for it");
    }
    if (getCriterion() == TitrationCriterion.SESSIONS_DONE && getSessionsAtStep().isEmpty()) {
      throw new IllegalStateException("sessionsAtStep is given where the criterion asks for it");
    }
    if (getSessionsAtStep().orElse(1) < 1) {
      throw new IllegalStateException("sessionsAtStep is at least 1");
    }
    if (getMinimumStepInterval().filter(time -> time.isZero() || time.isNegative()).isPresent()) {
      throw new IllegalStateException("minimumStepInterval is longer than 0");
    }
  }

  /**
   * What the ladder says after a step was tried. It repeats the source and is never a
   * recommendation.
   *
   * @param currentStep the position of the step, from 0
   * @param response what was seen
   * @return where the ladder leads, and why
   * @throws IllegalArgumentException if there is no such step
   */
  default TitrationAnswer next(int currentStep, TitrationResponse response) {
    return TitrationLadder.next(this, currentStep, response);
  }

  /** {@return the position of the step with this dose, from 0; empty if there is none} */
  default OptionalInt findStep(Dose dose) {
    for (int i = 0; i < getSteps().size(); i++) {
      if (PhaseDoses.isSame(getSteps().get(i).getDose(), dose)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rule's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TitrationRule}. */
  final class Builder extends ImmutableTitrationRule.Builder {
    Builder() {}
  }
}
