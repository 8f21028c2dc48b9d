package org.katlib.measure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the parts of an instrument are there once, and name one another rightly. */
final class InstrumentShape {
  private final Instrument instrument;

  private InstrumentShape(Instrument instrument) {
    this.instrument = instrument;
  }

  /**
   * {@return the instrument}
   *
   * @param codes how many rows there are of codes for it
   * @throws IllegalStateException if a part is there twice, or names one that is not there
   */
  static Instrument checked(Instrument instrument, int codes) {
    InstrumentShape shape = new InstrumentShape(instrument);
    shape.checkItems();
    shape.checkScales();
    shape.checkCodes(codes);
    return instrument;
  }

  private void checkItems() {
    Set<AnswerScaleId> answers =
        unique(instrument.getAnswerScales().stream().map(AnswerScale::getId));
    for (AnswerScale scale : instrument.getAnswerScales()) {
      unique(scale.getOptions().stream().map(AnswerOption::getValue));
    }
    Set<ItemId> items = unique(instrument.getItems().stream().map(InstrumentItem::getId));
    for (InstrumentItem item : instrument.getItems()) {
      known(answers, List.of(item.getAnswers()));
      known(items, item.getOnlyIf().stream().toList());
    }
    known(items, instrument.getAlertItems().stream().map(AlertItem::getItem).toList());
    unique(instrument.getAlertItems().stream());
    for (Scale scale : instrument.getScales()) {
      known(items, scale.getReversed());
      scale.getProration().ifPresent(rule -> known(items, rule.getNever()));
      for (ItemGroup group : scale.getGroups()) {
        known(items, group.getItems());
        known(Set.copyOf(group.getItems()), group.getWhenPresent());
      }
    }
  }

  private void checkScales() {
    Set<ScaleId> scales = unique(instrument.getScales().stream().map(Scale::getId));
    for (Scale scale : instrument.getScales()) {
      unique(scale.getBands().stream().map(ScoreBand::getName));
    }
    instrument.getCutOffs().forEach(cutOff -> known(scales, cutOff.getScales()));
    known(scales, instrument.getChangeRules().stream().map(ChangeRule::getScale).toList());
    unique(instrument.getCutOffs().stream().map(CutOff::getName));
    unique(instrument.getChangeRules().stream().map(ChangeRule::getId));
  }

  private void checkCodes(int expected) {
    List<List<InstrumentCode>> parts =
        Stream.of(
                Stream.of(instrument.getCodes()),
                instrument.getItems().stream().map(InstrumentItem::getCodes),
                instrument.getAnswerScales().stream().map(AnswerScale::getCodes),
                instrument.getAnswerScales().stream()
                    .flatMap(answers -> answers.getOptions().stream())
                    .map(AnswerOption::getCodes))
            .flatMap(codes -> codes)
            .toList();
    parts.forEach(codes -> unique(codes.stream()));
    if (parts.stream().mapToInt(List::size).sum() != expected) {
      throw wrong("a code stands for something that the form does not have");
    }
  }

  private <T> Set<T> unique(Stream<T> parts) {
    List<T> all = parts.toList();
    Set<T> unique = new HashSet<>(all);
    if (unique.size() != all.size()) {
      throw wrong("a part is there twice");
    }
    return unique;
  }

  private <T> void known(Set<T> known, Collection<T> named) {
    if (!known.containsAll(named)) {
      throw wrong("a part is named that is not there");
    }
  }

  private IllegalStateException wrong(String what) {
    return new IllegalStateException(instrument.getId().getText() + ": " + what);
  }
}
