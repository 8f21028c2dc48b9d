package org.katlib.safety;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.coding.Coding;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** An untoward event, with its grade and its seriousness apart: serious is not severe. */
@Value.Immutable
@KatType(
    value = "adverse-event",
    order = {
      "kind",
      "coding",
      "description",
      "onset",
      "resolvedAt",
      "grade",
      "gradeScale",
      "serious",
      "seriousnessCriteria",
      "relatedness"
    })
public sealed interface AdverseEvent permits ImmutableAdverseEvent {
  /** {@return what happened} */
  AdverseEventKind getKind();

  /** {@return the event as a code, such as a MedDRA or SNOMED CT one} */
  Optional<@Valid Coding> getCoding();

  /** {@return the event in words} */
  @Value.Redacted
  Optional<@HasText String> getDescription();

  /** {@return when it began} */
  OffsetDateTime getOnset();

  /** {@return when it had passed; absent while it lasts; never before its onset} */
  Optional<OffsetDateTime> getResolvedAt();

  /**
   * {@return how severe it was, from 1 (mild) through 2 (moderate), 3 (severe, not immediately
   * life-threatening) and 4 (life-threatening) to 5 (death), as CTCAE grades it}
   */
  OptionalInt getGrade();

  /** {@return the version of the grading, such as {@code CTCAE 5.0}} */
  @Value.Redacted
  Optional<@HasText String> getGradeScale();

  /** {@return whether it was serious, which its grade does not tell} */
  boolean isSerious();

  /** {@return what made it serious; empty for an event that was not} */
  Set<SeriousnessCriterion> getSeriousnessCriteria();

  /** {@return how far the medicine is held to be the cause} */
  Optional<Relatedness> getRelatedness();

  /** A grade is from 1 to 5, what passes has begun, and only what is serious has criteria. */
  @Value.Check
  default void check() {
    int grade = getGrade().orElse(1);
    if (grade < 1 || grade > 5) {
      throw new IllegalStateException("grade is from 1 to 5");
    }
    if (getResolvedAt().isPresent() && getResolvedAt().get().isBefore(getOnset())) {
      throw new IllegalStateException("resolvedAt is not before onset");
    }
    if (!isSerious() && !getSeriousnessCriteria().isEmpty()) {
      throw new IllegalStateException("an event with seriousnessCriteria is serious");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this event's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AdverseEvent}. */
  final class Builder extends ImmutableAdverseEvent.Builder {
    Builder() {}
  }
}
