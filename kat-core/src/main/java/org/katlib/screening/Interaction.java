package org.katlib.screening;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.MedicineGroup;
import org.katlib.rule.RuleId;
import org.katlib.rule.Severity;

/**
 * What one source says about a medicine taken beside the drug.
 *
 * @param medicine what the medicine counts as
 * @param rule the rule that judges by it, if one does
 * @param kind what it touches
 * @param certainty how well it is supported
 * @param substances the drugs it speaks of; never empty
 * @param routes the routes it was studied by, and no others; never empty
 * @param exposureFactor the area under the curve with the medicine, as a multiple of that without
 * @param effect the effect in words
 * @param jurisdictions where it holds; never empty
 * @param citation the source
 */
public record Interaction(
    MedicineGroup medicine,
    Optional<RuleId> rule,
    InteractionKind kind,
    InteractionCertainty certainty,
    Set<Substance> substances,
    Set<Route> routes,
    Optional<BigDecimal> exposureFactor,
    String effect,
    Set<Jurisdiction> jurisdictions,
    Citation citation) {
  /** Keeps copies of its own. */
  public Interaction {
    substances = Set.copyOf(substances);
    routes = Set.copyOf(routes);
    jurisdictions = Set.copyOf(jurisdictions);
  }

  /** {@return how much a rule weighs that stands on it: low certainty informs} */
  public Severity getSeverity() {
    return certainty == InteractionCertainty.LOW ? Severity.INFO : kind.getSeverity();
  }
}
