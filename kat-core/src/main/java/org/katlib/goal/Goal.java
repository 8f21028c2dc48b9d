package org.katlib.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.rule.Clinical;
import org.katlib.rule.ClinicalRules;
import org.katlib.target.TargetId;

/** What patient and therapist want to reach together. */
@ClinicalRules(value = GoalRules.class, groups = Clinical.class)
@Value.Immutable
@KatType(
    value = "goal",
    order = {
      "id",
      "statement",
      "target",
      "agreements",
      "status",
      "statusDate",
      "achievement",
      "reviewOn"
    })
public sealed interface Goal permits ImmutableGoal {
  /** {@return the id} */
  GoalId getId();

  /** {@return the goal, as both worded it} */
  @NotBlank
  @Value.Redacted
  String getStatement();

  /** {@return the target it addresses} */
  Optional<TargetId> getTarget();

  /** {@return who agreed to it and when; a shared goal has both parties' agreement} */
  List<@Valid GoalAgreement> getAgreements();

  /** {@return where it stands} */
  GoalStatus getStatus();

  /** {@return since when it stands there; not in the future} */
  @PastOrPresent
  LocalDate getStatusDate();

  /** {@return how far it is reached; only while it is active, on hold or completed} */
  Optional<GoalAchievement> getAchievement();

  /** {@return the day on which both will look at it again} */
  Optional<LocalDate> getReviewOn();

  /** A goal that nobody works on is not reached. */
  @Value.Check
  default void check() {
    if (getAchievement().isPresent() && !getStatus().hasAchievement()) {
      throw new IllegalStateException("achievement goes with status active, on-hold or completed");
    }
  }

  /** {@return whether a party agreed to it} */
  default boolean isAgreedBy(Party party) {
    for (GoalAgreement agreement : getAgreements()) {
      if (agreement.getParty() == party) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same goal in its next status. An achievement is dropped where the next status has none.
   *
   * @param next the next status
   * @param day the day of the move, not before the last one
   * @return the goal after the move
   * @throws IllegalStateException if a goal may not move so
   */
  default Goal moveTo(GoalStatus next, LocalDate day) {
    if (!getStatus().canMoveTo(next)) {
      throw new IllegalStateException("a goal does not move from " + getStatus() + " to " + next);
    }
    if (day.isBefore(getStatusDate())) {
      throw new IllegalStateException("a goal does not move before its statusDate");
    }
    return toBuilder()
        .status(next)
        .statusDate(day)
        .achievement(getAchievement().filter(reached -> next.hasAchievement()))
        .build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this goal's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Goal}. */
  final class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }
}
