package org.katlib.safety;

import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** The monitoring form of a programme, as it was sent in for one session. */
@Value.Immutable
@KatType(
    value = "programme-report",
    order = {"formVersion", "submittedOn", "firstTreatment", "totalMinutes"})
public sealed interface ProgrammeReport permits ImmutableProgrammeReport {
  /** {@return which form it was: its fields have changed over the years} */
  @Value.Redacted
  Optional<@HasText String> getFormVersion();

  /** {@return when it was sent in} */
  Optional<LocalDate> getSubmittedOn();

  /** {@return whether it was the patient's first treatment} */
  Optional<Boolean> getFirstTreatment();

  /** {@return the minutes from the first device to the end of monitoring, as reported} */
  @Positive
  OptionalInt getTotalMinutes();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this report's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ProgrammeReport}. */
  final class Builder extends ImmutableProgrammeReport.Builder {
    Builder() {}
  }
}
