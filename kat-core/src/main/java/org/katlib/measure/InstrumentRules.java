package org.katlib.measure;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.INFO;

import java.util.List;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** What the definition of an instrument says of its rights, its sources and its reach. */
public final class InstrumentRules implements RuleSet<Instrument> {
  /** Wording that is not free to pass on is kept with the licence that allows it. */
  static final Rule<Instrument> LICENSED =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-001")
          .cite("KAT", "wording that is not free names its licence", DERIVED, CONFIRMED)
          .check(
              when(
                  (instrument, limits) ->
                      instrument.getLicence().isEmpty()
                          && isWorded(instrument)
                          && !isFree(instrument),
                  "licence"));

  /** The published form of an id and a version is the one that scores. */
  static final Rule<Instrument> NOT_ANOTHERS =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-002")
          .cite("KAT", "a form of one's own has a version of its own", DERIVED, CONFIRMED)
          .check(when((instrument, limits) -> isShadowed(instrument), "version"));

  /** Items come from somewhere. An instrument of which nothing but a total is kept has none. */
  static final Rule<Instrument> CITED =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-005")
          .severity(INFO)
          .cite("KAT", "an instrument with items names its source", DERIVED, CONFIRMED)
          .check(
              when(
                  (instrument, limits) ->
                      !instrument.getItems().isEmpty() && instrument.getCitations().isEmpty(),
                  "citations"));

  /** What happened does not change, and strong is neither good nor bad. */
  static final Rule<Instrument> CAN_CHANGE =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-006")
          .cite("KAT", "no better or worse is told of what has neither", DERIVED, CONFIRMED)
          .check(
              (instrument, limits, concerns) -> {
                for (int i = 0; i < instrument.getChangeRules().size(); i++) {
                  if (hasNoBetterOrWorse(instrument)) {
                    concerns.report("changeRules", i);
                  }
                }
              });

  /** An instrument says what its scores cannot tell. */
  static final Rule<Instrument> REACH_TOLD =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-008")
          .severity(INFO)
          .cite("KAT", "what a score cannot tell stands beside it", DERIVED, CONFIRMED)
          .check(when((instrument, limits) -> instrument.getCannotTell().isEmpty(), "cannotTell"));

  /** For the constraint that opens the rules to any host. */
  public InstrumentRules() {}

  /** Whether the definition holds wording of the form: above the items, of them or of answers. */
  private static boolean isWorded(Instrument instrument) {
    if (instrument.getInstruction().isPresent()) {
      return true;
    }
    for (int i = 0; i < instrument.getItems().size(); i++) {
      if (instrument.getItems().get(i).getText().isPresent()) {
        return true;
      }
    }
    for (int i = 0; i < instrument.getAnswerScales().size(); i++) {
      List<AnswerOption> options = instrument.getAnswerScales().get(i).getOptions();
      for (int k = 0; k < options.size(); k++) {
        if (options.get(k).getLabel().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether its wording may be passed on, in its own words and in those of the published forms. */
  private static boolean isFree(Instrument instrument) {
    List<Instrument> published = InstrumentCatalogue.find(instrument.getId());
    for (int i = 0; i < published.size(); i++) {
      if (published.get(i).getRights() != RightsClass.FREE_TO_REPRODUCE) {
        return false;
      }
    }
    return instrument.getRights() == RightsClass.FREE_TO_REPRODUCE;
  }

  /** Whether a published form of the same id and version says something else. */
  private static boolean isShadowed(Instrument instrument) {
    List<Instrument> published = InstrumentCatalogue.find(instrument.getId());
    for (int i = 0; i < published.size(); i++) {
      if (published.get(i).getVersion().equals(instrument.getVersion())
          && !published.get(i).equals(instrument)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoBetterOrWorse(Instrument instrument) {
    return instrument.getKind() == MeasureKind.EXPOSURE
        || instrument.getKind() == MeasureKind.EXPERIENCE
        || instrument.getPolarity() == Polarity.NEITHER;
  }

  @Override
  public Class<Instrument> getSubject() {
    return Instrument.class;
  }

  @Override
  public List<Rule<Instrument>> getRules() {
    return List.of(LICENSED, NOT_ANOTHERS, CITED, CAN_CHANGE, REACH_TOLD);
  }
}
