package org.katlib.process;

import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.Practice;
import org.katlib.framework.PracticeDemand;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** Something that was done with the patient in a session. */
@Value.Immutable
@KatType(
    value = "used-practice",
    order = {"name", "framework", "demands", "at", "atPatientsPace", "note"})
public sealed interface UsedPractice permits ImmutableUsedPractice {
  /** {@return what it is, in the words of the framework} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return the framework it comes from} */
  Optional<FrameworkId> getFramework();

  /** {@return what in it asks for care} */
  Set<PracticeDemand> getDemands();

  /** {@return when it began} */
  Optional<OffsetDateTime> getAt();

  /** {@return whether the patient set the pace} */
  Optional<Boolean> getAtPatientsPace();

  /** {@return what came of it} */
  @Value.Redacted
  Optional<@HasText String> getNote();

  /**
   * A practice of a framework, with what it asks for.
   *
   * @param framework the framework
   * @param practice the practice, as the framework describes it
   * @return that it was done
   */
  static UsedPractice of(FrameworkId framework, Practice practice) {
    return builder()
        .name(practice.getName())
        .framework(framework)
        .demands(practice.getDemands())
        .build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this practice's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link UsedPractice}. */
  final class Builder extends ImmutableUsedPractice.Builder {
    Builder() {}
  }
}
