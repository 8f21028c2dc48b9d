package org.katlib.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** The patient's place in a programme that a medicine may only be given under. */
@Value.Immutable
@KatType(
    value = "programme-enrolment",
    order = {"programme", "enrolledOn", "counselledOn"})
public sealed interface ProgrammeEnrolment permits ImmutableProgrammeEnrolment {
  /** {@return what the programme is called, such as the REMS of esketamine in the US} */
  @NotBlank
  @Value.Redacted
  String getProgramme();

  /** {@return when the patient was enrolled; not in the future} */
  @PastOrPresent
  LocalDate getEnrolledOn();

  /** {@return when the patient was counselled; not in the future} */
  Optional<@PastOrPresent LocalDate> getCounselledOn();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this enrolment's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ProgrammeEnrolment}. */
  final class Builder extends ImmutableProgrammeEnrolment.Builder {
    Builder() {}
  }
}
