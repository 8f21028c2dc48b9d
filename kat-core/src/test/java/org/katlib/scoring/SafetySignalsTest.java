package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.measure.SignalStrength;

/** An answer that nobody may overlook is told, whatever else is wrong. */
class SafetySignalsTest {
  /** Item 3 asks for a look from 1 and for action from 2; item 2 is worth asking about from 3. */
  private static Instrument form() {
    return Forms.with(Forms.form(3), Forms.total(ScoringAlgorithm.SUM, Forms.group("1", "2", "3")))
        .toBuilder()
        .addAlertItems(
            Forms.alert("3", 1, SignalStrength.REVIEW),
            Forms.alert("3", 2, SignalStrength.URGENT),
            Forms.alert("2", 3, SignalStrength.SOFT))
        .build();
  }

  private static String told(InstrumentResponse response) {
    List<SafetySignal> signals = SafetySignals.of(form(), response);
    assertThat(Scorer.standard().score(form(), response).getSignals()).isEqualTo(signals);
    assertThat(Scorer.prorating().score(form(), response).getSignals()).isEqualTo(signals);
    for (SignalStrength strength : SignalStrength.values()) {
      assertThat(SafetySignals.isAny(form(), response, strength))
          .isEqualTo(
              signals.stream().anyMatch(signal -> signal.getStrength().compareTo(strength) >= 0));
    }
    return signals.stream()
        .map(signal -> signal.getItem().getText() + " " + signal.getStrength())
        .toList()
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1=0 2=0 3=0 | []",
        "1=3 2=2 3=0 | []",
        "1=0 2=0 3=1 | [3 REVIEW]",
        "1=0 2=0 3=2 | [3 URGENT]",
        "1=0 2=0 3=3 | [3 URGENT]",
        "1=0 2=3 3=1 | [3 REVIEW, 2 SOFT]",
        "3=1         | [3 REVIEW]",
        "3=4         | [3 URGENT]",
        "3=1E+999999999 | [3 URGENT]",
        "3=1.5       | [3 REVIEW]",
        "3=0.5       | []",
        "3=declined  | []",
        "2=na 3=1    | [3 REVIEW]",
        "no-such=3 3=1 | [3 REVIEW]"
      })
  void itIsToldFromItsMarkOnOnceAndAsStrongAsItIs(String answers, String told) {
    assertThat(told(Forms.response(form(), Forms.answers(answers)))).isEqualTo(told);
  }

  @Test
  void aDefectiveResponseIsNotSilenced() {
    InstrumentResponse response =
        Forms.response(form(), Forms.answers("3=1")).toBuilder()
            .version("2")
            .informant(Informant.CAREGIVER)
            .instrument(InstrumentId.of("other"))
            .recordedTotal(new BigDecimal("-5"))
            .build();
    assertThat(ResponseDefects.of(form(), response)).hasSize(3);
    assertThat(told(response)).isEqualTo("[3 REVIEW]");
  }

  @Test
  void itNamesTheResponseAndTheInstrument() {
    InstrumentResponse response = Forms.response(form(), Forms.answers("3=1"));
    SafetySignal signal = SafetySignals.of(form(), response).get(0);
    assertThat(signal.getResponse()).isEqualTo(response.getId());
    assertThat(signal.getInstrument()).isEqualTo(form().getId());
  }

  @Test
  void theNumberForNotAssessedIsNoAnswerHoweverHigh() {
    AnswerScale answers = Forms.answers(0, 3).toBuilder().notAssessed(BigDecimal.TEN).build();
    Instrument form = Instrument.builder().from(form()).answerScales(List.of(answers)).build();
    assertThat(SafetySignals.of(form, Forms.response(form, Forms.answers("3=10")))).isEmpty();
    assertThat(SafetySignals.of(form, Forms.response(form, Forms.answers("3=11")))).hasSize(1);
  }

  @Test
  void anAlertNeedsNoItemOnTheForm() {
    Instrument form = Instrument.builder().from(form()).items(List.of()).build();
    assertThat(SafetySignals.of(form, Forms.response(form, Forms.answers("3=1")))).hasSize(1);
  }
}
