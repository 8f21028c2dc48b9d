package org.katlib.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.course.RaisedSignals;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.SignalStrength;
import org.katlib.scoring.CountedAs;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignal;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.scoring.ScaleWorking;

/** Answers that nobody may overlook, and what was done about them, in words. */
final class SignalWords {
  /** Where not even the items that nobody may overlook are known. */
  static final String NOT_LOOKED_THROUGH =
      "They were not looked through for what nobody may overlook: no form of the instrument is"
          + " known.";

  private final Optional<TreatmentCourse> course;

  SignalWords(Optional<TreatmentCourse> course) {
    this.course = course;
  }

  /** {@return such as {@code Item 9 (…) was answered 1: someone looks at it …}} */
  static String of(Instrument form, SafetySignal signal, Optional<BigDecimal> answer) {
    return of(List.of(form), signal, answer);
  }

  /** {@return the same, where it is left open which of several forms was answered} */
  static String of(List<Instrument> forms, SafetySignal signal, Optional<BigDecimal> answer) {
    String topic =
        forms.stream()
            .flatMap(form -> form.findItem(signal.getItem()).stream())
            .findFirst()
            .map(SignalWords::topic)
            .orElse("");
    return "Item "
        + signal.getItem().getText()
        + topic
        + " was answered"
        + answer.map(value -> " " + Words.number(value)).orElse("")
        + ". Whatever the score, "
        + MeasureWords.of(signal.getStrength())
        + ".";
  }

  /** {@return the items that nobody may overlook and that have no answer: a blank is not a no} */
  static List<String> unanswered(Instrument form, List<ScaleWorking> workings) {
    List<String> lines = new ArrayList<>();
    for (InstrumentItem item : form.getItems()) {
      boolean isWatched =
          form.getAlertItems().stream().anyMatch(alert -> alert.getItem().equals(item.getId()));
      boolean isMissing =
          workings.stream()
              .flatMap(working -> working.groups().stream())
              .flatMap(group -> group.answers().stream())
              .filter(answer -> answer.item().equals(item.getId()))
              .anyMatch(
                  answer -> answer.as() == CountedAs.MISSING || answer.as() == CountedAs.MADE_UP);
      if (isWatched && isMissing) {
        lines.add(
            "Item " + item.getId().getText() + topic(item) + " has no answer: that is not a no.");
      }
    }
    return lines;
  }

  private static String topic(InstrumentItem item) {
    return item.getTopic().map(words -> " (" + words + ")").orElse("");
  }

  /** {@return what is on record of someone having looked at the answers} */
  List<String> reviews(InstrumentResponse response) {
    if (course.isEmpty()) {
      return List.of(
          "Whether someone looked at it is on record in the course, not in the answers alone.");
    }
    List<String> lines = new ArrayList<>();
    for (SafetySignalReview review : of(course.get(), response)) {
      lines.add(
          "Looked at on "
              + review.getAt().toLocalDate()
              + review
                  .getReviewer()
                  .map(id -> " by " + new CourseNames(course.get()).of(id))
                  .orElse("")
              + ": "
              + Words.list(review.getActions())
              + ".");
      Words.add("Note", review.getNote(), lines);
    }
    if (lines.isEmpty()) {
      return List.of("Nobody is on record as having looked at it.");
    }
    if (isUrgent(response) && !isCaredFor(response)) {
      lines.add("Neither an assessment of risk nor further care is on record.");
    }
    return lines;
  }

  private boolean isUrgent(InstrumentResponse response) {
    return course.isPresent()
        && RaisedSignals.of(course.get(), response).stream()
            .anyMatch(signal -> signal.getStrength() == SignalStrength.URGENT);
  }

  private boolean isCaredFor(InstrumentResponse response) {
    return course.isPresent() && of(course.get(), response).stream().anyMatch(SignalWords::isCare);
  }

  private static boolean isCare(SafetySignalReview review) {
    return review.getActions().contains(SafetyAction.RISK_ASSESSED)
        || review.getActions().contains(SafetyAction.FURTHER_CARE_ARRANGED)
        || review.getActions().contains(SafetyAction.EMERGENCY_CARE_CALLED);
  }

  /** {@return the place among what waits: what nobody looked at first, and what is urgent of it} */
  int rank(InstrumentResponse response, List<SafetySignal> signals) {
    int rank = 3;
    for (SafetySignal signal : signals) {
      rank = Math.min(rank, rank(signal.getStrength()));
    }
    boolean settled = isReviewed(response) && (rank > 0 || isCaredFor(response));
    return settled ? rank + 4 : rank;
  }

  private static int rank(SignalStrength strength) {
    return switch (strength) {
      case URGENT -> 0;
      case REVIEW -> 1;
      case SOFT -> 2;
    };
  }

  /** {@return whether someone is on record as having looked at the answers} */
  boolean isReviewed(InstrumentResponse response) {
    return course.isPresent() && RaisedSignals.isReviewed(course.get(), response);
  }

  private static List<SafetySignalReview> of(TreatmentCourse course, InstrumentResponse response) {
    return course.getSignalReviews().stream()
        .filter(review -> review.getResponse().equals(response.getId()))
        .filter(review -> !review.getAt().isBefore(response.getAnsweredAt()))
        .toList();
  }
}
