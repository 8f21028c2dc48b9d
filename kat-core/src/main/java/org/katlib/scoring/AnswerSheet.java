package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;

/** A response as one form reads it, item by item. */
record AnswerSheet(Instrument form, InstrumentResponse response) {
  ItemReading read(ItemId id) {
    return read(id, form.getItems().size());
  }

  /** The gates before an item are as many as the form has items, at most: a ring of them ends. */
  private ItemReading read(ItemId id, int gates) {
    InstrumentItem item = form.findItem(id).orElse(null);
    AnswerScale answers = item == null ? null : form.findAnswers(item).orElse(null);
    if (item == null || answers == null) {
      return ItemReading.notOnForm(id);
    }
    ItemReading put = readPut(item, answers);
    if (put != null) {
      return put;
    }
    if (isSettled(item, gates)) {
      return ItemReading.answered(id, answers.getLowest(), answers);
    }
    return ItemReading.without(id, ItemReading.Kind.MISSING, answers);
  }

  /** What was put down for an item, unless that leaves open what it counts as. */
  private @Nullable ItemReading readPut(InstrumentItem item, AnswerScale answers) {
    ItemAnswer answer = findAnswer(item.getId());
    if (answer == null) {
      return null;
    }
    if (AnswerDefects.find(form, response, answer) != null) {
      return ItemReading.without(item.getId(), ItemReading.Kind.DEFECTIVE, answers);
    }
    Optional<BigDecimal> value = answer.getValue();
    if (value.isPresent() && !AnswerDefects.isNotAssessed(answers, value.get())) {
      return ItemReading.answered(item.getId(), value.get(), answers);
    }
    AnswerAbsence absence = answer.getAbsence().orElse(AnswerAbsence.NOT_ASSESSED);
    if (absence == AnswerAbsence.NOT_APPLICABLE && item.isMayNotApply()) {
      return ItemReading.without(item.getId(), ItemReading.Kind.NOT_APPLICABLE, answers);
    }
    // Who declines was asked, whatever the form says: that is not a no.
    return absence == AnswerAbsence.DECLINED
        ? ItemReading.without(item.getId(), ItemReading.Kind.MISSING, answers)
        : null;
  }

  private @Nullable ItemAnswer findAnswer(ItemId id) {
    for (ItemAnswer answer : response.getAnswers()) {
      if (answer.getItem().equals(id)) {
        return answer;
      }
    }
    return null;
  }

  private boolean isSettled(InstrumentItem item, int gates) {
    return gates > 0
        && item.getOnlyIf().isPresent()
        && read(item.getOnlyIf().get(), gates - 1).isAtLowest();
  }
}
