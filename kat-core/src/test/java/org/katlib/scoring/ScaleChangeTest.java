package org.katlib.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.measure.ChangeCriterion;
import org.katlib.measure.ChangeKind;
import org.katlib.measure.ChangeRule;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.EndScore;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.PercentImprovement;
import org.katlib.measure.PointImprovement;
import org.katlib.measure.PointWorsening;
import org.katlib.measure.Polarity;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.ReliableChangeIndex;
import org.katlib.measure.Scale;
import org.katlib.measure.ScaleId;

class ScaleChangeTest {
  private static final Instrument PHQ_9 = MadeScores.form("phq-9");
  private static final ScaleId TOTAL = ScaleId.of("total");
  private static final ChangeRuleId RULE = ChangeRuleId.of("made");

  @ParameterizedTest
  @CsvSource({
    "phq-9, total, 20, 8, -12, 60.0",
    "phq-9, total, 3, 2, -1, 33.3",
    "phq-9, total, 16, 17, 1, -6.3",
    "phq-9, total, 0, 3, 3,",
    "phq-9, major-depressive-syndrome, 2, 1, -1,",
    "who-5, total, 10, 15, 5, 50.0",
    "who-5, percent, 40, 20, -20, -50.0",
    "who-5, low-items, 4, 1, -3,",
    "wai-sr, total, 40, 50, 10, 25.0",
    "srs, total, 30, 36, 6, 20.0",
    "ors, total, 16, 24, 8, 50.0",
    "gas, total, 40, 50, 10, 25.0",
    "bads, total, 60, 90, 30, 50.0",
    "a-rsq, total, 10, 7.5, -2.5, 25.0",
    "suds/0-100, total, 80, 60, -20, 25.0",
    "cgi, improvement, 4, 2, -2,",
    "isi, total, 20, 14, -6, 30.0",
    "audit-c, total, 8, 4, -4, 50.0",
    "shaps, ordinal, 42, 28, -14,",
    "pcl-5, arousal, 20, 10, -10,"
  })
  void tellsPointsAsTheyAreAndTheShareByPolarity(
      String form, String scale, String start, String end, String points, String percent) {
    ScaleChange change = change(MadeScores.form(form), scale, start, end);
    assertThat(change.points()).contains(new BigDecimal(points));
    assertThat(change.percentImprovement())
        .isEqualTo(Optional.ofNullable(percent).map(BigDecimal::new));
  }

  @Test
  void aCountOfWhatHappenedAndAnExperienceAreNoMeasureOfChange() {
    for (Instrument form : InstrumentCatalogue.all()) {
      if (form.getKind() == MeasureKind.EXPOSURE || form.getKind() == MeasureKind.EXPERIENCE) {
        assertThat(form.getChangeRules()).isEmpty();
        for (Scale scale : form.getScales()) {
          ScaleChange change = change(form, scale.getId().getText(), "6", "1");
          assertThat(change.points()).isEmpty();
          assertThat(change.percentImprovement()).isEmpty();
        }
      }
    }
    Instrument ace =
        withRule(MadeScores.form("ace-10"), ChangeKind.RESPONSE, percentImprovement("50"));
    assertThat(verdict(ace, "6", "1").barrier()).contains(ChangeBarrier.NO_MEASURE_OF_CHANGE);
  }

  @Test
  void whereMoreIsNeitherGoodNorBadOnlyPointsAreTold() {
    Instrument form =
        withRule(PHQ_9, ChangeKind.MEANINGFUL_CHANGE, points("1")).toBuilder()
            .polarity(Polarity.NEITHER)
            .build();
    ScaleChange change = change(form, "total", "10", "4");
    assertThat(change.points()).contains(new BigDecimal("-6"));
    assertThat(change.percentImprovement()).isEmpty();
    assertThat(verdict(form, "10", "4").barrier()).contains(ChangeBarrier.NO_DIRECTION);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_WORSE, 30, 20, MET",
    "HIGHER_IS_WORSE, 30, 21, NOT_MET",
    "HIGHER_IS_WORSE, 20, 30, NOT_MET",
    "HIGHER_IS_BETTER, 20, 30, MET",
    "HIGHER_IS_BETTER, 20, 29, NOT_MET",
    "HIGHER_IS_BETTER, 30, 20, NOT_MET"
  })
  void anImprovementGoesTheWayOfTheForm(
      Polarity polarity, String start, String end, ChangeOutcome outcome) {
    Instrument form =
        withRule(PHQ_9, ChangeKind.MEANINGFUL_CHANGE, points("10")).toBuilder()
            .polarity(polarity)
            .build();
    assertThat(verdict(form, start, end).outcome()).isEqualTo(outcome);
    Instrument other =
        withRule(PHQ_9, ChangeKind.WORSENING, worsening("10")).toBuilder()
            .polarity(polarity)
            .build();
    assertThat(verdict(other, end, start).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_WORSE, 30, 20, MET,",
    "HIGHER_IS_WORSE, 30, 21, NOT_MET,",
    "HIGHER_IS_WORSE, 20, 10, UNDEFINED, THERE_AT_BASELINE",
    "HIGHER_IS_WORSE, 20, 25, UNDEFINED, THERE_AT_BASELINE",
    "HIGHER_IS_BETTER, 10, 20, MET,",
    "HIGHER_IS_BETTER, 10, 19, NOT_MET,",
    "HIGHER_IS_BETTER, 20, 30, UNDEFINED, THERE_AT_BASELINE",
    "HIGHER_IS_WORSE, -, 20, UNDEFINED, NO_BASELINE"
  })
  void anEndScoreMarksAChangeOnlyForOneWhoWasNotThere(
      Polarity polarity, String start, String end, ChangeOutcome outcome, ChangeBarrier barrier) {
    Instrument form =
        withRule(PHQ_9, ChangeKind.MEANINGFUL_CHANGE, endScore("20")).toBuilder()
            .polarity(polarity)
            .build();
    ChangeVerdict verdict = verdict(form, start, end);
    assertThat(verdict.outcome()).isEqualTo(outcome);
    assertThat(verdict.barrier()).isEqualTo(Optional.ofNullable(barrier));
  }

  /**
   * By hand: SD 10, r 0.92, so that the error is 10 x sqrt(2) x sqrt(0.08) = 4, and 1.96 times it
   * is 7.84.
   */
  @ParameterizedTest
  @CsvSource({"40, 32.16, MET", "40, 32.17, NOT_MET", "40, 47.84, NOT_MET", "40, 40, NOT_MET"})
  void theReliableChangeIndexIsHeldAgainstItsThreshold(
      String start, String end, ChangeOutcome outcome) {
    ChangeCriterion index =
        ReliableChangeIndex.builder()
            .standardDeviation(new BigDecimal("10"))
            .reliability(new BigDecimal("0.92"))
            .build();
    Instrument form = withRule(PHQ_9, ChangeKind.RELIABLE_CHANGE, index);
    assertThat(verdict(form, start, end).outcome()).isEqualTo(outcome);
  }

  /** By hand: SD 7.5, r 0.84: 1.96 x 7.5 x sqrt(2) x 0.4 = 8.31558. */
  @ParameterizedTest
  @CsvSource({"20, 28.3155, NOT_MET", "20, 28.3156, MET", "28.3156, 20, NOT_MET"})
  void theReliableChangeIndexGoesTheWayOfTheForm(String start, String end, ChangeOutcome outcome) {
    ChangeCriterion index =
        ReliableChangeIndex.builder()
            .standardDeviation(new BigDecimal("7.5"))
            .reliability(new BigDecimal("0.84"))
            .build();
    Instrument form = withRule(MadeScores.form("ors"), ChangeKind.RELIABLE_CHANGE, index);
    assertThat(verdict(form, start, end).outcome()).isEqualTo(outcome);
  }

  @Test
  void anyCriterionIsEnoughAndOneThatCannotTellLeavesTheRuleOpen() {
    Instrument form =
        withRule(PHQ_9, ChangeKind.MEANINGFUL_CHANGE, percentImprovement("50"), points("5"));
    assertThat(verdict(form, "20", "15").outcome()).isEqualTo(ChangeOutcome.MET);
    assertThat(verdict(form, "20", "16").outcome()).isEqualTo(ChangeOutcome.NOT_MET);
    assertThat(verdict(form, "8", "4").outcome()).isEqualTo(ChangeOutcome.MET);
    assertThat(verdict(form, "0", "0").barrier()).contains(ChangeBarrier.BASELINE_NOT_ABOVE_ZERO);
    assertThat(verdict(form, "-2", "-8").outcome()).isEqualTo(ChangeOutcome.MET);
  }

  @Test
  void aResponseNeedsEnoughAtTheStartByPolarity() {
    Instrument who = withRule(MadeScores.form("who-5"), ChangeKind.RESPONSE, points("1"));
    assertThat(verdict(who, "12", "20").outcome()).isEqualTo(ChangeOutcome.MET);
    assertThat(verdict(who, "13", "20").barrier()).contains(ChangeBarrier.BELOW_ENTRY_CUT);
    assertThat(verdict(who, "-", "20").barrier()).contains(ChangeBarrier.NO_BASELINE);
  }

  @Test
  void whereAFormHasNoEntryCutThatIsToldAndNothingIsBlocked() {
    ChangeVerdict verdict =
        change(MadeScores.form("madrs"), "total", "4", "2")
            .findVerdict(ChangeRuleId.of("madrs-response-50"))
            .orElseThrow();
    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.cautions()).containsExactly(ChangeCaution.NO_ENTRY_CUT);
  }

  @Test
  void aScoreWithAnswersMadeUpIsToldAndMarked() {
    Score start = MadeScores.baseline(PHQ_9, "total", "20").build();
    Score end = MadeScores.later(PHQ_9, "total", "4").build();
    ScaleScore made = end.getScales().get(0).toBuilder().prorated(true).build();
    ScaleChange change =
        ScaleChange.between(
            PHQ_9,
            TOTAL,
            Optional.of(start),
            Optional.of(end.toBuilder().scales(Set.of(made)).build()));
    assertThat(change.verdicts())
        .isNotEmpty()
        .allMatch(verdict -> verdict.cautions().equals(Set.of(ChangeCaution.PRORATED)));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChangeBarrier.class,
      names = {"OTHER_FORM", "OTHER_INFORMANT", "NOT_LATER", "UNDER_MEDICINE", "NO_CURRENT"})
  void nothingIsToldOfTwoScoresThatCannotBeCompared(ChangeBarrier barrier) {
    Score start = MadeScores.baseline(PHQ_9, "total", "20").build();
    Score.Builder end = MadeScores.later(PHQ_9, "total", "4");
    switch (barrier) {
      case OTHER_FORM -> end.version("another");
      case OTHER_INFORMANT -> end.informant(Informant.CAREGIVER);
      case NOT_LATER -> end.answeredAt(start.getAnsweredAt());
      case UNDER_MEDICINE -> end.moment(RatingMoment.UNDER_INFLUENCE);
      default -> end.scales(Set.of());
    }
    ScoreChange change = ScoreChange.between(PHQ_9, start, end.build());
    assertThat(change.find(TOTAL).orElseThrow().points()).isEmpty();
    assertThat(change.find(TOTAL).orElseThrow().percentImprovement()).isEmpty();
    assertThat(change.verdicts())
        .hasSize(5)
        .allMatch(verdict -> verdict.outcome() == ChangeOutcome.UNDEFINED)
        .allMatch(verdict -> verdict.barrier().equals(Optional.of(barrier)));
  }

  @Test
  void aScoreOfAnotherInstrumentOrUnderTheMedicineAtTheStartIsNotComparedEither() {
    Score.Builder start = MadeScores.baseline(PHQ_9, "total", "20");
    Score end = MadeScores.later(PHQ_9, "total", "4").build();
    assertThat(
            ScoreChange.between(PHQ_9, start.moment(RatingMoment.UNDER_INFLUENCE).build(), end)
                .verdicts())
        .allMatch(verdict -> verdict.barrier().equals(Optional.of(ChangeBarrier.UNDER_MEDICINE)));
    Instrument gad = MadeScores.form("gad-7");
    assertThat(
            ScoreChange.between(PHQ_9, MadeScores.baseline(gad, "total", "20").build(), end)
                .verdicts())
        .allMatch(verdict -> verdict.barrier().equals(Optional.of(ChangeBarrier.OTHER_FORM)));
  }

  @Test
  void aScaleThatTheFormLacksIsRefused() {
    assertThatThrownBy(
            () ->
                ScaleChange.between(PHQ_9, ScaleId.of("other"), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noScoreIsInToString() {
    assertThat(change(PHQ_9, "total", "20", "7").toString()).doesNotContainPattern("[0-9]");
  }

  private static ScaleChange change(Instrument form, String scale, String start, String end) {
    return ScoreChange.between(
            form,
            MadeScores.baseline(form, scale, start).build(),
            MadeScores.later(form, scale, end).build())
        .find(ScaleId.of(scale))
        .orElseThrow();
  }

  private static ChangeVerdict verdict(Instrument form, String start, String end) {
    return change(form, "total", start, end).findVerdict(RULE).orElseThrow();
  }

  private static Instrument withRule(
      Instrument form, ChangeKind kind, ChangeCriterion... criteria) {
    return form.toBuilder()
        .addChangeRules(
            ChangeRule.builder().id(RULE).kind(kind).scale(TOTAL).addCriteria(criteria).build())
        .build();
  }

  private static ChangeCriterion points(String points) {
    return PointImprovement.builder().points(new BigDecimal(points)).build();
  }

  private static ChangeCriterion worsening(String points) {
    return PointWorsening.builder().points(new BigDecimal(points)).build();
  }

  private static ChangeCriterion percentImprovement(String percent) {
    return PercentImprovement.builder().percent(new BigDecimal(percent)).build();
  }

  private static ChangeCriterion endScore(String score) {
    return EndScore.builder().score(new BigDecimal(score)).build();
  }
}
