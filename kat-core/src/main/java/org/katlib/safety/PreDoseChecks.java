package org.katlib.safety;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** What was asked on the day, before the dose. */
@Value.Immutable
@KatType(
    value = "pre-dose-checks",
    order = {"at", "checkedBy", "lastFood", "lastLiquid", "lastNasalSpray", "drivingBanAccepted"})
public sealed interface PreDoseChecks permits ImmutablePreDoseChecks {
  /** {@return when it was asked} */
  OffsetDateTime getAt();

  /** {@return who asked} */
  Optional<PractitionerId> getCheckedBy();

  /** {@return when the patient last ate} */
  Optional<OffsetDateTime> getLastFood();

  /** {@return when the patient last drank} */
  Optional<OffsetDateTime> getLastLiquid();

  /** {@return when the patient last used a nasal corticosteroid or decongestant; absent if none} */
  Optional<OffsetDateTime> getLastNasalSpray();

  /**
   * {@return whether the patient agreed not to drive or use machines until the next day after a
   * restful sleep}
   */
  Optional<Boolean> getDrivingBanAccepted();

  /** What was asked about was before it was asked. */
  @Value.Check
  default void check() {
    if (isAfter(getLastFood()) || isAfter(getLastLiquid()) || isAfter(getLastNasalSpray())) {
      throw new IllegalStateException("lastFood, lastLiquid and lastNasalSpray are not after at");
    }
  }

  private boolean isAfter(Optional<OffsetDateTime> time) {
    return time.isPresent() && time.get().isAfter(getAt());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this checks's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PreDoseChecks}. */
  final class Builder extends ImmutablePreDoseChecks.Builder {
    Builder() {}
  }
}
