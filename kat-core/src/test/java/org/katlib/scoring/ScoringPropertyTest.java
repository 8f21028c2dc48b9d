package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.katlib.measure.AnswerScale;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentItem;
import org.katlib.measure.ItemId;
import org.katlib.measure.Scale;
import org.katlib.measure.ScoringAlgorithm;

/** What holds for every published form and any answers. */
class ScoringPropertyTest {
  @Provide
  Arbitrary<Instrument> forms() {
    return Arbitraries.of(InstrumentCatalogue.all());
  }

  @Provide
  Arbitrary<Instrument> formsWithItems() {
    return Arbitraries.of(
        InstrumentCatalogue.all().stream().filter(form -> !form.getItems().isEmpty()).toList());
  }

  private static AnswerScale answersOf(Instrument form, ItemId item) {
    return form.findAnswers(form.findItem(item).orElseThrow()).orElseThrow();
  }

  private static BigDecimal step(AnswerScale answers) {
    return answers.getStep().orElse(BigDecimal.ONE);
  }

  private static int steps(AnswerScale answers) {
    return answers
        .getHighest()
        .subtract(answers.getLowest())
        .divideToIntegralValue(step(answers))
        .intValueExact();
  }

  private static ItemAnswer answer(ItemId item, BigDecimal value) {
    return ItemAnswer.builder().item(item).value(value).build();
  }

  private static List<ItemAnswer> all(Instrument form, Random random) {
    List<ItemAnswer> all = new ArrayList<>();
    for (InstrumentItem item : form.getItems()) {
      AnswerScale answers = answersOf(form, item.getId());
      BigDecimal up =
          step(answers).multiply(BigDecimal.valueOf(random.nextInt(steps(answers) + 1)));
      all.add(answer(item.getId(), answers.getLowest().add(up)));
    }
    return all;
  }

  private static List<ItemAnswer> some(Instrument form, Random random) {
    int most = random.nextInt(10);
    return all(form, random).stream().filter(answer -> random.nextInt(10) >= most).toList();
  }

  private static Score score(Instrument form, List<ItemAnswer> answers) {
    return Scorer.standard().score(form, Forms.response(form, answers));
  }

  private static Map<String, String> told(Score score) {
    return score.getScales().stream()
        .collect(Collectors.toMap(scale -> scale.getScale().getText(), scale -> Forms.told(scale)));
  }

  @Property
  void whatComesOutLiesInTheRangeOfItsScale(
      @ForAll("formsWithItems") Instrument form, @ForAll long seed) {
    Random random = new Random(seed);
    List<ItemAnswer> answers = random.nextBoolean() ? all(form, random) : some(form, random);
    for (Scorer scorer : List.of(Scorer.standard(), Scorer.prorating())) {
      for (ScaleScore score : scorer.score(form, Forms.response(form, answers)).getScales()) {
        Scale scale = form.findScale(score.getScale()).orElseThrow();
        assertThat(score.getAbsence()).isNotEqualTo(Optional.of(ScoreAbsence.FORM_DEFECTIVE));
        score
            .getValue()
            .ifPresent(
                value ->
                    assertThat(value)
                        .isBetween(
                            scale.getLowest().orElseThrow(), scale.getHighest().orElseThrow()));
      }
    }
  }

  @Property
  void whatIsAnsweredInFullIsScored(@ForAll("formsWithItems") Instrument form, @ForAll long seed) {
    Score score = score(form, all(form, new Random(seed)));
    assertThat(score.getDefects()).isEmpty();
    for (ScaleScore scale : score.getScales()) {
      ScoringAlgorithm algorithm = form.findScale(scale.getScale()).orElseThrow().getAlgorithm();
      boolean made = algorithm != ScoringAlgorithm.NONE && algorithm != ScoringAlgorithm.GAS_T;
      assertThat(scale.getAbsence().isEmpty()).isEqualTo(made);
      assertThat(scale.getItemsAnswered()).isEqualTo(scale.getItemsExpected());
    }
  }

  @Property
  void theOrderOfTheAnswersMakesNoDifference(
      @ForAll("formsWithItems") Instrument form, @ForAll long seed) {
    Random random = new Random(seed);
    List<ItemAnswer> answers = some(form, random);
    List<ItemAnswer> shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, random);
    assertThat(score(form, shuffled)).isEqualTo(score(form, answers));
  }

  @Property
  void aHigherAnswerIsAHigherScoreAndALowerOneWhereItIsReversed(
      @ForAll("formsWithItems") Instrument form, @ForAll long seed) {
    Random random = new Random(seed);
    List<ItemAnswer> before = all(form, random);
    int position = random.nextInt(before.size());
    ItemAnswer changed = before.get(position);
    AnswerScale answers = answersOf(form, changed.getItem());
    BigDecimal higher = changed.getValue().orElseThrow().add(step(answers));
    if (!answers.isInRange(higher)) {
      return;
    }
    List<ItemAnswer> after = new ArrayList<>(before);
    after.set(position, answer(changed.getItem(), higher));
    Score first = score(form, before);
    Score second = score(form, after);
    for (Scale scale : form.getScales()) {
      boolean bounded = scale.getGroups().stream().anyMatch(group -> group.getAtMost().isPresent());
      Optional<BigDecimal> low = first.find(scale.getId()).orElseThrow().getValue();
      Optional<BigDecimal> high = second.find(scale.getId()).orElseThrow().getValue();
      if (!bounded && low.isPresent()) {
        boolean reversed = scale.getReversed().contains(changed.getItem());
        assertThat(reversed ? high.orElseThrow() : low.get())
            .isLessThanOrEqualTo(reversed ? low.get() : high.orElseThrow());
        if (isStrict(scale, changed.getItem())) {
          assertThat(high.get()).isNotEqualByComparingTo(low.get());
        }
      }
    }
  }

  /** In a sum, a mean or a product of numbers above 0, each answer of it tells. */
  private static boolean isStrict(Scale scale, ItemId item) {
    boolean counts = scale.getGroups().stream().anyMatch(group -> group.getItems().contains(item));
    return counts
        && switch (scale.getAlgorithm()) {
          case SUM, SUM_TIMES, MEAN, PRODUCT_MEAN -> true;
          default -> false;
        };
  }

  @Property
  void aMissingAnswerGivesNoStandardNumber(
      @ForAll("formsWithItems") Instrument form, @ForAll long seed) {
    Random random = new Random(seed);
    List<ItemAnswer> answers = new ArrayList<>(all(form, random));
    ItemId missing = answers.remove(random.nextInt(answers.size())).getItem();
    Score score = score(form, answers);
    for (Scale scale : form.getScales()) {
      if (scale.getGroups().stream().anyMatch(group -> group.getItems().contains(missing))
          && scale.getAlgorithm() != ScoringAlgorithm.TRIAGE) {
        assertThat(score.find(scale.getId()).orElseThrow().getAbsence())
            .contains(ScoreAbsence.ANSWERS_MISSING);
      }
    }
  }

  @Property
  void whatIsMadeUpIsMarkedAndAllowed(
      @ForAll("formsWithItems") Instrument form, @ForAll long seed) {
    InstrumentResponse response = Forms.response(form, some(form, new Random(seed)));
    Map<String, String> standard = told(Scorer.standard().score(form, response));
    for (ScaleScore scale : Scorer.prorating().score(form, response).getScales()) {
      if (!scale.isProrated()) {
        assertThat(Forms.told(scale)).isEqualTo(standard.get(scale.getScale().getText()));
        continue;
      }
      var rule = form.findScale(scale.getScale()).flatMap(Scale::getProration).orElseThrow();
      assertThat(scale.getItemsExpected() - scale.getItemsAnswered())
          .isBetween(1, rule.getMaximumMissing());
      assertThat(rule.getNever()).allMatch(item -> response.findValue(item).isPresent());
    }
  }

  @Property
  void aDefectLeavesNoNumberInTheScalesItTouches(
      @ForAll("formsWithItems") Instrument form, @ForAll long seed) {
    Random random = new Random(seed);
    List<ItemAnswer> answers = new ArrayList<>(all(form, random));
    int position = random.nextInt(answers.size());
    ItemId item = answers.get(position).getItem();
    answers.set(
        position, answer(item, answersOf(form, item).getHighest().add(new BigDecimal("0.5"))));
    Score score = score(form, answers);
    assertThat(score.getDefects()).hasSize(1);
    for (Scale scale : form.getScales()) {
      if (scale.getGroups().stream().anyMatch(group -> group.getItems().contains(item))) {
        assertThat(score.find(scale.getId()).orElseThrow().getAbsence())
            .contains(ScoreAbsence.RESPONSE_DEFECTIVE);
      }
    }
  }

  @Property
  void signalsNeitherGoNorWeakenWhenAnswersRise(
      @ForAll("formsWithItems") Instrument form, @ForAll long seed) {
    Random random = new Random(seed);
    List<ItemAnswer> before = some(form, random);
    List<ItemAnswer> after =
        before.stream()
            .map(
                answer ->
                    answer(
                        answer.getItem(),
                        answer.getValue().orElseThrow().add(BigDecimal.valueOf(random.nextInt(3)))))
            .toList();
    List<SafetySignal> raised = SafetySignals.of(form, Forms.response(form, after));
    for (SafetySignal signal : SafetySignals.of(form, Forms.response(form, before))) {
      assertThat(raised)
          .anyMatch(
              now ->
                  now.getItem().equals(signal.getItem())
                      && now.getStrength().compareTo(signal.getStrength()) >= 0);
    }
  }

  @Property
  void garbageIsScoredWithoutComplaint(
      @ForAll("forms") Instrument form, @ForAll("forms") Instrument other, @ForAll long seed) {
    Random random = new Random(seed);
    List<ItemAnswer> answers = new ArrayList<>();
    for (InstrumentItem item : random.nextInt(4) == 0 ? other.getItems() : form.getItems()) {
      if (random.nextBoolean()) {
        answers.add(
            random.nextInt(4) == 0
                ? Forms.none(item.getId().getText(), any(AnswerAbsence.values(), random))
                : answer(item.getId(), number(random)));
      }
    }
    InstrumentResponse.Builder response =
        Forms.response(form, answers).toBuilder().informant(any(Informant.values(), random));
    if (random.nextBoolean()) {
      response.recordedTotal(number(random));
    }
    if (random.nextInt(4) == 0) {
      response.version(other.getVersion());
    }
    InstrumentResponse built = response.build();
    assertThatCode(() -> Scorer.standard().score(form, built)).doesNotThrowAnyException();
    assertThatCode(() -> Scorer.prorating().score(form, built)).doesNotThrowAnyException();
    assertThat(ResponseDefects.isAny(form, built))
        .isEqualTo(!ResponseDefects.of(form, built).isEmpty());
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static BigDecimal number(Random random) {
    int scale = any(new Integer[] {0, 0, 0, 1, -1, 60, 999_999_999, -999_999_999}, random);
    return BigDecimal.valueOf(random.nextInt(8) - 1L, scale);
  }
}
