package org.katlib.measure;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** A score in the end, whatever it was at the start. */
@Value.Immutable
@KatType(
    value = "end-score",
    order = {"score"})
public sealed interface EndScore extends ChangeCriterion permits ImmutableEndScore {
  /** {@return this score or a better one, in {score}} */
  BigDecimal getScore();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this score's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link EndScore}. */
  final class Builder extends ImmutableEndScore.Builder {
    Builder() {}
  }
}
