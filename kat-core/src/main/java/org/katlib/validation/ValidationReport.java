package org.katlib.validation;

import java.util.List;
import org.immutables.value.Value;
import org.katlib.model.KatType;
import org.katlib.rule.Finding;
import org.katlib.rule.Severity;

/** What a validation found: the heaviest first, then by place. */
@Value.Immutable
@KatType(
    value = "validation-report",
    order = {"findings"})
public sealed interface ValidationReport permits ImmutableValidationReport {
  /** {@return every concern, those that someone accepted included} */
  List<Finding> getFindings();

  /** {@return whether there is an error that nobody accepted} */
  default boolean hasErrors() {
    return getFindings().stream()
        .anyMatch(
            finding -> finding.getSeverity() == Severity.ERROR && finding.getWaiver().isEmpty());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this report's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ValidationReport}. */
  final class Builder extends ImmutableValidationReport.Builder {
    Builder() {}
  }
}
