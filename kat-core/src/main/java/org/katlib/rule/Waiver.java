package org.katlib.rule;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.model.HasText;
import org.katlib.model.KatType;

/** A concern that someone accepted, for a reason and until a day; the finding stays listed. */
@Value.Immutable
@KatType(
    value = "waiver",
    order = {"ruleId", "course", "author", "reason", "expiresOn"})
public sealed interface Waiver permits ImmutableWaiver {
  /** {@return the rule whose findings are accepted} */
  RuleId getRuleId();

  /** {@return the id of the one course it is for; every course when absent} */
  @Value.Redacted
  Optional<@HasText String> getCourse();

  /** {@return who accepted it} */
  @NotBlank
  @Value.Redacted
  String getAuthor();

  /** {@return why} */
  @NotBlank
  @Value.Redacted
  String getReason();

  /** {@return the last day on which it counts} */
  LocalDate getExpiresOn();

  /** {@return whether it still counts on a day} */
  default boolean isInForceOn(LocalDate day) {
    return !day.isAfter(getExpiresOn());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this waiver's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Waiver}. */
  final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
