package org.katlib.measure;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.model.KatType;

/** An answer that nobody may overlook, whatever the total. */
@Value.Immutable
@KatType(
    value = "alert-item",
    order = {"item", "atLeast", "strength", "citations"})
public sealed interface AlertItem permits ImmutableAlertItem {
  /** {@return the item} */
  ItemId getItem();

  /** {@return the answer from which it holds} */
  BigDecimal getAtLeast();

  /** {@return how much it asks for} */
  SignalStrength getStrength();

  /** {@return where it comes from} */
  List<@Valid Citation> getCitations();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this item's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AlertItem}. */
  final class Builder extends ImmutableAlertItem.Builder {
    Builder() {}
  }
}
