package org.katlib.dosing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Jurisdiction;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A time that a source publishes: of an effect, or of the watching for it. */
@Value.Immutable
@KatType(
    value = "effect-window",
    order = {
      "id",
      "substance",
      "route",
      "effect",
      "milestone",
      "countedFrom",
      "shortest",
      "longest",
      "jurisdiction",
      "citations",
      "note"
    })
public sealed interface EffectWindow permits ImmutableEffectWindow {
  /** {@return the id, such as {@code esk-pressure-us}} */
  EffectWindowId getId();

  /** {@return the drug} */
  Substance getSubstance();

  /** {@return the way into the body} */
  Route getRoute();

  /** {@return which effect} */
  Effect getEffect();

  /** {@return which time of it} */
  EffectMilestone getMilestone();

  /** {@return from when it is counted; absent for a duration, and where the source is silent} */
  Optional<DoseMoment> getCountedFrom();

  /** {@return the lower bound, such as {@code PT20M}; not below 0} */
  Duration getShortest();

  /** {@return the upper bound, such as {@code PT40M}; absent where the source sets none} */
  Optional<Duration> getLongest();

  /** {@return whose approved text it is; absent where it is no such text, or that of both} */
  Optional<Jurisdiction> getJurisdiction();

  /** {@return where it is published} */
  @NotEmpty
  List<@Valid Citation> getCitations();

  /** {@return what else the source says of it} */
  Optional<@HasText String> getNote();

  /** Bounds are in order. */
  @Value.Check
  default void check() {
    if (getShortest().isNegative()
        || getLongest().filter(longest -> longest.compareTo(getShortest()) < 0).isPresent()) {
      throw new IllegalStateException("shortest is at least 0 and not above longest");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this window's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link EffectWindow}. */
  final class Builder extends ImmutableEffectWindow.Builder {
    Builder() {}
  }
}
