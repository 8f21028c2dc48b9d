package org.katlib.screening;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** The answer to one question of a screening. */
@Value.Immutable
@KatType(
    value = "screening-answer",
    order = {"condition", "answer", "answeredBy", "answeredOn", "occurredOn", "note"})
public sealed interface ScreeningAnswer permits ImmutableScreeningAnswer {
  /**
   * {@return what was asked about: an id of {@link ConditionCatalogue}, or one of the clinic's own}
   */
  ScreeningConditionId getCondition();

  /** {@return what was answered} */
  Answer getAnswer();

  /** {@return the member of the team who answered; absent where the patient did} */
  Optional<PractitionerId> getAnsweredBy();

  /** {@return the day it was answered; not in the future} */
  @PastOrPresent
  LocalDate getAnsweredOn();

  /** {@return the day of the event asked about, where there was one; not in the future} */
  Optional<@PastOrPresent LocalDate> getOccurredOn();

  /** {@return what the clinician noted} */
  @Value.Redacted
  Optional<@HasText String> getNote();

  /** What is answered has happened before. */
  @Value.Check
  default void check() {
    if (getOccurredOn().isPresent() && getOccurredOn().get().isAfter(getAnsweredOn())) {
      throw new IllegalStateException("occurredOn is not after answeredOn");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this answer's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ScreeningAnswer}. */
  final class Builder extends ImmutableScreeningAnswer.Builder {
    Builder() {}
  }
}
