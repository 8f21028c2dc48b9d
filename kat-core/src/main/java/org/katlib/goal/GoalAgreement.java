package org.katlib.goal;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** That one of the two agreed to a goal, on a day. */
@Value.Immutable
@KatType(
    value = "goal-agreement",
    order = {"party", "agreedOn"})
public sealed interface GoalAgreement permits ImmutableGoalAgreement {
  /** {@return who agreed} */
  Party getParty();

  /** {@return when; not in the future} */
  @PastOrPresent
  LocalDate getAgreedOn();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this agreement's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link GoalAgreement}. */
  final class Builder extends ImmutableGoalAgreement.Builder {
    Builder() {}
  }
}
