package org.katlib.course;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemGroup;
import org.katlib.measure.ItemId;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;
import org.katlib.scoring.AnswerAbsence;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseDefects;
import org.katlib.scoring.ScaleScore;
import org.katlib.scoring.Score;
import org.katlib.scoring.ScoreAbsence;
import org.katlib.scoring.Scorer;

/**
 * Whether something comes out of a response. Where every item is answered that is known without
 * scoring it: a look at a course in which all is well builds nothing.
 */
final class ResponseScores {
  private static final ScaleId TOTAL = ScaleId.of("total");

  private ResponseScores() {}

  /** Whether what stands for the instrument comes out, where anything ever does. */
  static boolean isTold(TreatmentCourse course, InstrumentResponse response) {
    Instrument form = InstrumentForms.find(course, response);
    if (form == null) {
      return false;
    }
    if (isComplete(form, response) && !ResponseDefects.isAny(form, response)) {
      return true;
    }
    ScoreAbsence absence = findAbsence(form, response);
    return absence == null || absence == ScoreAbsence.NO_SCORE;
  }

  /** Whether the score that stands for the instrument does not come out for want of answers. */
  static boolean isWanting(Instrument form, InstrumentResponse response) {
    return !isComplete(form, response)
        && findAbsence(form, response) == ScoreAbsence.ANSWERS_MISSING;
  }

  /**
   * Whether each item that counts has an answer, or was not put because the question before it was
   * answered with no: then nothing is missing, and unless an answer does not fit all is told.
   */
  static boolean isComplete(Instrument form, InstrumentResponse response) {
    List<Scale> scales = form.getScales();
    Scale total = form.findScale(TOTAL).orElse(null);
    boolean any = false;
    for (int i = 0; i < scales.size(); i++) {
      if (total == null || scales.get(i).getId().equals(TOTAL)) {
        List<ItemGroup> groups = scales.get(i).getGroups();
        for (int k = 0; k < groups.size(); k++) {
          if (!isComplete(form, response, groups.get(k))) {
            return false;
          }
          any |= !groups.get(k).getItems().isEmpty();
        }
      }
    }
    return any;
  }

  private static boolean isComplete(Instrument form, InstrumentResponse response, ItemGroup group) {
    List<ItemId> items = group.getItems();
    for (int i = 0; i < items.size(); i++) {
      ItemAnswer answer = findAnswer(response, items.get(i));
      BigDecimal value = answer == null ? null : answer.getValue().orElse(null);
      if (value == null
          ? !isSettled(form, response, items.get(i), answer)
          : isNotAssessed(form, value)) {
        return false;
      }
    }
    return true;
  }

  /** Where no scale stands for the instrument, any one of them does. */
  private static @Nullable ScoreAbsence findAbsence(Instrument form, InstrumentResponse response) {
    Score score = Scorer.standard().score(form, response);
    ScoreAbsence absence = ScoreAbsence.NO_SCORE;
    for (ScaleScore scale : score.getScales()) {
      if (scale.getScale().equals(TOTAL)) {
        return scale.getAbsence().orElse(null);
      }
      if (scale.getAbsence().isEmpty()) {
        return null;
      }
      absence = scale.getAbsence().get();
    }
    return absence;
  }

  /** Whether a number stands for what nobody assessed, in any of the form's sets of answers. */
  private static boolean isNotAssessed(Instrument form, BigDecimal value) {
    List<AnswerScale> scales = form.getAnswerScales();
    for (int i = 0; i < scales.size(); i++) {
      BigDecimal none = scales.get(i).getNotAssessed().orElse(null);
      if (none != null && none.compareTo(value) == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSettled(
      Instrument form, InstrumentResponse response, ItemId id, @Nullable ItemAnswer answer) {
    InstrumentItem item = form.findItem(id).orElse(null);
    boolean put = answer != null && answer.getAbsence().orElse(null) != AnswerAbsence.NOT_ASKED;
    if (put || item == null || item.getOnlyIf().isEmpty()) {
      return false;
    }
    BigDecimal gate = response.findValue(item.getOnlyIf().get()).orElse(null);
    BigDecimal lowest = findLowest(form, item.getOnlyIf().get());
    return gate != null && lowest != null && gate.compareTo(lowest) == 0;
  }

  private static @Nullable BigDecimal findLowest(Instrument form, ItemId id) {
    InstrumentItem item = form.findItem(id).orElse(null);
    AnswerScale answers = item == null ? null : form.findAnswers(item).orElse(null);
    return answers == null ? null : answers.getLowest();
  }

  private static @Nullable ItemAnswer findAnswer(InstrumentResponse response, ItemId item) {
    List<ItemAnswer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).getItem().equals(item)) {
        return answers.get(i);
      }
    }
    return null;
  }
}
