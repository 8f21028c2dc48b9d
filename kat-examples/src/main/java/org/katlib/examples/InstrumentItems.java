package org.katlib.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;

/** What a form asks, and what can be answered; its wording only where it may be shown. */
final class InstrumentItems {
  private final Instrument form;

  InstrumentItems(Instrument form) {
    this.form = form;
  }

  void add(Page page) {
    if (form.getItems().isEmpty()) {
      return;
    }
    page.heading(2, "Items");
    form.getInstruction().ifPresent(page::line);
    List<List<String>> rows = new ArrayList<>();
    for (InstrumentItem item : form.getItems()) {
      rows.add(
          List.of(
              item.getId().getText(),
              item.getTopic().orElse(""),
              item.getAnswers().getText()
                  + (item.isMayNotApply() ? ", or does not apply" : "")
                  + item.getOnlyIf()
                      .map(id -> ", only if item " + id.getText() + " is above its lowest")
                      .orElse(""),
              item.getText().orElse("")));
    }
    page.table(List.of("item", "about, in our words", "answers", "wording"), rows);
    page.heading(2, "Answers");
    page.bullets(form.getAnswerScales().stream().map(InstrumentItems::words).toList());
  }

  private static String words(AnswerScale answers) {
    StringBuilder words = new StringBuilder(answers.getId().getText());
    words.append(": ").append(MeasureWords.range(answers.getLowest(), answers.getHighest()));
    answers
        .getStep()
        .filter(step -> step.compareTo(BigDecimal.ONE) != 0)
        .ifPresent(step -> words.append(" in steps of ").append(Words.number(step)));
    if (answers.getStep().isEmpty()) {
      words.append(", marked anywhere on a line");
    }
    List<String> labels = new ArrayList<>();
    answers
        .getOptions()
        .forEach(
            option ->
                option
                    .getLabel()
                    .ifPresent(
                        label ->
                            labels.add(
                                Words.number(option.getValue()) + " = " + Words.open(label))));
    if (!labels.isEmpty()) {
      words.append(": ").append(String.join("; ", labels));
    }
    answers
        .getNotAssessed()
        .ifPresent(
            value -> words.append("; ").append(Words.number(value)).append(" = not assessed"));
    return words.toString();
  }
}
