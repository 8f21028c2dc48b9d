package org.katlib.safety;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A plan for a suicidal crisis in the six steps of Stanley and Brown, in their order. */
@Value.Immutable
@KatType(
    value = "safety-plan",
    order = {
      "writtenOn",
      "warningSigns",
      "ownCoping",
      "distraction",
      "familyAndFriends",
      "professionals",
      "saferSurroundings"
    })
public sealed interface SafetyPlan permits ImmutableSafetyPlan {
  /** {@return the day it was written or last gone through; not in the future} */
  @PastOrPresent
  LocalDate getWrittenOn();

  /** {@return what tells the patient that a crisis is coming} */
  @Value.Redacted
  List<@HasText String> getWarningSigns();

  /** {@return what the patient can do alone} */
  @Value.Redacted
  List<@HasText String> getOwnCoping();

  /** {@return people and places that take the mind off it} */
  @Value.Redacted
  List<@HasText String> getDistraction();

  /** {@return whom of family or friends to ask for help} */
  @Value.Redacted
  List<@HasText String> getFamilyAndFriends();

  /** {@return which professionals and agencies to call} */
  @Value.Redacted
  List<@HasText String> getProfessionals();

  /** {@return what makes the surroundings safer} */
  @Value.Redacted
  List<@HasText String> getSaferSurroundings();

  /** {@return what stands under a step} */
  default List<String> find(SafetyPlanStep step) {
    return switch (step) {
      case WARNING_SIGNS -> getWarningSigns();
      case OWN_COPING -> getOwnCoping();
      case DISTRACTION -> getDistraction();
      case FAMILY_AND_FRIENDS -> getFamilyAndFriends();
      case PROFESSIONALS -> getProfessionals();
      case SAFER_SURROUNDINGS -> getSaferSurroundings();
    };
  }

  /** {@return whether every step has something in it} */
  default boolean isComplete() {
    for (SafetyPlanStep step : SafetyPlanStep.values()) {
      if (find(step).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this plan's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SafetyPlan}. */
  final class Builder extends ImmutableSafetyPlan.Builder {
    Builder() {}
  }
}
