package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;

/** What is wrong with single answers; nothing is made while they are in order. */
final class AnswerDefects {
  private AnswerDefects() {}

  static @Nullable ResponseDefectKind find(
      Instrument form, InstrumentResponse response, ItemAnswer answer) {
    InstrumentItem item = findItem(form, answer.getItem());
    if (item == null) {
      return ResponseDefectKind.UNKNOWN_ITEM;
    }
    BigDecimal value = answer.getValue().orElse(null);
    if (value == null) {
      boolean refused =
          answer.getAbsence().orElse(null) == AnswerAbsence.NOT_APPLICABLE
              && !item.isMayNotApply()
              && isAsked(form, response, item);
      return refused ? ResponseDefectKind.CANNOT_BE_INAPPLICABLE : null;
    }
    AnswerScale answers = findAnswers(form, item);
    return answers == null ? null : find(answers, value);
  }

  /** As {@link Instrument} finds it, with nothing wrapped: a rule asks it of every answer. */
  private static @Nullable InstrumentItem findItem(Instrument form, ItemId id) {
    List<InstrumentItem> items = form.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).getId().equals(id)) {
        return items.get(i);
      }
    }
    return null;
  }

  private static @Nullable AnswerScale findAnswers(Instrument form, InstrumentItem item) {
    List<AnswerScale> scales = form.getAnswerScales();
    for (int i = 0; i < scales.size(); i++) {
      if (scales.get(i).getId().equals(item.getAnswers())) {
        return scales.get(i);
      }
    }
    return null;
  }

  static boolean isNotAssessed(AnswerScale answers, BigDecimal value) {
    Optional<BigDecimal> none = answers.getNotAssessed();
    return none.isPresent() && none.get().compareTo(value) == 0;
  }

  private static @Nullable ResponseDefectKind find(AnswerScale answers, BigDecimal value) {
    if (isNotAssessed(answers, value)) {
      return null;
    }
    if (!answers.isInRange(value)) {
      return ResponseDefectKind.OUT_OF_RANGE;
    }
    return ScoreNumbers.isHandy(value) && answers.isOnStep(value)
        ? null
        : ResponseDefectKind.BETWEEN_ANSWERS;
  }

  /** An item behind another is asked once that other is answered above its lowest. */
  private static boolean isAsked(
      Instrument form, InstrumentResponse response, InstrumentItem item) {
    if (item.getOnlyIf().isEmpty()) {
      return true;
    }
    InstrumentItem before = form.findItem(item.getOnlyIf().get()).orElse(null);
    if (before == null) {
      return true;
    }
    AnswerScale answers = form.findAnswers(before).orElse(null);
    BigDecimal value = response.findValue(before.getId()).orElse(null);
    return answers != null && value != null && value.compareTo(answers.getLowest()) > 0;
  }
}
