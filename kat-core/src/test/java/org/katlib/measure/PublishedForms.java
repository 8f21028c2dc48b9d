package org.katlib.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The published forms and their parts, by the names that a test writes. */
final class PublishedForms {
  private PublishedForms() {}

  /** The form of {@code id/version}, or the only form of an id. */
  static Instrument form(String name) {
    String[] parts = name.split("/", -1);
    InstrumentId id = InstrumentId.of(parts[0]);
    List<Instrument> forms = InstrumentCatalogue.find(id);
    if (parts.length == 1 && forms.size() != 1) {
      throw new IllegalArgumentException("not one form alone");
    }
    return parts.length == 1 ? forms.get(0) : InstrumentCatalogue.find(id, parts[1]).orElseThrow();
  }

  static Scale scale(String form, String id) {
    return form(form).findScale(ScaleId.of(id)).orElseThrow();
  }

  static InstrumentItem item(String form, String id) {
    return form(form).findItem(ItemId.of(id)).orElseThrow();
  }

  static AnswerScale answers(String form, String item) {
    return form(form).findAnswers(item(form, item)).orElseThrow();
  }

  /** The codes of one use that stand for the form itself. */
  static List<String> codes(String form, CodeUse use) {
    return codes(form(form).getCodes(), use);
  }

  static List<String> codes(List<InstrumentCode> codes, CodeUse use) {
    return codes.stream()
        .filter(code -> code.getUse() == use)
        .map(code -> code.getCoding().getCode())
        .toList();
  }

  /** Every code of a form, wherever it stands. */
  static Stream<InstrumentCode> allCodes(Instrument form) {
    return Stream.of(
            form.getCodes().stream(),
            form.getItems().stream().flatMap(item -> item.getCodes().stream()),
            form.getAnswerScales().stream().flatMap(answers -> answers.getCodes().stream()),
            form.getAnswerScales().stream()
                .flatMap(answers -> answers.getOptions().stream())
                .flatMap(option -> option.getCodes().stream()))
        .flatMap(codes -> codes);
  }

  /** The items of a group, parted by blanks. */
  static String items(ItemGroup group) {
    return String.join(" ", group.getItems().stream().map(ItemId::getText).toList());
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
