package org.katlib.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.team.PractitionerId;

/** A question that patient and clinicians decided together. */
@Value.Immutable
@KatType(
    value = "shared-decision",
    order = {
      "id",
      "question",
      "options",
      "preference",
      "clinicianView",
      "choice",
      "decidedAt",
      "clinicians",
      "signatures"
    })
public sealed interface SharedDecision permits ImmutableSharedDecision {
  /** {@return the id} */
  DecisionId getId();

  /** {@return what was to be decided} */
  @NotBlank
  @Value.Redacted
  String getQuestion();

  /** {@return what could be done, doing nothing among it} */
  List<@Valid DecisionOption> getOptions();

  /** {@return what the patient would rather, in their words} */
  @Value.Redacted
  Optional<@HasText String> getPreference();

  /** {@return how the clinicians saw it} */
  @Value.Redacted
  Optional<@HasText String> getClinicianView();

  /** {@return what was chosen; absent while it is open} */
  @Value.Redacted
  Optional<@HasText String> getChoice();

  /** {@return when it was chosen} */
  Optional<OffsetDateTime> getDecidedAt();

  /** {@return who took part, besides the patient} */
  Set<PractitionerId> getClinicians();

  /** {@return who agreed to the choice and when} */
  List<@Valid AgreementSignature> getSignatures();

  /** What was decided has a choice and a time. */
  @Value.Check
  default void check() {
    if (getChoice().isPresent() != getDecidedAt().isPresent()) {
      throw new IllegalStateException("choice and decidedAt go together");
    }
  }

  /** {@return whether a party agreed to the choice} */
  default boolean isSignedBy(Party party) {
    return AgreementSignatures.isSignedBy(getSignatures(), party);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this decision's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SharedDecision}. */
  final class Builder extends ImmutableSharedDecision.Builder {
    Builder() {}
  }
}
