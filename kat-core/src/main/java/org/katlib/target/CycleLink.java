package org.katlib.target;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** One link of a symptom cycle, and how strongly it leads to the next. */
@Value.Immutable
@KatType(
    value = "cycle-link",
    order = {"part", "words", "target", "belief", "strengths"})
public sealed interface CycleLink permits ImmutableCycleLink {
  /** {@return what it is made of} */
  CyclePart getPart();

  /** {@return the link in the patient's words} */
  @Value.Redacted
  Optional<@HasText String> getWords();

  /** {@return the symptom it is, where that is a target of the treatment} */
  Optional<TargetId> getTarget();

  /** {@return the belief it is, where that is recorded} */
  Optional<BeliefId> getBelief();

  /**
   * {@return how strongly it led to the next link, before the treatment and after, in any order}
   */
  List<@Valid LinkStrength> getStrengths();

  /** {@return the earliest rating, or empty if there is none} */
  default Optional<LinkStrength> findFirstStrength() {
    return getStrengths().stream().min(Comparator.comparing(LinkStrength::getRatedOn));
  }

  /** {@return the latest rating, or empty if there is none} */
  default Optional<LinkStrength> findLastStrength() {
    return getStrengths().stream().max(Comparator.comparing(LinkStrength::getRatedOn));
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this link's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CycleLink}. */
  final class Builder extends ImmutableCycleLink.Builder {
    Builder() {}
  }
}
