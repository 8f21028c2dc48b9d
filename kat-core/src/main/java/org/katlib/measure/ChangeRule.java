package org.katlib.measure;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.evidence.Citation;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/**
 * A published way to judge the change between two scores; several stand side by side, never merged.
 */
@Value.Immutable
@KatType(
    value = "change-rule",
    order = {"id", "kind", "scale", "criteria", "population", "citations"})
public sealed interface ChangeRule permits ImmutableChangeRule {
  /** {@return the id} */
  ChangeRuleId getId();

  /** {@return what it tells} */
  ChangeKind getKind();

  /** {@return the scale it judges} */
  ScaleId getScale();

  /** {@return what must be reached; any one of them is enough} */
  List<@Valid ChangeCriterion> getCriteria();

  /** {@return whom the source studied, where it is not patients in general} */
  @Value.Redacted
  Optional<@HasText String> getPopulation();

  /** {@return where it comes from} */
  List<@Valid Citation> getCitations();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rule's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ChangeRule}. */
  final class Builder extends ImmutableChangeRule.Builder {
    Builder() {}
  }
}
