package org.katlib.dosing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Jurisdiction;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** Doses that a source publishes: what it prints, never what is right. */
@Value.Immutable
@KatType(
    value = "published-range",
    order = {
      "id",
      "substance",
      "route",
      "form",
      "indication",
      "phase",
      "jurisdiction",
      "ageFrom",
      "ageTo",
      "kind",
      "low",
      "high",
      "citations",
      "note"
    })
public sealed interface PublishedRange permits ImmutablePublishedRange {
  /** {@return the id, such as {@code iv-start}} */
  PublishedRangeId getId();

  /** {@return the drug} */
  Substance getSubstance();

  /** {@return the way into the body} */
  Route getRoute();

  /** {@return the form of the drug; absent where the source leaves it open} */
  Optional<DoseForm> getForm();

  /** {@return what it was given for; absent where the text read does not say} */
  Optional<Indication> getIndication();

  /** {@return the part of a schedule; absent where it is none of them or all} */
  Optional<DosingPhaseKind> getPhase();

  /** {@return whose approved text it is; absent for all that is not such a text} */
  Optional<Jurisdiction> getJurisdiction();

  /** {@return the lowest age in completed years (UCUM {@code a}), such as 65; 0 or more} */
  OptionalInt getAgeFrom();

  /** {@return the highest age in completed years (UCUM {@code a}), such as 64} */
  OptionalInt getAgeTo();

  /** {@return what the source says of the doses} */
  PublishedRangeKind getKind();

  /** {@return the lowest dose, such as {@code 0.5 mg/kg}} */
  @Valid
  Dose getLow();

  /** {@return the highest dose, of the same kind as the lowest; absent where none is set} */
  Optional<@Valid Dose> getHigh();

  /** {@return where it is published} */
  @NotEmpty
  List<@Valid Citation> getCitations();

  /** {@return what else the source says of it} */
  Optional<@HasText String> getNote();

  /** Bounds are in order. */
  @Value.Check
  default void check() {
    if (getHigh().filter(high -> !isInOrder(getLow(), high)).isPresent()) {
      throw new IllegalStateException("low and high are of one kind, and low is not above high");
    }
    int from = getAgeFrom().orElse(0);
    if (from < 0 || getAgeTo().orElse(from) < from) {
      throw new IllegalStateException("ageFrom is at least 0 and not above ageTo");
    }
  }

  private static boolean isInOrder(Dose low, Dose high) {
    if (low instanceof FixedDose from && high instanceof FixedDose to) {
      return from.getBasis() == to.getBasis() && !from.getAmount().isMoreThan(to.getAmount());
    }
    if (low instanceof WeightBasedDose from && high instanceof WeightBasedDose to) {
      return from.getBasis() == to.getBasis()
          && !from.getAmountPerBodyMass().isMoreThan(to.getAmountPerBodyMass());
    }
    return low instanceof DeviceDose from
        && high instanceof DeviceDose to
        && from.getDevices() <= to.getDevices();
  }

  /** {@return whether it is for people of an age in completed years} */
  default boolean isForAge(int years) {
    return years >= getAgeFrom().orElse(0) && years <= getAgeTo().orElse(Integer.MAX_VALUE);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this range's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link PublishedRange}. */
  final class Builder extends ImmutablePublishedRange.Builder {
    Builder() {}
  }
}
