package org.katlib.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.dosing.Substance;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.rule.Clinical;
import org.katlib.rule.ClinicalRules;

/** What the prescriber ordered: one drug, in phases that follow each other. */
@ClinicalRules(value = DosingScheduleRules.class, groups = Clinical.class)
@Value.Immutable
@KatType(
    value = "dosing-schedule",
    order = {"id", "substance", "orderedOn", "basedOn", "phases"})
public sealed interface DosingSchedule permits ImmutableDosingSchedule {
  /** {@return the id} */
  ScheduleId getId();

  /** {@return the drug} */
  Substance getSubstance();

  /** {@return the day it was ordered; not in the future} */
  @PastOrPresent
  LocalDate getOrderedOn();

  /** {@return the key of the source it follows, such as {@code S-PHIL19}} */
  @Value.Redacted
  Optional<@HasText String> getBasedOn();

  /** {@return the phases, in the order they follow each other} */
  @NotEmpty
  List<@Valid DosingPhase> getPhases();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this schedule's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DosingSchedule}. */
  final class Builder extends ImmutableDosingSchedule.Builder {
    Builder() {}
  }
}
