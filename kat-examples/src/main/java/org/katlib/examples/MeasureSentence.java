package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.katlib.course.RaisedSignals;
import org.katlib.course.TreatmentCourse;
import org.katlib.course.UnderMedicine;
import org.katlib.journey.MeasureEvent;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;
import org.katlib.measure.SignalStrength;
import org.katlib.scoring.AnswerAbsence;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignal;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.scoring.Score;
import org.katlib.scoring.Scorer;

/** What was answered, what came of it and what was done about it, in words; nothing is judged. */
final class MeasureSentence {
  private final TreatmentCourse course;
  private final CourseNames names;

  MeasureSentence(TreatmentCourse course, CourseNames names) {
    this.course = course;
    this.names = names;
  }

  void add(MeasureEvent event, List<String> lines) {
    if (event instanceof MeasureEvent.InstrumentAnswered answered) {
      answered(answered.response(), answered.form(), lines);
    } else if (event instanceof MeasureEvent.SignalReviewed reviewed) {
      reviewed(reviewed.review(), lines);
    }
  }

  private void answered(
      InstrumentResponse response, Optional<Instrument> form, List<String> lines) {
    Optional<Score> score = form.map(known -> Scorer.standard().score(known, response));
    lines.add(
        name(response, form)
            + score.flatMap(ScoreWords::total).map(total -> ": " + total).orElse("")
            + ", "
            + by(response)
            + ", "
            + Words.of(response.getMoment()));
    if (response.getMoment().isSober()
        && UnderMedicine.isActing(course, response.getAnsweredAt())) {
      lines.add("By the times on record the medicine acted then.");
    }
    if (form.isPresent() && score.isPresent()) {
      lines.addAll(ScoreWords.parts(form.get(), score.get()));
      unanswered(form.get(), response).ifPresent(lines::add);
    } else {
      lines.add(
          course.findInstruments(response.getInstrument()).isEmpty()
              ? "No score: the instrument is not known here."
              : "No score: which of its forms was answered is not on record.");
    }
    signals(response, lines);
    Words.add("Note", response.getNote(), lines);
  }

  private static String name(InstrumentResponse response, Optional<Instrument> form) {
    return form.map(Instrument::getName)
        .or(() -> InstrumentCatalogue.findName(response.getInstrument()))
        .orElse(response.getInstrument().getText());
  }

  private String by(InstrumentResponse response) {
    Optional<String> rater = response.getRater().map(names::of);
    if (response.getInformant() == Informant.CLINICIAN) {
      return "rated by " + rater.orElse("a clinician");
    }
    return "answered by "
        + Words.withArticle(response.getInformant())
        + rater.map(name -> ", asked by " + name).orElse("");
  }

  private static Optional<String> unanswered(Instrument form, InstrumentResponse response) {
    List<String> items = new ArrayList<>();
    for (ItemAnswer answer : response.getAnswers()) {
      answer
          .getAbsence()
          .filter(absence -> absence != AnswerAbsence.NOT_ASKED)
          .ifPresent(
              absence -> items.add(item(form, answer.getItem()) + ", " + AnswerWords.of(absence)));
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of("Without an answer: " + String.join("; ", items));
  }

  private void signals(InstrumentResponse response, List<String> lines) {
    List<SafetySignal> raised = RaisedSignals.of(course, response);
    for (SignalStrength strength : SignalStrength.values()) {
      List<String> items =
          raised.stream()
              .filter(signal -> signal.getStrength() == strength)
              .map(SafetySignal::getItem)
              .map(id -> item(response, id) + answer(response, id))
              .toList();
      if (!items.isEmpty()) {
        lines.add(AnswerWords.of(strength) + ": " + Words.row(items));
      }
    }
    if (raised.stream().anyMatch(signal -> signal.getStrength() != SignalStrength.SOFT)
        && !RaisedSignals.isReviewed(course, response)) {
      lines.add("What was done about it is not on record.");
    }
  }

  private void reviewed(SafetySignalReview review, List<String> lines) {
    Optional<InstrumentResponse> response =
        course.getResponses().stream()
            .filter(known -> known.getId().equals(review.getResponse()))
            .findFirst();
    Optional<Instrument> form = response.flatMap(course::findInstrument);
    lines.add(
        "What was done about "
            + response.flatMap(this::reviewedItems).orElse("the answers")
            + ": "
            + of(review.getActions())
            + review.getReviewer().map(names::of).map(name -> ", by " + name).orElse(""));
    Words.add(
        "Answered in",
        response.map(known -> name(known, form) + ", " + known.getAnsweredAt().toLocalDate()),
        lines);
    Words.add("Note", review.getNote(), lines);
  }

  private Optional<String> reviewedItems(InstrumentResponse response) {
    List<String> items =
        RaisedSignals.of(course, response).stream()
            .map(signal -> item(response, signal.getItem()))
            .toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(Words.row(items));
  }

  private static String of(Set<SafetyAction> actions) {
    return String.join(", ", actions.stream().sorted().map(AnswerWords::of).toList());
  }

  private static String answer(InstrumentResponse response, ItemId id) {
    return response.findValue(id).map(value -> ", answered " + Words.number(value)).orElse("");
  }

  private String item(InstrumentResponse response, ItemId id) {
    Optional<Instrument> form = course.findInstrument(response);
    return form.map(known -> item(known, id)).orElse("item " + id.getText());
  }

  private static String item(Instrument form, ItemId id) {
    return "item "
        + id.getText()
        + form.findItem(id)
            .flatMap(InstrumentItem::getTopic)
            .map(topic -> " (" + topic + ")")
            .orElse("");
  }
}
