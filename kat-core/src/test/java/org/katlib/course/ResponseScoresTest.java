package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.ScaleId;
import org.katlib.scoring.AnswerAbsence;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseDefects;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.ScaleScore;
import org.katlib.scoring.Score;
import org.katlib.scoring.ScoreAbsence;
import org.katlib.scoring.Scorer;

/** What the rules know without scoring is what scoring tells. */
class ResponseScoresTest {
  @Provide
  Arbitrary<InstrumentResponse> responses() {
    return Arbitraries.of(InstrumentCatalogue.all())
        .flatMap(
            form ->
                Arbitraries.integers()
                    .between(-6, 120)
                    .list()
                    .ofSize(form.getItems().size())
                    .map(draws -> response(form, draws)));
  }

  /** Most answers fit; some are out of range, some are left out, blank, not asked or declined. */
  private static InstrumentResponse response(Instrument form, List<Integer> draws) {
    List<ItemAnswer> answers = new ArrayList<>();
    for (int i = 0; i < draws.size(); i++) {
      AnswerScale scale = form.findAnswers(form.getItems().get(i)).orElseThrow();
      ItemAnswer.Builder answer = ItemAnswer.builder().item(form.getItems().get(i).getId());
      int draw = draws.get(i);
      switch (draw) {
        case -1 -> answers.add(answer.absence(AnswerAbsence.LEFT_BLANK).build());
        case -2 -> answers.add(answer.absence(AnswerAbsence.NOT_ASKED).build());
        case -3 -> answers.add(answer.absence(AnswerAbsence.DECLINED).build());
        case -4 -> answers.add(answer.value(scale.getHighest().add(BigDecimal.ONE)).build());
        case -5, -6 -> {}
        default -> {
          BigDecimal step = scale.getStep().orElse(BigDecimal.ONE);
          int steps =
              scale.getHighest().subtract(scale.getLowest()).divideToIntegralValue(step).intValue();
          BigDecimal value =
              scale.getLowest().add(step.multiply(BigDecimal.valueOf(draw % (steps + 1))));
          answers.add(answer.value(value).build());
        }
      }
    }
    return InstrumentResponse.builder()
        .id(ResponseId.of("response"))
        .instrument(form.getId())
        .version(form.getVersion())
        .informant(form.getInformants().iterator().next())
        .answeredAt(at("09:35"))
        .moment(RatingMoment.BEFORE_DOSING)
        .answers(answers)
        .build();
  }

  @Property
  void whatIsCompleteIsToldUnlessAnAnswerDoesNotFit(@ForAll("responses") InstrumentResponse one) {
    Instrument form =
        InstrumentCatalogue.find(one.getInstrument(), one.getVersion().orElseThrow()).orElseThrow();
    List<Optional<ScoreAbsence>> told = absences(Scorer.standard().score(form, one));
    if (ResponseScores.isComplete(form, one)) {
      assertThat(told).doesNotContain(Optional.of(ScoreAbsence.ANSWERS_MISSING));
      if (!ResponseDefects.isAny(form, one)) {
        assertThat(told).contains(Optional.empty());
      }
    }
    if (ResponseScores.isWanting(form, one)) {
      assertThat(told).contains(Optional.of(ScoreAbsence.ANSWERS_MISSING));
    }
  }

  /** Of the scale that stands for the instrument, else of all. */
  private static List<Optional<ScoreAbsence>> absences(Score score) {
    return score
        .find(ScaleId.of("total"))
        .map(total -> List.of(total.getAbsence()))
        .orElseGet(() -> score.getScales().stream().map(ScaleScore::getAbsence).toList());
  }
}
