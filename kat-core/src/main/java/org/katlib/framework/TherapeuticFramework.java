package org.katlib.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.measure.InstrumentId;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A school of therapy, and what it does before, during and after the medicine. */
@Value.Immutable
@KatType(
    value = "therapeutic-framework",
    order = {
      "id",
      "name",
      "orientation",
      "directiveLevel",
      "doseStyles",
      "preparation",
      "dosingSession",
      "integration",
      "traumaInformedFit",
      "pacing",
      "pacingRules",
      "notSuited",
      "preferredMeasures"
    })
public sealed interface TherapeuticFramework permits ImmutableTherapeuticFramework {
  /** {@return the id, such as {@code jungian-depth}} */
  FrameworkId getId();

  /** {@return the name, for a reader} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return the tradition it belongs to} */
  @Value.Redacted
  Optional<@HasText String> getOrientation();

  /** {@return how much it leads; absent where no source says} */
  Optional<DirectiveLevel> getDirectiveLevel();

  /** {@return what its dosing sessions are usually like; empty where no source says} */
  Set<DoseStyle> getDoseStyles();

  /** {@return what it does in preparation} */
  List<@Valid Practice> getPreparation();

  /** {@return what it does while the medicine acts; empty where it rests then} */
  List<@Valid Practice> getDosingSession();

  /** {@return what it does in integration} */
  List<@Valid Practice> getIntegration();

  /** {@return how it goes together with trauma-informed care} */
  TraumaInformedFit getTraumaInformedFit();

  /** {@return what sets the pace; stated by those that need pacing rules and by a team's own} */
  @Value.Redacted
  Optional<@HasText String> getPacing();

  /** {@return the part of it that can be compared with what was done} */
  Set<PacingRule> getPacingRules();

  /** {@return when it is better not used; absent where no source says} */
  @Value.Redacted
  Optional<@HasText String> getNotSuited();

  /** {@return the instruments it prefers} */
  Set<InstrumentId> getPreferredMeasures();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this framework's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TherapeuticFramework}. */
  final class Builder extends ImmutableTherapeuticFramework.Builder {
    Builder() {}
  }
}
