package org.katlib.safety;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** The adult who stands by the patient on the day and takes them home. */
@Value.Immutable
@KatType(
    value = "support-person",
    order = {"name", "relation", "adult", "transport", "tookOverAt"})
public sealed interface SupportPerson permits ImmutableSupportPerson {
  /** {@return who it is} */
  @Value.Redacted
  Optional<@HasText String> getName();

  /** {@return what they are to the patient, such as sister} */
  @Value.Redacted
  Optional<@HasText String> getRelation();

  /** {@return whether it was made sure that they are an adult} */
  Optional<Boolean> getAdult();

  /** {@return how the patient gets home} */
  Optional<Transport> getTransport();

  /** {@return when the patient was handed over to them} */
  Optional<OffsetDateTime> getTookOverAt();

  /** {@return whether a responsible adult takes the patient home, or the patient stays} */
  default boolean isEscort() {
    return getAdult().orElse(false)
        && getTransport().orElse(Transport.STAYS) != Transport.UNACCOMPANIED_RIDE;
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this person's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SupportPerson}. */
  final class Builder extends ImmutableSupportPerson.Builder {
    Builder() {}
  }
}
