package org.katlib.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** What the two agreed the work is for, and the frame they do it in. */
@Value.Immutable
@KatType(
    value = "working-agreement",
    order = {
      "id",
      "purpose",
      "goals",
      "memoryIntentions",
      "frame",
      "plannedPreparations",
      "plannedDosings",
      "plannedIntegrations",
      "reviewOn",
      "signatures",
      "replaces"
    })
public sealed interface WorkingAgreement permits ImmutableWorkingAgreement {
  /** {@return the id} */
  AgreementId getId();

  /** {@return what the work is for, as both worded it} */
  @NotBlank
  @Value.Redacted
  String getPurpose();

  /** {@return the goals it serves} */
  Set<GoalId> getGoals();

  /** {@return how the work may go towards painful memories} */
  List<@Valid MemoryIntention> getMemoryIntentions();

  /** {@return what holds the work: times, places, roles, contact between sessions, how to stop} */
  @Value.Redacted
  Optional<@HasText String> getFrame();

  /** {@return how many preparation sessions are planned} */
  OptionalInt getPlannedPreparations();

  /** {@return how many dosing sessions are planned} */
  OptionalInt getPlannedDosings();

  /** {@return how many integration sessions are planned} */
  OptionalInt getPlannedIntegrations();

  /** {@return the days on which both will look at it again} */
  List<LocalDate> getReviewOn();

  /** {@return who agreed to it and when} */
  List<@Valid AgreementSignature> getSignatures();

  /** {@return the agreement it takes the place of} */
  Optional<AgreementId> getReplaces();

  /** A number of sessions is not negative; no agreement takes its own place. */
  @Value.Check
  default void check() {
    Bounds.check("plannedPreparations", getPlannedPreparations(), 0, 1000);
    Bounds.check("plannedDosings", getPlannedDosings(), 0, 1000);
    Bounds.check("plannedIntegrations", getPlannedIntegrations(), 0, 1000);
    if (getReplaces().isPresent() && getReplaces().get().equals(getId())) {
      throw new IllegalStateException("replaces names another agreement");
    }
  }

  /** {@return whether a party agreed to it} */
  default boolean isSignedBy(Party party) {
    return AgreementSignatures.isSignedBy(getSignatures(), party);
  }

  /** {@return since when it has the signatures of both} */
  default Optional<OffsetDateTime> getInForceFrom() {
    return AgreementSignatures.signedByBothAt(getSignatures());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this agreement's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link WorkingAgreement}. */
  final class Builder extends ImmutableWorkingAgreement.Builder {
    Builder() {}
  }
}
