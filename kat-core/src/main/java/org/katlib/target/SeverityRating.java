package org.katlib.target;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.katlib.measure.Informant;
import org.katlib.model.Bounds;
import org.katlib.model.KatType;

/**
 * How strong a symptom was over the days up to one day, rated while sober from 0 to 10; an
 * unvalidated rating of this library.
 */
@Value.Immutable
@KatType(
    value = "severity-rating",
    order = {"ratedOn", "informant", "severity"})
public sealed interface SeverityRating permits ImmutableSeverityRating {
  /** {@return the day; not in the future} */
  @PastOrPresent
  LocalDate getRatedOn();

  /** {@return whose view it is} */
  Informant getInformant();

  /** {@return how strong: 0 not there, 10 as strong as can be} */
  int getSeverity();

  /** The scale has eleven points. */
  @Value.Check
  default void check() {
    Bounds.check("severity", getSeverity(), 0, 10);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this rating's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SeverityRating}. */
  final class Builder extends ImmutableSeverityRating.Builder {
    Builder() {}
  }
}
