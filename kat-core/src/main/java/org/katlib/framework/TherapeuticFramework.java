package org.katlib.framework;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
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
      "preparation",
      "dosingSession",
      "integration",
      "traumaInformedFit",
      "pacing"
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

  /** {@return what it does in preparation} */
  @Value.Redacted
  Optional<@HasText String> getPreparation();

  /** {@return what it does while the medicine acts} */
  @Value.Redacted
  Optional<@HasText String> getDosingSession();

  /** {@return what it does in integration} */
  @Value.Redacted
  Optional<@HasText String> getIntegration();

  /** {@return how it goes together with trauma-informed care} */
  TraumaInformedFit getTraumaInformedFit();

  /** {@return what sets the pace; stated by every framework that needs pacing rules} */
  @Value.Redacted
  Optional<@HasText String> getPacing();

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
