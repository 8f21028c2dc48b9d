package org.katlib.measure;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.katlib.rule.Concerns;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** Whether the parts of an instrument can be told apart, and name each other rightly. */
public final class InstrumentReferenceRules implements RuleSet<Instrument> {
  /** What a part of an instrument names is part of it too. */
  static final Rule<Instrument> NAMED_PARTS_EXIST =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-003")
          .cite("KAT", "what a form refers to is in the form", DERIVED, CONFIRMED)
          .check(
              (instrument, limits, concerns) -> {
                reportItems(instrument, concerns);
                reportScales(instrument, concerns);
                reportCutOffs(instrument, concerns);
                for (int i = 0; i < instrument.getChangeRules().size(); i++) {
                  if (!hasScale(instrument, instrument.getChangeRules().get(i).getScale())) {
                    concerns.report("changeRules", i, "scale");
                  }
                }
                for (int i = 0; i < instrument.getAlertItems().size(); i++) {
                  if (!hasItem(instrument, instrument.getAlertItems().get(i).getItem())) {
                    concerns.report("alertItems", i, "item");
                  }
                }
              });

  /** An id names one part, and an item counts once in its group. */
  static final Rule<Instrument> IDS_GIVEN_ONCE =
      Rule.about(Instrument.class, "KAT-INSTRUMENT-009")
          .cite("KAT", "an id of a form is given once", DERIVED, CONFIRMED)
          .check(
              (instrument, limits, concerns) -> {
                reportTwice(
                    instrument.getAnswerScales(), AnswerScale::getId, "answerScales", concerns);
                reportTwice(instrument.getItems(), InstrumentItem::getId, "items", concerns);
                reportTwice(instrument.getScales(), Scale::getId, "scales", concerns);
                reportTwice(
                    instrument.getChangeRules(), ChangeRule::getId, "changeRules", concerns);
                reportItemsTwice(instrument, concerns);
              });

  /** For the constraint that opens the rules to any host. */
  public InstrumentReferenceRules() {}

  private static void reportItems(Instrument instrument, Concerns concerns) {
    for (int i = 0; i < instrument.getItems().size(); i++) {
      InstrumentItem item = instrument.getItems().get(i);
      if (!hasAnswers(instrument, item.getAnswers())) {
        concerns.report("items", i, "answers");
      }
      if (item.getOnlyIf().isPresent() && !hasItem(instrument, item.getOnlyIf().get())) {
        concerns.report("items", i, "onlyIf");
      }
    }
  }

  private static void reportScales(Instrument instrument, Concerns concerns) {
    for (int i = 0; i < instrument.getScales().size(); i++) {
      Scale scale = instrument.getScales().get(i);
      for (int k = 0; k < scale.getGroups().size(); k++) {
        ItemGroup group = scale.getGroups().get(k);
        for (int n = 0; n < group.getItems().size(); n++) {
          if (!hasItem(instrument, group.getItems().get(n))) {
            concerns.report("scales", i, "groups", k, "items", n);
          }
        }
        if (!hasItems(instrument, group.getWhenPresent())) {
          concerns.report("scales", i, "groups", k, "whenPresent");
        }
      }
      if (!hasItems(instrument, scale.getReversed())) {
        concerns.report("scales", i, "reversed");
      }
      if (scale.getProration().isPresent()
          && !hasItems(instrument, scale.getProration().get().getNever())) {
        concerns.report("scales", i, "proration", "never");
      }
    }
  }

  private static void reportCutOffs(Instrument instrument, Concerns concerns) {
    for (int i = 0; i < instrument.getCutOffs().size(); i++) {
      List<ScaleId> scales = instrument.getCutOffs().get(i).getScales();
      for (int k = 0; k < scales.size(); k++) {
        if (!hasScale(instrument, scales.get(k))) {
          concerns.report("cutOffs", i, "scales", k);
        }
      }
    }
  }

  private static boolean hasItems(Instrument instrument, Set<ItemId> ids) {
    for (ItemId id : ids) {
      if (!hasItem(instrument, id)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasItem(Instrument instrument, ItemId id) {
    return position(instrument.getItems(), InstrumentItem::getId, id) >= 0;
  }

  private static boolean hasScale(Instrument instrument, ScaleId id) {
    return position(instrument.getScales(), Scale::getId, id) >= 0;
  }

  private static boolean hasAnswers(Instrument instrument, AnswerScaleId id) {
    return position(instrument.getAnswerScales(), AnswerScale::getId, id) >= 0;
  }

  /** The first position of a part with an id, or -1. */
  private static <T, I> int position(List<? extends T> parts, Function<T, I> idOf, I id) {
    for (int i = 0; i < parts.size(); i++) {
      if (idOf.apply(parts.get(i)).equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static <T, I> void reportTwice(
      List<? extends T> parts, Function<T, I> idOf, String attribute, Concerns concerns) {
    for (int i = 0; i < parts.size(); i++) {
      if (position(parts, idOf, idOf.apply(parts.get(i))) < i) {
        concerns.report(attribute, i, "id");
      }
    }
  }

  private static void reportItemsTwice(Instrument instrument, Concerns concerns) {
    for (int i = 0; i < instrument.getScales().size(); i++) {
      List<ItemGroup> groups = instrument.getScales().get(i).getGroups();
      for (int k = 0; k < groups.size(); k++) {
        List<ItemId> items = groups.get(k).getItems();
        for (int n = 0; n < items.size(); n++) {
          if (items.indexOf(items.get(n)) < n) {
            concerns.report("scales", i, "groups", k, "items", n);
          }
        }
      }
    }
  }

  @Override
  public Class<Instrument> getSubject() {
    return Instrument.class;
  }

  @Override
  public List<Rule<Instrument>> getRules() {
    return List.of(NAMED_PARTS_EXIST, IDS_GIVEN_ONCE);
  }
}
