package org.katlib.goal;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** What one level of a goal attainment scale looks like. */
@Value.Immutable
@KatType(
    value = "attainment-level",
    order = {"level", "description"})
public sealed interface AttainmentLevel permits ImmutableAttainmentLevel {
  /** {@return the level: -2 much less than expected, 0 as expected, 2 much more} */
  int getLevel();

  /** {@return what would be seen} */
  @NotBlank
  @Value.Redacted
  String getDescription();

  /** There are five levels. */
  @Value.Check
  default void check() {
    Bounds.check("level", getLevel(), -2, 2);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this level's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AttainmentLevel}. */
  final class Builder extends ImmutableAttainmentLevel.Builder {
    Builder() {}
  }
}
