package org.katlib.screening;

import java.util.Optional;
import java.util.Set;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.rule.RuleId;

/**
 * What one source says about a test before the treatment.
 *
 * @param test the test
 * @param rule the rule that judges by it, if one does
 * @param when when the source asks for it
 * @param substances the drugs it speaks of; never empty
 * @param region the place whose rule it is, such as {@code CA-BC}
 * @param citation the source
 */
public record TestPosition(
    ScreeningTestKind test,
    Optional<RuleId> rule,
    String when,
    Set<Substance> substances,
    Optional<String> region,
    Citation citation) {
  /** Keeps a copy of its own. */
  public TestPosition {
    substances = Set.copyOf(substances);
  }
}
