package org.katlib.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.measure.ItemId;
import org.katlib.model.KatType;

/** Something in a response that cannot be of the form it names. */
@Value.Immutable
@KatType(
    value = "response-defect",
    order = {"kind", "item"})
public sealed interface ResponseDefect permits ImmutableResponseDefect {
  /** {@return what is wrong} */
  ResponseDefectKind getKind();

  /** {@return the item, where it is about one} */
  Optional<ItemId> getItem();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this defect's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ResponseDefect}. */
  final class Builder extends ImmutableResponseDefect.Builder {
    Builder() {}
  }
}
