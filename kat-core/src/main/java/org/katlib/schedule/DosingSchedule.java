package org.katlib.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.katlib.dosing.Substance;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.rule.Clinical;
import org.katlib.rule.ClinicalRules;

/** What the prescriber ordered: one drug, in phases that follow each other. */
@ClinicalRules(
    value = {DosingScheduleRules.class, ScheduleFrequencyRules.class},
    groups = Clinical.class)
@Value.Immutable
@KatType(
    value = "dosing-schedule",
    order = {"id", "substance", "orderedOn", "basedOn", "replaces", "tailoringReason", "phases"})
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

  /** {@return the schedule of the same course that this one takes the place of} */
  Optional<ScheduleId> getReplaces();

  /** {@return why it departs from what it replaces or follows; always there where it replaces} */
  @Value.Redacted
  Optional<@HasText String> getTailoringReason();

  /** {@return the phases, in the order they follow each other} */
  @NotEmpty
  List<@Valid DosingPhase> getPhases();

  /** What is replaced is another schedule, and for a reason. */
  @Value.Check
  default void check() {
    if (getReplaces().isPresent() && getTailoringReason().isEmpty()) {
      throw new IllegalStateException("replaces needs a tailoringReason");
    }
    if (getReplaces().isPresent() && getReplaces().get().equals(getId())) {
      throw new IllegalStateException("replaces names another schedule");
    }
  }

  /**
   * A new schedule that takes the place of this one; this one stays as it is.
   *
   * @param newId the id of the new schedule
   * @param on the day it is ordered
   * @param reason why
   * @param change what is different
   * @return the new schedule, which names this one and the reason
   * @throws IllegalStateException if the id is this schedule's own
   */
  default DosingSchedule tailor(
      ScheduleId newId, LocalDate on, String reason, UnaryOperator<Builder> change) {
    return change
        .apply(toBuilder())
        .id(newId)
        .orderedOn(on)
        .replaces(getId())
        .tailoringReason(reason)
        .build();
  }

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
