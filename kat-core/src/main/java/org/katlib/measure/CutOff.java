package org.katlib.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.model.KatType;

/**
 * A score from which, or up to which, a source says something. One that is about several scales is
 * reached where every one of them reaches it, and by none of them alone.
 */
@Value.Immutable
@KatType(
    value = "cut-off",
    order = {"name", "scales", "atLeast", "atMost", "meaning", "citations"})
public sealed interface CutOff permits ImmutableCutOff {
  /** {@return a name to tell it by, such as {@code men}} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return the scales that must all reach it} */
  @NotEmpty
  List<ScaleId> getScales();

  /** {@return from which score on} */
  Optional<BigDecimal> getAtLeast();

  /** {@return up to which score} */
  Optional<BigDecimal> getAtMost();

  /** {@return what the source says of it, in short} */
  @NotBlank
  @Value.Redacted
  String getMeaning();

  /** {@return where it comes from} */
  List<@Valid Citation> getCitations();

  /** One bound at least. */
  @Value.Check
  default void check() {
    if (getAtLeast().isEmpty() && getAtMost().isEmpty()) {
      throw new IllegalStateException("atLeast or atMost is given");
    }
  }

  /** {@return whether a score reaches it} */
  default boolean isReachedBy(BigDecimal score) {
    return (getAtLeast().isEmpty() || score.compareTo(getAtLeast().get()) >= 0)
        && (getAtMost().isEmpty() || score.compareTo(getAtMost().get()) <= 0);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this cut's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CutOff}. */
  final class Builder extends ImmutableCutOff.Builder {
    Builder() {}
  }
}
