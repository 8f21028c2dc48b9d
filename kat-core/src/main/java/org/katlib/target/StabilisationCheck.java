package org.katlib.target;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A look at whether the patient is stable enough to work on a traumatic memory. */
@Value.Immutable
@KatType(
    value = "stabilisation-check",
    order = {"doneOn", "needs", "stable", "note"})
public sealed interface StabilisationCheck permits ImmutableStabilisationCheck {
  /** {@return the day; not in the future} */
  @PastOrPresent
  LocalDate getDoneOn();

  /** {@return what was found that asks for stability first} */
  @Value.Redacted
  Set<StabilisationNeed> getNeeds();

  /** {@return whether the patient was judged stable enough} */
  boolean isStable();

  /** {@return what was noted} */
  @Value.Redacted
  Optional<@HasText String> getNote();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this check's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link StabilisationCheck}. */
  final class Builder extends ImmutableStabilisationCheck.Builder {
    Builder() {}
  }
}
