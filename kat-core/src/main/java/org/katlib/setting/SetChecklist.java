package org.katlib.setting;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** The inner set a patient comes with to a dosing session. */
@Value.Immutable
@KatType(
    value = "set-checklist",
    order = {
      "askedAt",
      "expectations",
      "mood",
      "sleep",
      "fastingDone",
      "medicinesReviewed",
      "recentStressor",
      "readiness"
    })
public sealed interface SetChecklist permits ImmutableSetChecklist {
  /** {@return when it was asked} */
  OffsetDateTime getAskedAt();

  /** {@return what the patient expects, as it was talked over} */
  @Value.Redacted
  Optional<@HasText String> getExpectations();

  /** {@return the mood: 0 as low as can be, 10 as good as can be} */
  OptionalInt getMood();

  /** {@return how well the patient slept: 0 not at all, 10 very well} */
  OptionalInt getSleep();

  /** {@return whether the patient fasted as asked} */
  Optional<Boolean> getFastingDone();

  /** {@return whether the medicines were gone through} */
  Optional<Boolean> getMedicinesReviewed();

  /** {@return what weighs on the patient these days} */
  @Value.Redacted
  Optional<@HasText String> getRecentStressor();

  /** {@return how ready the patient is: 0 not at all, 10 wholly} */
  OptionalInt getReadiness();

  /** Each scale has eleven points. */
  @Value.Check
  default void check() {
    Bounds.check("mood", getMood(), 0, 10);
    Bounds.check("sleep", getSleep(), 0, 10);
    Bounds.check("readiness", getReadiness(), 0, 10);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this checklist's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SetChecklist}. */
  final class Builder extends ImmutableSetChecklist.Builder {
    Builder() {}
  }
}
