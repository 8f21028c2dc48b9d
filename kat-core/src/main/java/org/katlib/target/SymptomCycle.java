package org.katlib.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.katlib.model.KatType;

/**
 * How symptoms, beliefs and behaviour keep each other going; the last link leads back to the first.
 */
@Value.Immutable
@KatType(
    value = "symptom-cycle",
    order = {"id", "drawnOn", "links"})
public sealed interface SymptomCycle permits ImmutableSymptomCycle {
  /** {@return the id} */
  CycleId getId();

  /** {@return the day it was first drawn up together; not in the future} */
  @PastOrPresent
  LocalDate getDrawnOn();

  /** {@return the links in their order; two at least} */
  List<@Valid CycleLink> getLinks();

  /** A cycle goes round. */
  @Value.Check
  default void check() {
    if (getLinks().size() < 2) {
      throw new IllegalStateException("links holds at least two");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this cycle's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SymptomCycle}. */
  final class Builder extends ImmutableSymptomCycle.Builder {
    Builder() {}
  }
}
