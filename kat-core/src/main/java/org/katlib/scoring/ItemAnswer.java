package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.measure.ItemId;
import org.katlib.model.KatType;

/** The answer to one item, or why there is none. */
@Value.Immutable
@KatType(
    value = "item-answer",
    order = {"item", "value", "absence"})
public sealed interface ItemAnswer permits ImmutableItemAnswer {
  /** {@return the item} */
  ItemId getItem();

  /** {@return the number that the answer counts as} */
  @Value.Redacted
  Optional<BigDecimal> getValue();

  /** {@return why there is no answer} */
  Optional<AnswerAbsence> getAbsence();

  /** Either an answer or the reason why there is none. */
  @Value.Check
  default void check() {
    if (getValue().isPresent() == getAbsence().isPresent()) {
      throw new IllegalStateException("either value or absence is given");
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

  /** Builds a {@link ItemAnswer}. */
  final class Builder extends ImmutableItemAnswer.Builder {
    Builder() {}
  }
}
