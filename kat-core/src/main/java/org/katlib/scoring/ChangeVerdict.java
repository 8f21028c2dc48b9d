package org.katlib.scoring;

import java.util.Optional;
import java.util.Set;
import org.katlib.measure.ChangeRule;

/**
 * What one published rule says of one change. Verdicts of several rules stand side by side and are
 * never merged.
 *
 * @param rule the rule, with its source
 * @param outcome what it says
 * @param barrier why it cannot tell; there where the outcome is {@code UNDEFINED}, and only there
 * @param cautions what to know with it
 */
public record ChangeVerdict(
    ChangeRule rule,
    ChangeOutcome outcome,
    Optional<ChangeBarrier> barrier,
    Set<ChangeCaution> cautions) {
  /** Keeps a copy of the cautions. */
  public ChangeVerdict {
    if ((outcome == ChangeOutcome.UNDEFINED) != barrier.isPresent()) {
      throw new IllegalArgumentException("barrier goes with outcome UNDEFINED");
    }
    cautions = Set.copyOf(cautions);
  }

  /** {@return whether the change reaches what the rule asks for} */
  public boolean isMet() {
    return outcome == ChangeOutcome.MET;
  }
}
