package org.katlib.scoring;

import org.immutables.value.Value;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.SignalStrength;
import org.katlib.model.KatType;

/** An answer that nobody may overlook. */
@Value.Immutable
@KatType(
    value = "safety-signal",
    order = {"response", "instrument", "item", "strength"})
public sealed interface SafetySignal permits ImmutableSafetySignal {
  /** {@return the response it stands in} */
  ResponseId getResponse();

  /** {@return the instrument} */
  InstrumentId getInstrument();

  /** {@return the item} */
  ItemId getItem();

  /** {@return how much it asks for} */
  SignalStrength getStrength();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this signal's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SafetySignal}. */
  final class Builder extends ImmutableSafetySignal.Builder {
    Builder() {}
  }
}
