package org.katlib.measure;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/**
 * How many answers of a sum or a mean may be missing, and which never. A missing answer then counts
 * as the mean of those that were given, and a sum is rounded to a whole number, halves up: bands
 * and cut-offs are published for whole numbers. Nothing is made up where the items of a scale have
 * different answers, or where none was answered.
 */
@Value.Immutable
@KatType(
    value = "proration",
    order = {"maximumMissing", "never", "citations"})
public sealed interface Proration permits ImmutableProration {
  /**
   * {@return how many answers may be missing; in a sum, an item that does not apply is one of them}
   */
  int getMaximumMissing();

  /** {@return the items whose answer is never made up} */
  Set<ItemId> getNever();

  /** {@return where it comes from} */
  List<@Valid Citation> getCitations();

  /** One at least may be missing. */
  @Value.Check
  default void check() {
    Bounds.check("maximumMissing", getMaximumMissing(), 1, 100);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this proration's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Proration}. */
  final class Builder extends ImmutableProration.Builder {
    Builder() {}
  }
}
