package org.katlib.course;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** Another setting. */
@Value.Immutable
@KatType(
    value = "setting-adaptation",
    order = {
      "id",
      "decidedOn",
      "reason",
      "evidence",
      "agreedBy",
      "decision",
      "firstSession",
      "before",
      "after"
    })
public sealed interface SettingAdaptation extends Adaptation permits ImmutableSettingAdaptation {
  /** {@return the setting before} */
  @Value.Redacted
  Optional<@HasText String> getBefore();

  /** {@return the setting from then on} */
  @NotBlank
  @Value.Redacted
  String getAfter();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this adaptation's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SettingAdaptation}. */
  final class Builder extends ImmutableSettingAdaptation.Builder {
    Builder() {}
  }
}
