package org.katlib.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.measure.Instrument;
import org.katlib.measure.Scale;
import org.katlib.measure.ScoringAlgorithm;

/**
 * How a scale came to its score, answer by answer, as the {@link Scorer} read them.
 *
 * @param scale the scale
 * @param score what came out
 * @param groups its groups, in its order
 */
public record ScaleWorking(Scale scale, ScaleScore score, List<CountedGroup> groups) {
  /** Keeps a copy of the groups. */
  public ScaleWorking {
    groups = List.copyOf(groups);
  }

  /**
   * {@return how one scale of a score came about}
   *
   * @param form the form that was scored
   * @param response the answers
   * @param score what came out of the scale
   * @throws IllegalArgumentException if the form has no such scale
   */
  public static ScaleWorking of(Instrument form, InstrumentResponse response, ScaleScore score) {
    Scale scale =
        form.findScale(score.getScale())
            .orElseThrow(() -> new IllegalArgumentException("the form has no such scale"));
    ScaleReading reading = new ScaleReading(new AnswerSheet(form, response), scale);
    List<CountedGroup> groups = new ArrayList<>();
    for (GroupReading group : reading.groups()) {
      List<CountedAnswer> answers = new ArrayList<>();
      for (ItemReading item : group.readings()) {
        answers.add(answer(response, scale, score, item));
      }
      groups.add(new CountedGroup(group.group(), answers, group.countAtOrAboveMark()));
    }
    return new ScaleWorking(scale, score, groups);
  }

  private static CountedAnswer answer(
      InstrumentResponse response, Scale scale, ScaleScore score, ItemReading item) {
    Optional<BigDecimal> answered = response.findValue(item.item());
    boolean counts = item.is(ItemReading.Kind.ANSWERED);
    return new CountedAnswer(
        item.item(),
        switch (item.kind()) {
          case ANSWERED -> asAnswered(scale, item, answered.isPresent());
          case MISSING -> score.isProrated() ? CountedAs.MADE_UP : CountedAs.MISSING;
          case NOT_APPLICABLE ->
              score.isProrated() && scale.getAlgorithm() != ScoringAlgorithm.MEAN
                  ? CountedAs.MADE_UP
                  : CountedAs.LEFT_OUT;
          case DEFECTIVE -> CountedAs.DEFECTIVE;
          case NOT_ON_FORM -> CountedAs.NOT_ON_FORM;
        },
        answered,
        counts ? Optional.of(item.number()) : Optional.empty());
  }

  private static CountedAs asAnswered(Scale scale, ItemReading item, boolean isPut) {
    if (!isPut) {
      return CountedAs.NOT_ASKED;
    }
    return scale.getReversed().contains(item.item()) ? CountedAs.REVERSED : CountedAs.ANSWERED;
  }

  /** {@return the name of the type alone: an answer is the patient's own} */
  @Override
  public String toString() {
    return "ScaleWorking(####)";
  }
}
