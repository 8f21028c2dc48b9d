package org.katlib.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.katlib.examples.AnsweredForms.NoFormException;
import org.katlib.measure.Instrument;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetySignal;
import org.katlib.scoring.SafetySignals;
import org.katlib.scoring.ScaleWorking;
import org.katlib.scoring.Score;
import org.katlib.scoring.Scorer;

/**
 * Responses with what came out of them, earliest first.
 *
 * @param scored those of which the form is known
 * @param unscored the others
 */
record ScoredAnswers(List<Scored> scored, List<Unscored> unscored) {
  /**
   * A response with its score.
   *
   * @param response the response
   * @param form the form that was answered
   * @param score what came out
   */
  record Scored(InstrumentResponse response, Instrument form, Score score) {
    /** {@return how each scale came about} */
    List<ScaleWorking> workings() {
      return score.getScales().stream()
          .map(scale -> ScaleWorking.of(form, response, scale))
          .toList();
    }
  }

  /**
   * A response that could not be scored.
   *
   * @param response the response
   * @param reason why
   * @param forms the forms that it may be of
   */
  record Unscored(InstrumentResponse response, String reason, List<Instrument> forms) {
    /** {@return its answers that nobody may overlook, by any of the forms} */
    List<SafetySignal> signals() {
      return SafetySignals.of(forms, response);
    }
  }

  static ScoredAnswers of(List<InstrumentResponse> responses, AnsweredForms forms, Scorer scorer) {
    List<Scored> scored = new ArrayList<>();
    List<Unscored> unscored = new ArrayList<>();
    responses.stream()
        .sorted(Comparator.comparing(response -> response.getAnsweredAt().toInstant()))
        .forEach(
            response -> {
              try {
                Instrument form = forms.find(response);
                scored.add(new Scored(response, form, scorer.score(form, response)));
              } catch (NoFormException e) {
                unscored.add(new Unscored(response, e.words(), forms.all(response)));
              }
            });
    return new ScoredAnswers(scored, unscored);
  }

  List<Score> scores() {
    return scored.stream().map(Scored::score).toList();
  }

  /** {@return whether something waits for a person} */
  boolean isOpen(SignalWords signals) {
    return !unscored.isEmpty()
        || scored.stream()
            .anyMatch(
                one ->
                    !one.score().getDefects().isEmpty()
                        || !SignalWords.unanswered(one.form(), one.workings()).isEmpty()
                        || (!one.score().getSignals().isEmpty()
                            && !signals.isReviewed(one.response())));
  }
}
