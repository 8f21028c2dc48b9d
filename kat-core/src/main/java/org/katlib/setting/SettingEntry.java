package org.katlib.setting;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.measure.Informant;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** What is on record about one item of a setting. */
@Value.Immutable
@KatType(
    value = "setting-entry",
    order = {"item", "status", "words", "informant", "rating"})
public sealed interface SettingEntry permits ImmutableSettingEntry {
  /** {@return the item} */
  SettingItem getItem();

  /** {@return whether it is documented} */
  SettingStatus getStatus();

  /** {@return what is documented} */
  @Value.Redacted
  Optional<@HasText String> getWords();

  /** {@return whose view it is} */
  Optional<Informant> getInformant();

  /**
   * {@return the patient's rating, 0 not at all, 10 wholly; of an item that is the patient's view}
   */
  OptionalInt getRating();

  /** Only what the patient experiences is rated; what is documented says something. */
  @Value.Check
  default void check() {
    Bounds.check("rating", getRating(), 0, 10);
    if (getRating().isPresent() && !getItem().isPatientsView()) {
      throw new IllegalStateException("rating goes with an item that is the patient's view");
    }
    boolean documents = getWords().isPresent() || getRating().isPresent();
    if (documents != (getStatus() == SettingStatus.DOCUMENTED)) {
      throw new IllegalStateException("words or a rating go with what is documented");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this entry's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SettingEntry}. */
  final class Builder extends ImmutableSettingEntry.Builder {
    Builder() {}
  }
}
