package org.katlib.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.measure.InstrumentId;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;
import org.katlib.rule.Clinical;
import org.katlib.rule.ClinicalRules;
import org.katlib.target.BeliefId;
import org.katlib.target.TargetId;

/** What patient and therapist want to reach together. */
@ClinicalRules(value = GoalRules.class, groups = Clinical.class)
@Value.Immutable
@KatType(
    value = "goal",
    order = {
      "id",
      "statement",
      "expressedBy",
      "directional",
      "targets",
      "beliefs",
      "priority",
      "confidence",
      "measures",
      "agreements",
      "status",
      "statusDate",
      "achievement",
      "reviewOn",
      "scale",
      "scores",
      "changes"
    })
public sealed interface Goal permits ImmutableGoal {
  /** {@return the id} */
  GoalId getId();

  /** {@return the goal, as both worded it} */
  @NotBlank
  @Value.Redacted
  String getStatement();

  /** {@return who of the two put it forward} */
  Set<Party> getExpressedBy();

  /**
   * {@return whether it points a way and has no mark to reach, as an intention in depth work does;
   * false unless told}
   */
  @Value.Default
  default boolean isDirectional() {
    return false;
  }

  /** {@return the symptoms it addresses} */
  Set<TargetId> getTargets();

  /** {@return the beliefs it addresses} */
  Set<BeliefId> getBeliefs();

  /** {@return how much it comes first} */
  Optional<GoalPriority> getPriority();

  /** {@return how sure the patient is of reaching it: 0 not at all, 10 wholly} */
  OptionalInt getConfidence();

  /** {@return the instruments that show how far it is reached} */
  Set<InstrumentId> getMeasures();

  /** {@return who agreed to it and when; a shared goal has both parties' agreement} */
  List<@Valid GoalAgreement> getAgreements();

  /** {@return where it stands; {@link #moveTo} moves it and keeps the move among its changes} */
  GoalStatus getStatus();

  /** {@return since when it stands there; not in the future} */
  @PastOrPresent
  LocalDate getStatusDate();

  /** {@return how far it is reached; only while it is active, on hold or completed} */
  Optional<GoalAchievement> getAchievement();

  /** {@return the day on which both will look at it again} */
  Optional<LocalDate> getReviewOn();

  /** {@return what more and less than the expected would look like} */
  Optional<@Valid GoalAttainmentScale> getScale();

  /** {@return the levels it was found at, in any order} */
  List<@Valid GoalAttainmentScore> getScores();

  /** {@return what changed about it, earliest first} */
  List<@Valid GoalChange> getChanges();

  /** A goal that nobody works on is not reached; its changes are told in order and lead to now. */
  @Value.Check
  default void check() {
    if (getAchievement().isPresent() && !getStatus().hasAchievement()) {
      throw new IllegalStateException("achievement goes with status active, on-hold or completed");
    }
    Bounds.check("confidence", getConfidence(), 0, 10);
    GoalHistory.check(this);
  }

  /** {@return whether a party agreed to it} */
  default boolean isAgreedBy(Party party) {
    return GoalHistory.isAgreed(this, party, LocalDate.MIN, LocalDate.MAX);
  }

  /** {@return whether both parties had agreed to it before a day} */
  default boolean isSharedBefore(LocalDate day) {
    return GoalHistory.isShared(this, day);
  }

  /**
   * {@return whether both parties agreed to one of its changes: with the change, or to the goal on
   * that day or later}
   */
  default boolean isAgreedByBoth(GoalChange change) {
    return GoalHistory.isAgreedByBoth(this, change);
  }

  /**
   * {@return whether something shows how far it is reached: an instrument or a scale of its own}
   */
  default boolean isMeasurable() {
    return getScale().isPresent() || !getMeasures().isEmpty();
  }

  /**
   * The same goal in its next status, with the move among its changes. An achievement is dropped
   * where the next status has none.
   *
   * @param next the next status
   * @param day the day of the move, not before the last one
   * @param reason why, in words
   * @param agreedBy who of the two agreed
   * @return the goal after the move
   * @throws IllegalStateException if a goal may not move so
   */
  default Goal moveTo(
      GoalStatus next, LocalDate day, Optional<String> reason, Set<Party> agreedBy) {
    return GoalHistory.move(this, next, day, reason, agreedBy);
  }

  /**
   * The same goal in its next status.
   *
   * @param next the next status
   * @param day the day of the move, not before the last one
   * @return the goal after the move
   * @throws IllegalStateException if a goal may not move so
   */
  default Goal moveTo(GoalStatus next, LocalDate day) {
    return moveTo(next, day, Optional.empty(), Set.of());
  }

  /**
   * The same goal with how far it is reached now, told among its changes too.
   *
   * @param achievement how far
   * @param day the day of the look, not before the last change
   * @param agreedBy who of the two sees it so
   * @return the goal after the look
   * @throws IllegalStateException if nobody works on the goal
   */
  default Goal assess(GoalAchievement achievement, LocalDate day, Set<Party> agreedBy) {
    return GoalHistory.assess(this, achievement, day, agreedBy);
  }

  /**
   * The same goal in other words; the earlier ones stay among its changes.
   *
   * @param statement the goal, as it is worded from now on
   * @param day the day of the change, not before the last one
   * @param agreedBy who of the two agreed
   * @return the goal after the change
   */
  default Goal reword(String statement, LocalDate day, Set<Party> agreedBy) {
    return GoalHistory.reword(this, statement, day, agreedBy);
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
