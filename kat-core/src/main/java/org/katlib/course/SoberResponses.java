package org.katlib.course;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ScaleId;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ScaleScore;
import org.katlib.scoring.Score;
import org.katlib.scoring.Scorer;

/** The responses of a course that were answered free of the medicine, and what they add up to. */
final class SoberResponses {
  private static final ScaleId TOTAL = ScaleId.of("total");

  private SoberResponses() {}

  /** The response at a position, or null if it was answered while the medicine acted. */
  static @Nullable InstrumentResponse at(TreatmentCourse course, int position) {
    InstrumentResponse response = course.getResponses().get(position);
    return isSober(course, response) ? response : null;
  }

  /** The response at a position, or null if it is to another instrument or was not sober. */
  static @Nullable InstrumentResponse at(
      TreatmentCourse course, int position, InstrumentId instrument) {
    InstrumentResponse response = course.getResponses().get(position);
    return response.getInstrument().equals(instrument) && isSober(course, response)
        ? response
        : null;
  }

  private static boolean isSober(TreatmentCourse course, InstrumentResponse response) {
    return UnderMedicine.isSober(course, response.getMoment(), response.getAnsweredAt());
  }

  /** The last one before a time to the form of another, by the same informant; or null. */
  static @Nullable InstrumentResponse lastBefore(
      TreatmentCourse course, InstrumentResponse like, OffsetDateTime time) {
    InstrumentResponse last = null;
    for (int i = 0; i < course.getResponses().size(); i++) {
      InstrumentResponse response = course.getResponses().get(i);
      if (isToTheInstrument(response, like)
          && response.getAnsweredAt().isBefore(time)
          && (last == null || response.getAnsweredAt().isAfter(last.getAnsweredAt()))
          && isToTheForm(course, response, like)
          && isSober(course, response)) {
        last = response;
      }
    }
    return last;
  }

  /** The first one after a time to the form of another, by the same informant; or null. */
  static @Nullable InstrumentResponse firstAfter(
      TreatmentCourse course, InstrumentResponse like, OffsetDateTime time) {
    InstrumentResponse first = null;
    for (int i = 0; i < course.getResponses().size(); i++) {
      InstrumentResponse response = course.getResponses().get(i);
      if (isToTheInstrument(response, like)
          && response.getAnsweredAt().isAfter(time)
          && (first == null || response.getAnsweredAt().isBefore(first.getAnsweredAt()))
          && isToTheForm(course, response, like)
          && isSober(course, response)) {
        first = response;
      }
    }
    return first;
  }

  /** Whether the informant of another answered any form of its instrument before a time. */
  static boolean isInstrumentAnsweredBefore(
      TreatmentCourse course, InstrumentResponse like, OffsetDateTime time) {
    for (int i = 0; i < course.getResponses().size(); i++) {
      InstrumentResponse response = course.getResponses().get(i);
      if (isToTheInstrument(response, like)
          && response.getAnsweredAt().isBefore(time)
          && isSober(course, response)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToTheInstrument(InstrumentResponse response, InstrumentResponse like) {
    return response.getInstrument().equals(like.getInstrument())
        && response.getInformant() == like.getInformant();
  }

  private static boolean isToTheForm(
      TreatmentCourse course, InstrumentResponse response, InstrumentResponse like) {
    Instrument form = InstrumentForms.find(course, like);
    return form != null && form.equals(InstrumentForms.find(course, response));
  }

  /**
   * Whether any answer, or a recorded total, is above what it was before. Where none is, no sum of
   * such answers can have risen, and there is no need to score them.
   */
  static boolean isAnyHigher(InstrumentResponse response, InstrumentResponse before) {
    if (response.getRecordedTotal().isPresent() || before.getRecordedTotal().isPresent()) {
      return true;
    }
    List<ItemAnswer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      BigDecimal value = answers.get(i).getValue().orElse(null);
      BigDecimal earlier = before.findValue(answers.get(i).getItem()).orElse(null);
      if (value != null && (earlier == null || value.compareTo(earlier) > 0)) {
        return true;
      }
    }
    return false;
  }

  /** The number that stands for the instrument, or null where none comes out. */
  static @Nullable BigDecimal total(TreatmentCourse course, InstrumentResponse response) {
    Score score = score(course, response);
    return score == null ? null : score.find(TOTAL).flatMap(ScaleScore::getValue).orElse(null);
  }

  /** What comes out of a response, or null where its form is not known. */
  static @Nullable Score score(TreatmentCourse course, InstrumentResponse response) {
    Instrument form = InstrumentForms.find(course, response);
    return form == null ? null : Scorer.standard().score(form, response);
  }
}
