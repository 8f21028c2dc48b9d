package org.katlib.target;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** How strongly one link of a cycle led to the next, rated by the patient on one day. */
@Value.Immutable
@KatType(
    value = "link-strength",
    order = {"ratedOn", "strength"})
public sealed interface LinkStrength permits ImmutableLinkStrength {
  /** {@return the day; not in the future} */
  @PastOrPresent
  LocalDate getRatedOn();

  /** {@return how strongly: 0 not at all, 10 every time} */
  int getStrength();

  /** The scale has eleven points. */
  @Value.Check
  default void check() {
    Bounds.check("strength", getStrength(), 0, 10);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rating's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link LinkStrength}. */
  final class Builder extends ImmutableLinkStrength.Builder {
    Builder() {}
  }
}
