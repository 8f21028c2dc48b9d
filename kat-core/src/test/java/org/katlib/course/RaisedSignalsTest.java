package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.infusion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.SignalStrength;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.ResponseId;
import org.katlib.scoring.SafetySignal;
import org.katlib.scoring.SafetySignals;

/** The rules see every signal that scoring tells, and no other. */
class RaisedSignalsTest {
  static Stream<Instrument> forms() {
    return InstrumentCatalogue.all().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachAnswerOfEachFormAsksForWhatScoringTells(Instrument form) {
    for (InstrumentItem item : form.getItems()) {
      AnswerScale answers = form.findAnswers(item).orElseThrow();
      for (BigDecimal value = answers.getLowest();
          value.compareTo(answers.getHighest().add(BigDecimal.ONE)) <= 0;
          value = value.add(BigDecimal.ONE)) {
        ItemAnswer answer = ItemAnswer.builder().item(item.getId()).value(value).build();
        InstrumentResponse response = response(form, answer);
        SignalStrength told =
            SafetySignals.of(form, response).stream()
                .map(SafetySignal::getStrength)
                .findFirst()
                .orElse(null);
        assertThat(RaisedSignals.find(infusion(), response)).isEqualTo(told);
        assertThat(RaisedSignals.find(infusion(), form, response, answer)).isEqualTo(told);
      }
    }
  }

  /**
   * On one form behaviour is lifetime, on the other since the last contact: the stronger counts.
   */
  @Test
  void whereTheFormIsLeftOpenTheStrongerSignalCounts() {
    Instrument recent =
        InstrumentCatalogue.all().stream()
            .filter(form -> form.getId().getText().equals("c-ssrs-screener"))
            .findFirst()
            .orElseThrow();
    ItemAnswer behaviour = ItemAnswer.builder().item(ItemId.of("6")).value(BigDecimal.ONE).build();
    InstrumentResponse named = response(recent, behaviour);
    assertThat(RaisedSignals.find(infusion(), named)).isEqualTo(SignalStrength.REVIEW);
    InstrumentResponse open = named.toBuilder().version(Optional.empty()).build();
    assertThat(RaisedSignals.find(infusion(), open)).isEqualTo(SignalStrength.URGENT);
  }

  private static InstrumentResponse response(Instrument form, ItemAnswer answer) {
    return InstrumentResponse.builder()
        .id(ResponseId.of("response"))
        .instrument(form.getId())
        .version(form.getVersion())
        .informant(form.getInformants().iterator().next())
        .answeredAt(at("09:35"))
        .moment(RatingMoment.BEFORE_DOSING)
        .addAnswers(answer)
        .build();
  }
}
