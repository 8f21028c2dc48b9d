package org.katlib.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.model.KatType;

/**
 * A stretch of scores that a source gives a name; both ends belong to it. Bands are published for
 * whole numbers: a mean between the end of one and the start of the next, no more than 1 apart,
 * lies in the one whose low it has reached.
 */
@Value.Immutable
@KatType(
    value = "score-band",
    order = {"name", "low", "high", "citations"})
public sealed interface ScoreBand permits ImmutableScoreBand {
  /** {@return the name, as the source has it} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return the lowest score of it} */
  BigDecimal getLow();

  /** {@return the highest score of it} */
  BigDecimal getHigh();

  /** {@return where it comes from} */
  List<@Valid Citation> getCitations();

  /** Low is not above high. */
  @Value.Check
  default void check() {
    if (getLow().compareTo(getHigh()) > 0) {
      throw new IllegalStateException("low is not above high");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this band's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ScoreBand}. */
  final class Builder extends ImmutableScoreBand.Builder {
    Builder() {}
  }
}
