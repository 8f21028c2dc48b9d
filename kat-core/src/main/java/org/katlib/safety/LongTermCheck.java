package org.katlib.safety;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One look at what the medicine may do over months. */
@Value.Immutable
@KatType(
    value = "long-term-check",
    order = {"kind", "doneOn", "concern", "tool", "referred", "note"})
public sealed interface LongTermCheck permits ImmutableLongTermCheck {
  /** {@return what was looked at} */
  LongTermCheckKind getKind();

  /** {@return when; not in the future} */
  @PastOrPresent
  LocalDate getDoneOn();

  /** {@return whether it gave reason for concern} */
  boolean isConcern();

  /** {@return what was used, such as the KSET follow-up form} */
  @Value.Redacted
  Optional<@HasText String> getTool();

  /** {@return whether the patient was referred} */
  Optional<Boolean> getReferred();

  /** {@return what was found} */
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

  /** Builds a {@link LongTermCheck}. */
  final class Builder extends ImmutableLongTermCheck.Builder {
    Builder() {}
  }
}
