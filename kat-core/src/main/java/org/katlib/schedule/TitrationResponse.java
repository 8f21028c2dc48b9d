package org.katlib.schedule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** What was seen at one step of a ladder; what is not known is left out. */
@Value.Immutable
@KatType(
    value = "titration-response",
    order = {"sessionsAtStep", "timeAtStep", "improvement", "tolerated"})
public sealed interface TitrationResponse permits ImmutableTitrationResponse {
  /** {@return how many sessions the step has had, such as 2; at least 1} */
  int getSessionsAtStep();

  /** {@return how long ago the step began, such as {@code PT168H}; not below 0} */
  Optional<Duration> getTimeAtStep();

  /**
   * {@return how much better the patient is than before treatment, in %, such as {@code 35}; below
   * 0 for worse, at most 100}
   */
  Optional<BigDecimal> getImprovement();

  /** {@return whether the step was tolerated} */
  Optional<Boolean> getTolerated();

  /** A step is judged after it was tried. */
  @Value.Check
  default void check() {
    if (getSessionsAtStep() < 1) {
      throw new IllegalStateException("sessionsAtStep is at least 1");
    }
    if (getTimeAtStep().filter(Duration::isNegative).isPresent()) {
      throw new IllegalStateException("timeAtStep is not below 0");
    }
    if (getImprovement()
        .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) > 0)
        .isPresent()) {
      throw new IllegalStateException("improvement is at most 100 %");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this response's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TitrationResponse}. */
  final class Builder extends ImmutableTitrationResponse.Builder {
    Builder() {}
  }
}
