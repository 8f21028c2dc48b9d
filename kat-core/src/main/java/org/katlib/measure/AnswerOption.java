package org.katlib.measure;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One answer that can be ticked. */
@Value.Immutable
@KatType(
    value = "answer-option",
    order = {"value", "label", "codes"})
public sealed interface AnswerOption permits ImmutableAnswerOption {
  /** {@return the number it counts as} */
  BigDecimal getValue();

  /** {@return its wording} */
  @Value.Redacted
  Optional<@HasText String> getLabel();

  /** {@return the codes that stand for it} */
  List<@Valid InstrumentCode> getCodes();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this option's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AnswerOption}. */
  final class Builder extends ImmutableAnswerOption.Builder {
    Builder() {}
  }
}
