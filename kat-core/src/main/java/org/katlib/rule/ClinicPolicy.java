package org.katlib.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.katlib.evidence.Jurisdiction;
import org.katlib.model.KatType;

/**
 * How a clinic judges: whose approved texts it works under, and where it departs from the published
 * rules.
 */
@Value.Immutable
@KatType(
    value = "clinic-policy",
    order = {"name", "jurisdiction", "changes", "waivers"})
public sealed interface ClinicPolicy permits ImmutableClinicPolicy {
  /** {@return what the clinic calls the policy} */
  @NotBlank
  @Value.Redacted
  String getName();

  /** {@return whose approved texts apply} */
  Jurisdiction getJurisdiction();

  /** {@return the departures from the published rules} */
  List<@Valid PolicyChange> getChanges();

  /** {@return the concerns that the clinic accepts for a time} */
  List<@Valid Waiver> getWaivers();

  /** {@return whether a rule is switched off} */
  default boolean isOff(RuleId rule) {
    return find(RuleOff.class, rule, null) != null;
  }

  /** {@return how much a departure from a rule weighs} */
  default Severity getSeverity(Rule<?> rule) {
    SeverityChange change = find(SeverityChange.class, rule.getId(), null);
    return change == null ? rule.getSeverity() : change.getSeverity();
  }

  /** {@return the number in force for a limit of a rule; empty while nobody has set one} */
  default Optional<BigDecimal> findLimit(Rule<?> rule, Limit limit) {
    LimitChange change = find(LimitChange.class, rule.getId(), limit.getName());
    return change == null ? limit.findValue(getJurisdiction()) : Optional.of(change.getValue());
  }

  /** {@return the waiver that accepts a rule's findings, on a day, for a course} */
  default Optional<Waiver> findWaiver(RuleId rule, @Nullable String course, LocalDate day) {
    return getWaivers().stream()
        .filter(waiver -> waiver.getRuleId().equals(rule))
        .filter(waiver -> waiver.getCourse().map(id -> id.equals(course)).orElse(true))
        .filter(waiver -> waiver.isInForceOn(day))
        .findFirst();
  }

  /** Refuses a change of a limit that the rule cannot hold. */
  default void requireLimitsOf(Rule<?> rule) {
    for (PolicyChange change : getChanges()) {
      if (change instanceof LimitChange own && own.getRuleId().equals(rule.getId())) {
        own.requireFits(rule);
      }
    }
  }

  private <C extends PolicyChange> @Nullable C find(
      Class<C> kind, RuleId rule, @Nullable String limit) {
    for (PolicyChange change : getChanges()) {
      if (kind.isInstance(change)
          && change.getRuleId().equals(rule)
          && (!(change instanceof LimitChange own) || own.getLimit().equals(limit))) {
        return kind.cast(change);
      }
    }
    return null;
  }

  /** {@return the published rules of a jurisdiction, unchanged} */
  static ClinicPolicy published(Jurisdiction jurisdiction) {
    return builder().name("published").jurisdiction(jurisdiction).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this policy's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ClinicPolicy}. */
  final class Builder extends ImmutableClinicPolicy.Builder {
    Builder() {}
  }
}
