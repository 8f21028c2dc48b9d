package org.katlib.setting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/** The setting of a treatment or of one session, item by item. */
@Value.Immutable
@KatType(
    value = "setting-record",
    order = {"entries"})
public sealed interface SettingRecord permits ImmutableSettingRecord {
  /** {@return what is on record, each item once, in any order} */
  List<@Valid SettingEntry> getEntries();

  /** An item has one entry. */
  @Value.Check
  default void check() {
    if (getEntries().stream().map(SettingEntry::getItem).distinct().count()
        != getEntries().size()) {
      throw new IllegalStateException("entries holds each item once");
    }
  }

  /** {@return what is on record about an item} */
  default Optional<SettingEntry> find(SettingItem item) {
    for (SettingEntry entry : getEntries()) {
      if (entry.getItem() == item) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this record's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SettingRecord}. */
  final class Builder extends ImmutableSettingRecord.Builder {
    Builder() {}
  }
}
