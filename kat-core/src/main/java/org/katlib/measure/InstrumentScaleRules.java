package org.katlib.measure;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Severity.INFO;

import java.math.BigDecimal;
import java.util.List;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** Whether the scales of an instrument can be made, and their bands be read. */
public final class InstrumentScaleRules implements RuleSet<Instrument> {
  private static final Limit GAP = Limit.of("gap", "1", "{score}");

  /** A score lies in one band at most, and a band holds scores that can come out. */
  static final Rule<Instrument> BANDS_APART =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-004")
          .cite("KAT", "bands stand apart, lowest first, within the range", DERIVED, CONFIRMED)
          .check(
              (instrument, limits, concerns) -> {
                for (int i = 0; i < instrument.getScales().size(); i++) {
                  Scale scale = instrument.getScales().get(i);
                  for (int k = 0; k < scale.getBands().size(); k++) {
                    if (isOutOfRange(scale, k) || isNotAbove(scale, k)) {
                      concerns.report("scales", i, "bands", k);
                    }
                  }
                }
              });

  /** A scale is made from items in the way its algorithm needs them. */
  static final Rule<Instrument> ALGORITHM_WORKS =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-007")
          .cite("KAT", "each way of scoring has groups that it can use", DERIVED, CONFIRMED)
          .check(
              (instrument, limits, concerns) -> {
                for (int i = 0; i < instrument.getScales().size(); i++) {
                  reportGroups(instrument.getScales().get(i), i, concerns);
                }
              });

  /** Between two bands no score is left without a name, unless the source leaves it so. */
  static final Rule<Instrument> BANDS_CLOSE_UP =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-010")
          .severity(INFO)
          .limit(GAP)
          .cite("KAT", "one band begins a point above the other", DERIVED, CONFIRMED)
          .check(
              (instrument, limits, concerns) -> {
                for (int i = 0; i < instrument.getScales().size(); i++) {
                  List<ScoreBand> bands = instrument.getScales().get(i).getBands();
                  for (int k = 1; k < bands.size(); k++) {
                    BigDecimal gap = bands.get(k).getLow().subtract(bands.get(k - 1).getHigh());
                    if (gap.compareTo(limits.get(GAP)) > 0) {
                      concerns.report("scales", i, "bands", k);
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public InstrumentScaleRules() {}

  private static boolean isOutOfRange(Scale scale, int position) {
    ScoreBand band = scale.getBands().get(position);
    return (scale.getLowest().isPresent() && band.getLow().compareTo(scale.getLowest().get()) < 0)
        || (scale.getHighest().isPresent()
            && band.getHigh().compareTo(scale.getHighest().get()) > 0);
  }

  /** Whether a band does not begin above the end of the one before it. */
  private static boolean isNotAbove(Scale scale, int position) {
    List<ScoreBand> bands = scale.getBands();
    return position > 0
        && bands.get(position).getLow().compareTo(bands.get(position - 1).getHigh()) <= 0;
  }

  private static void reportGroups(Scale scale, int position, Concerns concerns) {
    ScoringAlgorithm algorithm = scale.getAlgorithm();
    if (algorithm == ScoringAlgorithm.NONE || algorithm == ScoringAlgorithm.GAS_T) {
      return;
    }
    List<ItemGroup> groups = scale.getGroups();
    if (groups.isEmpty()) {
      concerns.report("scales", position, "groups");
    }
    for (int k = 0; k < groups.size(); k++) {
      if (!isUsable(algorithm, groups.get(k), k == groups.size() - 1)) {
        concerns.report("scales", position, "groups", k);
      }
    }
  }

  private static boolean isUsable(ScoringAlgorithm algorithm, ItemGroup group, boolean last) {
    return switch (algorithm) {
      case SUM, SUM_TIMES, MEAN, DOMAIN_MAX_SUM -> !group.getItems().isEmpty();
      case PRODUCT_MEAN -> group.getItems().size() == 2;
      case COUNT_AT_OR_ABOVE -> isCountable(group);
      case TRIAGE -> group.getName().isPresent() && group.getItems().isEmpty() == last;
      case GAS_T, NONE -> true;
    };
  }

  /** Whether a group has as many items as must count; 1 unless told. */
  private static boolean isCountable(ItemGroup group) {
    return !group.getItems().isEmpty() && group.getNeeded().orElse(1) <= group.getItems().size();
  }

  @Override
  public Class<Instrument> getSubject() {
    return Instrument.class;
  }

  @Override
  public List<Rule<Instrument>> getRules() {
    return List.of(BANDS_APART, ALGORITHM_WORKS, BANDS_CLOSE_UP);
  }
}
