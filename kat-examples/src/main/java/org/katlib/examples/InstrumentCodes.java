package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.measure.AnswerOption;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.CodeUse;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCode;
import org.katlib.measure.InstrumentItem;

/** The codes of an instrument, its items and its answers, each with how sure the library is. */
final class InstrumentCodes {
  private final List<List<String>> rows = new ArrayList<>();

  InstrumentCodes(Instrument form) {
    form.getCodes().forEach(code -> add(MeasureWords.of(code.getUse()), code));
    for (InstrumentItem item : form.getItems()) {
      item.getCodes().forEach(code -> add("item " + item.getId().getText(), code));
    }
    for (AnswerScale answers : form.getAnswerScales()) {
      String name = answers.getId().getText();
      answers.getCodes().forEach(code -> add("answers of " + name, code));
      for (AnswerOption option : answers.getOptions()) {
        String answer = "answer " + Words.number(option.getValue()) + " of " + name;
        option.getCodes().forEach(code -> add(answer, code));
      }
    }
  }

  private void add(String what, InstrumentCode code) {
    rows.add(
        List.of(
            code.getUse() == CodeUse.LEVEL ? MeasureWords.of(code.getUse()) : what,
            MeasureWords.of(code.getCoding().getSystem()) + " " + code.getCoding().getCode(),
            SourceNumbers.of(code.getConfidence()),
            code.getCoding().getDisplay().orElse("")));
  }

  void add(Page page) {
    page.heading(2, "Codes");
    if (rows.isEmpty()) {
      page.line("None is known to the library.");
    }
    page.table(List.of("what it stands for", "code", "how sure", "name in the terminology"), rows);
  }
}
