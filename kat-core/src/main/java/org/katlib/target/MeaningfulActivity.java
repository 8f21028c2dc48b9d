package org.katlib.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.katlib.model.Bounds;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** Something the patient does for its pleasure or its meaning. */
@Value.Immutable
@KatType(
    value = "meaningful-activity",
    order = {
      "id",
      "description",
      "value",
      "target",
      "plannedFor",
      "doneOn",
      "notDoneBecause",
      "pleasure",
      "meaning"
    })
public sealed interface MeaningfulActivity permits ImmutableMeaningfulActivity {
  /** {@return the id} */
  ActivityId getId();

  /** {@return what it is} */
  @NotBlank
  @Value.Redacted
  String getDescription();

  /** {@return what it matters for, in the patient's words} */
  @Value.Redacted
  Optional<@HasText String> getValue();

  /** {@return the symptom it answers} */
  Optional<TargetId> getTarget();

  /** {@return the day it is planned for; absent where it came about unplanned} */
  Optional<LocalDate> getPlannedFor();

  /** {@return the day it was done; not in the future} */
  Optional<@PastOrPresent LocalDate> getDoneOn();

  /** {@return why it was not done, or was let go} */
  @Value.Redacted
  Optional<@HasText String> getNotDoneBecause();

  /** {@return the pleasure in it: 0 none, 10 as much as can be} */
  OptionalInt getPleasure();

  /** {@return the meaning in it: 0 none, 10 as much as can be} */
  OptionalInt getMeaning();

  /** Only what was done is rated, on eleven points. */
  @Value.Check
  default void check() {
    Bounds.check("pleasure", getPleasure(), 0, 10);
    Bounds.check("meaning", getMeaning(), 0, 10);
    if (getDoneOn().isEmpty() && (getPleasure().isPresent() || getMeaning().isPresent())) {
      throw new IllegalStateException("pleasure and meaning go with doneOn");
    }
    if (getDoneOn().isPresent() ? getNotDoneBecause().isPresent() : getPlannedFor().isEmpty()) {
      throw new IllegalStateException(
          "it was planned or done, and notDoneBecause goes without doneOn");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this activity's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link MeaningfulActivity}. */
  final class Builder extends ImmutableMeaningfulActivity.Builder {
    Builder() {}
  }
}
