package org.katlib.screening;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Jurisdiction;
import org.katlib.rule.RuleId;
import org.katlib.rule.Severity;

/**
 * What one source says about a condition.
 *
 * @param condition the condition
 * @param rule the rule that judges by it, if one does
 * @param wording how strongly the source speaks
 * @param substances the drugs it speaks of; never empty
 * @param jurisdictions where it holds; never empty
 * @param region a narrower or other place whose text or programme it is, such as {@code GB}
 * @param window how long ago an event counts, in {@code windowUnit}
 * @param windowUnit {@code wk} or {@code mo}; empty without a window
 * @param citation the source
 * @param note what a reader should know besides; may be empty
 */
public record ConditionPosition(
    ScreeningConditionId condition,
    Optional<RuleId> rule,
    ConditionWording wording,
    Set<Substance> substances,
    Set<Jurisdiction> jurisdictions,
    Optional<String> region,
    OptionalInt window,
    String windowUnit,
    Citation citation,
    String note) {
  /** Keeps copies of its own. */
  public ConditionPosition {
    substances = Set.copyOf(substances);
    jurisdictions = Set.copyOf(jurisdictions);
  }

  /**
   * How much a rule weighs that stands on this position alone: what only the text of another place
   * forbids is a warning here.
   *
   * @return the severity
   */
  public Severity getSeverity() {
    return region.isPresent() && wording.getSeverity() == Severity.ERROR
        ? Severity.WARNING
        : wording.getSeverity();
  }

  /** {@return whether it is a contraindication of the texts that apply} */
  public boolean isLabelContraindication() {
    return wording == ConditionWording.CONTRAINDICATION && region.isEmpty();
  }
}
