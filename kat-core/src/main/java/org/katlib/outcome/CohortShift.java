package org.katlib.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** How often a rating fell or rose between the last before the first dose and the last after it. */
@Value.Immutable
@KatType(
    value = "cohort-shift",
    order = {"compared", "fell", "rose"})
public sealed interface CohortShift permits ImmutableCohortShift {
  /** {@return how many could be compared} */
  long getCompared();

  /** {@return how many fell} */
  long getFell();

  /** {@return how many rose; the others stayed} */
  long getRose();

  /** No more fell and rose than were compared. */
  @Value.Check
  default void check() {
    Counts.check("compared", getCompared());
    Counts.check("fell", getFell());
    Counts.check("rose", getRose());
    if (getFell() + getRose() > getCompared()) {
      throw new IllegalStateException("fell and rose are compared at most");
    }
  }

  /** {@return the count of nothing} */
  static CohortShift empty() {
    return builder().compared(0).fell(0).rose(0).build();
  }

  /** {@return the count of one change in points} */
  static CohortShift of(int points) {
    return builder().compared(1).fell(points < 0 ? 1 : 0).rose(points > 0 ? 1 : 0).build();
  }

  /** {@return the counts of both} */
  default CohortShift plus(CohortShift other) {
    return builder()
        .compared(getCompared() + other.getCompared())
        .fell(getFell() + other.getFell())
        .rose(getRose() + other.getRose())
        .build();
  }

  /** {@return what share fell, in %, to one decimal, half up; empty where none was compared} */
  default Optional<BigDecimal> shareFell() {
    return Counts.share(getFell(), getCompared());
  }

  /** {@return what share rose, in %, to one decimal, half up; empty where none was compared} */
  default Optional<BigDecimal> shareRose() {
    return Counts.share(getRose(), getCompared());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this shift's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CohortShift}. */
  final class Builder extends ImmutableCohortShift.Builder {
    Builder() {}
  }
}
