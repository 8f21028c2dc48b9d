package org.katlib.screening;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** What the prescriber decided after a screening, and why. */
@Value.Immutable
@KatType(
    value = "clearance-decision",
    order = {"clearance", "decidedBy", "decidedOn", "reasons", "conditions"})
public sealed interface ClearanceDecision permits ImmutableClearanceDecision {
  /** {@return whether the patient may go on} */
  Clearance getClearance();

  /** {@return who decided} */
  PractitionerId getDecidedBy();

  /** {@return the day of the decision; not in the future} */
  @PastOrPresent
  LocalDate getDecidedOn();

  /** {@return why, in the prescriber's words; what spoke against it and was outweighed} */
  @Value.Redacted
  List<@HasText String> getReasons();

  /** {@return on what conditions the patient was cleared} */
  @Value.Redacted
  List<@HasText String> getConditions();

  /** {@return whether the patient may go on, with conditions or without} */
  default boolean isCleared() {
    return getClearance() == Clearance.CLEARED
        || getClearance() == Clearance.CLEARED_WITH_CONDITIONS;
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this decision's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ClearanceDecision}. */
  final class Builder extends ImmutableClearanceDecision.Builder {
    Builder() {}
  }
}
