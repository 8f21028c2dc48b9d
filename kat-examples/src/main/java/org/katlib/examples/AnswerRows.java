package org.katlib.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.AnswerOption;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;

/** What was answered, item by item, in the order of the form. */
final class AnswerRows {
  private AnswerRows() {}

  static List<List<String>> of(Instrument form, InstrumentResponse response) {
    List<List<String>> rows = new ArrayList<>();
    for (InstrumentItem item : form.getItems()) {
      response.getAnswers().stream()
          .filter(answer -> answer.getItem().equals(item.getId()))
          .forEach(answer -> rows.add(row(item.getTopic(), answer, label(form, item, answer))));
      if (response.getAnswers().stream().noneMatch(one -> one.getItem().equals(item.getId()))) {
        rows.add(List.of(item.getId().getText(), item.getTopic().orElse(""), "none", ""));
      }
    }
    response.getAnswers().stream()
        .filter(answer -> form.findItem(answer.getItem()).isEmpty())
        .forEach(answer -> rows.add(row(Optional.empty(), answer, "no item of this form")));
    return rows;
  }

  private static List<String> row(Optional<String> topic, ItemAnswer answer, String label) {
    String given =
        answer
            .getValue()
            .map(Words::number)
            .or(() -> answer.getAbsence().map(reason -> "none: " + Words.of(reason)))
            .orElse("none");
    return List.of(answer.getItem().getText(), topic.orElse(""), given, label);
  }

  private static String label(Instrument form, InstrumentItem item, ItemAnswer answer) {
    BigDecimal value = answer.getValue().orElse(null);
    return value == null
        ? ""
        : form.findAnswers(item).stream()
            .flatMap(answers -> answers.getOptions().stream())
            .filter(option -> option.getValue().compareTo(value) == 0)
            .findFirst()
            .flatMap(AnswerOption::getLabel)
            .orElse("");
  }
}
