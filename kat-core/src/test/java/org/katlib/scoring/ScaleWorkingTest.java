package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ItemId;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.ScaleId;

class ScaleWorkingTest {
  private static final ScaleId TOTAL = ScaleId.of("total");

  private static Instrument form(String id, String version) {
    return InstrumentCatalogue.find(InstrumentId.of(id), version).orElseThrow();
  }

  private static InstrumentResponse response(Instrument form, Map<String, Integer> answers) {
    InstrumentResponse.Builder response =
        InstrumentResponse.builder()
            .id(ResponseId.of("response"))
            .instrument(form.getId())
            .version(form.getVersion())
            .informant(form.getInformants().stream().findFirst().orElse(Informant.PATIENT))
            .answeredAt(OffsetDateTime.parse("2026-03-02T09:00:00+01:00"))
            .moment(RatingMoment.BASELINE);
    answers.forEach(
        (item, value) ->
            response.addAnswers(
                ItemAnswer.builder()
                    .item(ItemId.of(item))
                    .value(BigDecimal.valueOf(value))
                    .build()));
    return response.build();
  }

  private static Map<String, Integer> numbered(List<Integer> values) {
    Map<String, Integer> answers = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      answers.put(Integer.toString(i + 1), values.get(i));
    }
    return answers;
  }

  private static ScaleWorking working(
      Scorer scorer, Instrument form, Map<String, Integer> answers) {
    InstrumentResponse response = response(form, answers);
    return ScaleWorking.of(form, response, scorer.score(form, response).find(TOTAL).orElseThrow());
  }

  private static Stream<CountedAnswer> answers(ScaleWorking working) {
    return working.groups().stream().flatMap(group -> group.answers().stream());
  }

  private static CountedAnswer answer(ScaleWorking working, String item) {
    return answers(working)
        .filter(one -> one.item().getText().equals(item))
        .findFirst()
        .orElseThrow();
  }

  @Property
  void whatIsCountedAddsUpToTheScore(
      @ForAll @Size(10) List<@IntRange(min = 0, max = 1) Integer> values) {
    ScaleWorking working =
        working(Scorer.standard(), form("dast-10", "standard"), numbered(values));
    BigDecimal sum =
        answers(working)
            .flatMap(answer -> answer.counted().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(working.score().getValue().orElseThrow()).isEqualByComparingTo(sum);
  }

  @Test
  void anItemFromTheOtherEndKeepsBothNumbers() {
    CountedAnswer third =
        answer(
            working(
                Scorer.standard(),
                form("dast-10", "standard"),
                numbered(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0))),
            "3");

    assertThat(third)
        .isEqualTo(
            new CountedAnswer(
                ItemId.of("3"),
                CountedAs.REVERSED,
                Optional.of(BigDecimal.valueOf(0)),
                Optional.of(BigDecimal.valueOf(1))));
  }

  @Test
  void whatWasNotAskedCountsAtItsLowest() {
    ScaleWorking working =
        working(
            Scorer.standard(), form("c-ssrs-screener", "recent"), Map.of("1", 1, "2", 0, "6", 0));

    assertThat(answer(working, "4").as()).isEqualTo(CountedAs.NOT_ASKED);
    assertThat(answer(working, "4").counted().orElseThrow()).isZero();
    assertThat(answer(working, "1").as()).isEqualTo(CountedAs.ANSWERED);
    assertThat(working.groups().get(2).atOrAboveMark()).isOne();
  }

  @Test
  void aMissingAnswerIsMadeUpOnlyWhereTheScoreIs() {
    Map<String, Integer> answers = new TreeMap<>(numbered(List.of(2, 2, 2, 2, 2, 2, 2, 2, 2)));
    answers.remove("4");
    Instrument phq = form("phq-9", "standard");

    assertThat(answer(working(Scorer.standard(), phq, answers), "4").as())
        .isEqualTo(CountedAs.MISSING);
    CountedAnswer madeUp = answer(working(Scorer.prorating(), phq, answers), "4");
    assertThat(madeUp.as()).isEqualTo(CountedAs.MADE_UP);
    assertThat(madeUp.counted()).isEmpty();
  }

  @Test
  void anAnswerThatCannotBeIsNotCounted() {
    CountedAnswer wrong =
        answer(
            working(
                Scorer.standard(),
                form("phq-9", "standard"),
                numbered(List.of(2, 2, 2, 9, 2, 2, 2, 2, 2))),
            "4");

    assertThat(wrong.as()).isEqualTo(CountedAs.DEFECTIVE);
    assertThat(wrong.counted()).isEmpty();
  }

  @Test
  void noTextOfItTellsAnAnswer() {
    ScaleWorking working =
        working(
            Scorer.standard(),
            form("phq-9", "standard"),
            numbered(List.of(3, 3, 3, 3, 3, 3, 3, 3, 3)));

    assertThat(working.toString()).isEqualTo("ScaleWorking(####)");
    assertThat(working.groups().get(0).toString()).isEqualTo("CountedGroup(####)");
    assertThat(answer(working, "1").toString()).isEqualTo("CountedAnswer(ANSWERED, ####)");
  }

  @Test
  void aScaleOfAnotherFormIsRefused() {
    Instrument phq = form("phq-9", "standard");
    InstrumentResponse response = response(phq, Map.of("1", 1));
    ScaleScore score = Scorer.standard().score(phq, response).getScales().get(1);

    assertThatThrownBy(() -> ScaleWorking.of(form("gad-7", "standard"), response, score))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
