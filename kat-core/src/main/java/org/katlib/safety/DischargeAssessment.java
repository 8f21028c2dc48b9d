package org.katlib.safety;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** Whether the patient was ready to leave, at one time. */
@Value.Immutable
@KatType(
    value = "discharge-assessment",
    order = {
      "at",
      "assessedBy",
      "clinicallyStable",
      "aldrete",
      "padss",
      "instructionsGiven",
      "decision"
    })
public sealed interface DischargeAssessment permits ImmutableDischargeAssessment {
  /** {@return when} */
  OffsetDateTime getAt();

  /** {@return who judged it} */
  Optional<PractitionerId> getAssessedBy();

  /** {@return whether the patient was judged clinically stable} */
  Optional<Boolean> getClinicallyStable();

  /** {@return the modified Aldrete score} */
  Optional<@Valid AldreteScore> getAldrete();

  /** {@return the post-anaesthetic discharge score} */
  Optional<@Valid PadssScore> getPadss();

  /** {@return whether patient and escort were told what to do and not to do until the next day} */
  Optional<Boolean> getInstructionsGiven();

  /** {@return what was decided} */
  DischargeDecision getDecision();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this assessment's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DischargeAssessment}. */
  final class Builder extends ImmutableDischargeAssessment.Builder {
    Builder() {}
  }
}
