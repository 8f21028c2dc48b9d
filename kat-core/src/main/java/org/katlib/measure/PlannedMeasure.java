package org.katlib.measure;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** An instrument that a team means to use, and when. */
@Value.Immutable
@KatType(
    value = "planned-measure",
    order = {"instrument", "occasion", "days", "withinDays"})
public sealed interface PlannedMeasure permits ImmutablePlannedMeasure {
  /** {@return the instrument} */
  InstrumentId getInstrument();

  /** {@return when} */
  MeasureOccasion getOccasion();

  /**
   * {@return for {@code REGULARLY}, how many days apart; for {@code AFTER_LAST_DOSE}, how many days
   * after it; in d}
   */
  OptionalInt getDays();

  /** {@return how far from the occasion it still counts, in d} */
  int getWithinDays();

  /** Days are given where the occasion needs them, and only there. */
  @Value.Check
  default void check() {
    Bounds.check("days", getDays(), 1, 4_000);
    Bounds.check("withinDays", getWithinDays(), 0, 4_000);
    boolean counted =
        getOccasion() == MeasureOccasion.REGULARLY
            || getOccasion() == MeasureOccasion.AFTER_LAST_DOSE;
    if (counted != getDays().isPresent()) {
      throw new IllegalStateException("days is given for REGULARLY and AFTER_LAST_DOSE alone");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this measure's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PlannedMeasure}. */
  final class Builder extends ImmutablePlannedMeasure.Builder {
    Builder() {}
  }
}
