package org.katlib.course;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.AlertItem;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.SignalStrength;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.SafetySignal;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.scoring.SafetySignals;

/**
 * The answers of a course that nobody may overlook, and when someone looked at them. Where it is
 * left open which form was answered, or it is none that is known, any form of the instrument raises
 * them: nothing is silenced by a version that is not written down.
 */
public final class RaisedSignals {
  private RaisedSignals() {}

  /**
   * {@return the answers of a response that nobody may overlook}
   *
   * @param course the course
   * @param response a response of it
   */
  public static List<SafetySignal> of(TreatmentCourse course, InstrumentResponse response) {
    return SafetySignals.of(
        course
            .findInstrument(response)
            .map(List::of)
            .orElseGet(() -> course.findInstruments(response.getInstrument())),
        response);
  }

  /**
   * {@return whether someone is on record as having looked at a response after it was answered}
   *
   * @param course the course
   * @param response a response of it
   */
  public static boolean isReviewed(TreatmentCourse course, InstrumentResponse response) {
    return findFirstReview(course, response) >= 0;
  }

  /**
   * How much an answer asks for, or null where it asks for nothing.
   *
   * @param answered the form that was answered, or null where it is not known
   */
  static @Nullable SignalStrength find(
      TreatmentCourse course,
      @Nullable Instrument answered,
      InstrumentResponse response,
      ItemAnswer answer) {
    BigDecimal value = answer.getValue().orElse(null);
    if (value == null) {
      return null;
    }
    if (answered != null) {
      return find(answered, answer, value);
    }
    SignalStrength strongest = null;
    InstrumentId id = response.getInstrument();
    for (int i = 0; i < InstrumentForms.end(course, id); i++) {
      Instrument form = InstrumentForms.at(course, id, i);
      if (form != null) {
        strongest = stronger(strongest, find(form, answer, value));
      }
    }
    return strongest;
  }

  /** How much the strongest of its answers asks for, or null where none asks for anything. */
  static @Nullable SignalStrength find(TreatmentCourse course, InstrumentResponse response) {
    Instrument form = InstrumentForms.find(course, response);
    SignalStrength strongest = null;
    List<ItemAnswer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      strongest = stronger(strongest, find(course, form, response, answers.get(i)));
    }
    return strongest;
  }

  /** Whether one of its answers asks to be looked at before the day ends, or at once. */
  static boolean isReviewNeeded(TreatmentCourse course, InstrumentResponse response) {
    return isReviewNeeded(find(course, response));
  }

  /** Whether it asks to be looked at before the day ends, or at once. */
  static boolean isReviewNeeded(@Nullable SignalStrength strength) {
    return strength == SignalStrength.REVIEW || strength == SignalStrength.URGENT;
  }

  /** Whether one of its answers asks for someone to act at once. */
  static boolean isUrgent(TreatmentCourse course, InstrumentResponse response) {
    return find(course, response) == SignalStrength.URGENT;
  }

  /** Whether a review is about a response, and not from before it was answered. */
  static boolean isOf(SafetySignalReview review, InstrumentResponse response) {
    return review.getResponse().equals(response.getId())
        && !review.getAt().isBefore(response.getAnsweredAt());
  }

  /** The place of the first review of a response, or -1. */
  static int findFirstReview(TreatmentCourse course, InstrumentResponse response) {
    int first = -1;
    List<SafetySignalReview> reviews = course.getSignalReviews();
    for (int i = 0; i < reviews.size(); i++) {
      if (isOf(reviews.get(i), response)
          && (first < 0 || reviews.get(i).getAt().isBefore(reviews.get(first).getAt()))) {
        first = i;
      }
    }
    return first;
  }

  /** When someone first looked at a response, or null. */
  static @Nullable OffsetDateTime findFirstLook(
      TreatmentCourse course, InstrumentResponse response) {
    int first = findFirstReview(course, response);
    return first < 0 ? null : course.getSignalReviews().get(first).getAt();
  }

  private static @Nullable SignalStrength find(
      Instrument form, ItemAnswer answer, BigDecimal value) {
    SignalStrength strongest = null;
    List<AlertItem> alerts = form.getAlertItems();
    for (int i = 0; i < alerts.size(); i++) {
      AlertItem alert = alerts.get(i);
      if (alert.getItem().equals(answer.getItem())
          && value.compareTo(alert.getAtLeast()) >= 0
          && !isNotAssessed(form, answer, value)) {
        strongest = stronger(strongest, alert.getStrength());
      }
    }
    return strongest;
  }

  /** The number that stands for an item nobody assessed is no answer, however high it is. */
  private static boolean isNotAssessed(Instrument form, ItemAnswer answer, BigDecimal value) {
    InstrumentItem item = form.findItem(answer.getItem()).orElse(null);
    AnswerScale answers = item == null ? null : form.findAnswers(item).orElse(null);
    BigDecimal none = answers == null ? null : answers.getNotAssessed().orElse(null);
    return none != null && none.compareTo(value) == 0;
  }

  private static @Nullable SignalStrength stronger(
      @Nullable SignalStrength one, @Nullable SignalStrength other) {
    return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
  }
}
