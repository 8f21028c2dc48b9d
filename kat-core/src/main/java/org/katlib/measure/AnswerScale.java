package org.katlib.measure;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** The answers that an item can have. */
@Value.Immutable
@KatType(
    value = "answer-scale",
    order = {"id", "lowest", "highest", "step", "notAssessed", "options", "codes"})
public sealed interface AnswerScale permits ImmutableAnswerScale {
  /** {@return the id, by which items name it} */
  AnswerScaleId getId();

  /** {@return the lowest number} */
  BigDecimal getLowest();

  /** {@return the highest number} */
  BigDecimal getHighest();

  /** {@return the distance between two answers; absent on a line that can be marked anywhere} */
  Optional<BigDecimal> getStep();

  /** {@return the number that stands for an item that was not assessed, such as 0 in CGI} */
  Optional<BigDecimal> getNotAssessed();

  /** {@return the answers in words, lowest first, where they have any} */
  List<@Valid AnswerOption> getOptions();

  /** {@return the codes that stand for the list} */
  List<@Valid InstrumentCode> getCodes();

  /** The lowest is below the highest, and a step is above 0. */
  @Value.Check
  default void check() {
    Bounds.checkDigits("lowest", getLowest());
    Bounds.checkDigits("highest", getHighest());
    getStep().ifPresent(step -> Bounds.checkDigits("step", step));
    getNotAssessed().ifPresent(number -> Bounds.checkDigits("notAssessed", number));
    if (getLowest().compareTo(getHighest()) >= 0) {
      throw new IllegalStateException("lowest is below highest");
    }
    if (getStep().isPresent() && getStep().get().signum() <= 0) {
      throw new IllegalStateException("step is above 0");
    }
  }

  /** {@return whether a number is between the lowest and the highest} */
  default boolean isInRange(BigDecimal value) {
    return value.compareTo(getLowest()) >= 0 && value.compareTo(getHighest()) <= 0;
  }

  /** {@return whether a number is one of the answers, as far as the step tells} */
  default boolean isOnStep(BigDecimal value) {
    BigDecimal step = getStep().orElse(null);
    if (step == null) {
      return true;
    }
    if (isShortWhole(value) && isShortWhole(getLowest()) && isShortWhole(step)) {
      return (value.longValue() - getLowest().longValue()) % step.longValue() == 0;
    }
    return value.subtract(getLowest()).remainder(step).signum() == 0;
  }

  /** Nearly all answers are: they need no number made to look at them. */
  private static boolean isShortWhole(BigDecimal number) {
    return number.scale() == 0 && number.precision() <= 18;
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this scale's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AnswerScale}. */
  final class Builder extends ImmutableAnswerScale.Builder {
    Builder() {}
  }
}
