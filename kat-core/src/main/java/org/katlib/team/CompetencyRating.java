package org.katlib.team;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/** How far a competency was held to be, on one day; an unvalidated rating. */
@Value.Immutable
@KatType(
    value = "competency-rating",
    order = {"competency", "level", "ratedBy", "ratedOn"})
public sealed interface CompetencyRating permits ImmutableCompetencyRating {
  /** {@return the competency} */
  Competency getCompetency();

  /** {@return how far: 0 not yet, 4 fully} */
  int getLevel();

  /** {@return who rated it} */
  CompetencyRater getRatedBy();

  /** {@return the day; not in the future} */
  @PastOrPresent
  LocalDate getRatedOn();

  /** The scale has five points. */
  @Value.Check
  default void check() {
    Bounds.check("level", getLevel(), 0, 4);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rating's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CompetencyRating}. */
  final class Builder extends ImmutableCompetencyRating.Builder {
    Builder() {}
  }
}
