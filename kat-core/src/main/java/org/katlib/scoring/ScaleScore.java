package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.measure.ScaleId;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** What came out of one scale, or why nothing did. */
@Value.Immutable
@KatType(
    value = "scale-score",
    order = {
      "scale",
      "rule",
      "value",
      "band",
      "cutOffs",
      "itemsAnswered",
      "itemsExpected",
      "prorated",
      "recorded",
      "absence"
    })
public sealed interface ScaleScore permits ImmutableScaleScore {
  /** {@return the scale} */
  ScaleId getScale();

  /** {@return what it was made by} */
  ScoringRuleId getRule();

  /**
   * {@return the number that came out; a mean has four decimals at most, a sum with made-up answers
   * none}
   */
  @Value.Redacted
  Optional<BigDecimal> getValue();

  /** {@return the name of the stretch or the level it lies in} */
  @Value.Redacted
  Optional<@HasText String> getBand();

  /**
   * {@return the names of the cut-offs it reaches; one about several scales only where all reach
   * it}
   */
  @Value.Redacted
  List<@HasText String> getCutOffs();

  /** {@return how many of its items were answered, or settled by the question before them} */
  int getItemsAnswered();

  /** {@return how many there are to answer; those that do not apply left out} */
  int getItemsExpected();

  /** {@return whether missing answers were made up; false unless told} */
  @Value.Default
  default boolean isProrated() {
    return false;
  }

  /** {@return whether the number was recorded and not made here; false unless told} */
  @Value.Default
  default boolean isRecorded() {
    return false;
  }

  /** {@return why there is no number and no level} */
  Optional<ScoreAbsence> getAbsence();

  /** As many items as there are, at most; and a score or the reason why there is none. */
  @Value.Check
  default void check() {
    Bounds.check("itemsAnswered", getItemsAnswered(), 0, getItemsExpected());
    boolean made = getValue().isPresent() || getBand().isPresent();
    if (made == getAbsence().isPresent()) {
      throw new IllegalStateException("either a score or absence is given");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this score's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ScaleScore}. */
  final class Builder extends ImmutableScaleScore.Builder {
    Builder() {}
  }
}
