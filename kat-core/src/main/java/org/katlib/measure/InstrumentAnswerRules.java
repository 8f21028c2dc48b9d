package org.katlib.measure;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Severity.ERROR;

import java.math.BigDecimal;
import java.util.List;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** Whether an answer that nobody may overlook can be given at all in a team's own form. */
public final class InstrumentAnswerRules implements RuleSet<Instrument> {
  /** An alert whose mark no answer can reach would keep silent for ever. */
  static final Rule<Instrument> ALERTS_CAN_SPEAK =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-011")
          .severity(ERROR)
          .cite("KAT", "an alert can be reached by an answer", DERIVED, CONFIRMED)
          .check(
              (instrument, limits, concerns) -> {
                List<AlertItem> alerts = instrument.getAlertItems();
                for (int i = 0; i < alerts.size(); i++) {
                  if (isOutOfReach(instrument, alerts.get(i))) {
                    concerns.report("alertItems", i, "atLeast");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public InstrumentAnswerRules() {}

  /** The mark is above every answer, or the answer that reaches it counts as not assessed. */
  private static boolean isOutOfReach(Instrument instrument, AlertItem alert) {
    InstrumentItem item = instrument.findItem(alert.getItem()).orElse(null);
    AnswerScale answers = item == null ? null : instrument.findAnswers(item).orElse(null);
    if (answers == null) {
      return false;
    }
    BigDecimal none = answers.getNotAssessed().orElse(null);
    return alert.getAtLeast().compareTo(answers.getHighest()) > 0
        || (none != null && none.compareTo(alert.getAtLeast()) >= 0 && answers.isInRange(none));
  }

  @Override
  public Class<Instrument> getSubject() {
    return Instrument.class;
  }

  @Override
  public List<Rule<Instrument>> getRules() {
    return List.of(ALERTS_CAN_SPEAK);
  }
}
