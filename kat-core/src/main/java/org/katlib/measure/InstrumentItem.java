package org.katlib.measure;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One question of an instrument. */
@Value.Immutable
@KatType(
    value = "instrument-item",
    order = {"id", "topic", "text", "answers", "onlyIf", "mayNotApply", "codes"})
public sealed interface InstrumentItem permits ImmutableInstrumentItem {
  /** {@return the id, as the form numbers it} */
  ItemId getId();

  /** {@return what it is about, in the library's words} */
  @Value.Redacted
  Optional<@HasText String> getTopic();

  /** {@return its wording, where it may be shown} */
  @Value.Redacted
  Optional<@HasText String> getText();

  /** {@return the answers it can have} */
  AnswerScaleId getAnswers();

  /**
   * {@return the item that must be answered above its lowest for this one to be asked; where it is
   * answered at its lowest, this one counts as answered at its own, unless it was answered or
   * declined}
   */
  Optional<ItemId> getOnlyIf();

  /**
   * {@return whether a patient may say that it does not apply; false unless told. Such an item is
   * left out of what there is to answer: a mean is made of the others, a sum is not, unless a
   * {@link Proration} is asked for}
   */
  @Value.Default
  default boolean isMayNotApply() {
    return false;
  }

  /** {@return the codes that stand for it} */
  List<@Valid InstrumentCode> getCodes();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this item's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link InstrumentItem}. */
  final class Builder extends ImmutableInstrumentItem.Builder {
    Builder() {}
  }
}
