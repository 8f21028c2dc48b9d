package org.katlib.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** Some items of a scale that are looked at together. */
@Value.Immutable
@KatType(
    value = "item-group",
    order = {"name", "items", "factor", "atLeast", "whenPresent", "needed", "atMost"})
public sealed interface ItemGroup permits ImmutableItemGroup {
  /** {@return what they stand for, such as a level of a triage} */
  @Value.Redacted
  Optional<@HasText String> getName();

  /** {@return the items} */
  List<ItemId> getItems();

  /** {@return what their sum, or the highest of them, is multiplied by; 1 unless told} */
  Optional<BigDecimal> getFactor();

  /** {@return the answer from which an item counts; any above its lowest unless told} */
  Optional<BigDecimal> getAtLeast();

  /** {@return those of them that count as soon as they are above their lowest answer} */
  Set<ItemId> getWhenPresent();

  /** {@return how many must count; 1 unless told} */
  OptionalInt getNeeded();

  /** {@return how many may count; all of them unless told} */
  OptionalInt getAtMost();

  /** At most is not below what is needed. */
  @Value.Check
  default void check() {
    getFactor().ifPresent(factor -> Bounds.checkDigits("factor", factor));
    getAtLeast().ifPresent(mark -> Bounds.checkDigits("atLeast", mark));
    Bounds.check("needed", getNeeded(), 0, 1_000);
    Bounds.check("atMost", getAtMost(), getNeeded().orElse(0), 1_000);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this group's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ItemGroup}. */
  final class Builder extends ImmutableItemGroup.Builder {
    Builder() {}
  }
}
