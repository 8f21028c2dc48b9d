package org.katlib.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.ScaleId;
import org.katlib.measure.SignalStrength;

class CohortSummaryTest {
  private static final ScaleId TOTAL = ScaleId.of("total");

  private static CohortSummary all() {
    return MadeCourses.all().stream()
        .map(course -> CohortSummary.of(CourseOutcomes.of(course)))
        .reduce(CohortSummary.empty(), CohortSummary::merge);
  }

  private static CohortMeasure phq() {
    return all()
        .findMeasure(InstrumentId.of("phq-9"), "standard", Informant.PATIENT, TOTAL)
        .orElseThrow();
  }

  @Test
  void countsCoursesSessionsAndDoses() {
    assertThat(all().getCourses()).isEqualTo(7);
    assertThat(all().getCoursesWithDose()).isEqualTo(5);
    assertThat(all().getSessions()).isEqualTo(9);
    assertThat(all().getDoses()).isEqualTo(6);
  }

  @Test
  void addsUpScoresExactly() {
    assertThat(phq().getWithBaseline()).isEqualTo(3);
    assertThat(phq().getWithLater()).isEqualTo(2);
    assertThat(phq().getBaseline()).isEqualTo(sum(3, "52", "914"));
    assertThat(phq().getLatest()).isEqualTo(sum(2, "18", "212"));
    assertThat(phq().getPoints()).isEqualTo(sum(2, "-17", "257"));
    assertThat(phq().getPoints().mean()).contains(new BigDecimal("-8.5000"));
    assertThat(phq().getPoints().standardDeviation()).contains(new BigDecimal("10.6066"));
  }

  @Test
  void countsWhereTheLatestLie() {
    assertThat(phq().getBands()).hasSize(2).allMatch(band -> band.getCourses() == 1);
  }

  @ParameterizedTest
  @CsvSource({
    "phq-9-response-50, 1, 1, 1",
    "phq-9-remission-below-5, 1, 1, 1",
    "phq-9-lowe-2004-5, 1, 1, 1",
    "phq-9-worsening-5, 0, 2, 1"
  })
  void countsEachRuleForItself(String rule, long met, long notMet, long undefined) {
    CohortVerdict verdict = phq().findVerdict(ChangeRuleId.of(rule)).orElseThrow();
    assertThat(verdict.getMet()).isEqualTo(met);
    assertThat(verdict.getNotMet()).isEqualTo(notMet);
    assertThat(verdict.getUndefined()).isEqualTo(undefined);
  }

  @Test
  void tellsTheShareOfThoseInWhichARuleCouldTell() {
    CohortVerdict third =
        CohortVerdict.builder().rule(ChangeRuleId.of("rule")).met(1).notMet(2).undefined(7).build();
    assertThat(third.shareMet()).contains(new BigDecimal("33.3"));
    assertThat(third.toBuilder().met(0).notMet(0).build().shareMet()).isEmpty();
  }

  @Test
  void countsGoalsMemoriesBeliefsMeasuresAndSignals() {
    assertThat(all().getGoals())
        .extracting(CohortGoals::getInformant)
        .containsExactly(Informant.PATIENT, Informant.CLINICIAN);
    assertThat(all().getGoals().get(0).getChange()).isEqualTo(sum(1, "20", "400"));
    assertThat(all().getMemories()).isEqualTo(CohortShift.of(-4));
    assertThat(all().getBeliefs()).isEqualTo(CohortShift.of(5));
    assertThat(all().getMeasuresDue()).isEqualTo(2);
    assertThat(all().getMeasuresMissed()).isEqualTo(1);
    assertThat(all().shareMissed()).contains(new BigDecimal("50.0"));
    assertThat(all().getSignals()).hasSize(1);
    assertThat(all().getSignals().get(0).getStrength()).isNotEqualTo(SignalStrength.SOFT);
    assertThat(all().getSignals().get(0).getRaised()).isEqualTo(1);
    assertThat(all().getSignals().get(0).getReviewed()).isEqualTo(1);
  }

  @Test
  void aCoursesSummaryNamesNobody() {
    String text =
        Stream.of(all())
            .map(CohortSummary::getMeasures)
            .flatMap(List::stream)
            .map(measure -> measure.getInstrument().getText() + measure.getVersion())
            .toList()
            .toString();
    assertThat(text).contains("own-warmth").doesNotContain("patient", "course");
  }

  @Test
  void equalSumsAreEqualValuesHoweverTheyWereWritten() {
    ScoreSum one =
        ScoreSum.builder()
            .count(2)
            .sum(new BigDecimal("10.50"))
            .sumOfSquares(new BigDecimal("1E+2"))
            .build();
    assertThat(one).isEqualTo(sum(2, "10.5", "100"));
    assertThat(one.getSumOfSquares().scale()).isZero();
  }

  @Test
  void partsOfOneKeyArePutTogetherAndStandInOrder() {
    CohortSignals urgent = signals(SignalStrength.URGENT, 2, 1);
    CohortSignals soft = signals(SignalStrength.SOFT, 3, 0);
    CohortSummary summary =
        CohortSummary.empty().toBuilder().addSignals(urgent, soft, urgent).build();
    assertThat(summary.getSignals()).containsExactly(soft, signals(SignalStrength.URGENT, 4, 2));
  }

  @Test
  void aSpreadNeedsTwoNumbersThatCanBe() {
    assertThat(ScoreSum.empty().mean()).isEmpty();
    assertThat(ScoreSum.of(BigDecimal.ONE).standardDeviation()).isEmpty();
    assertThat(sum(2, "10", "1").standardDeviation()).isEmpty();
    assertThat(sum(2, "10", "50").standardDeviation()).contains(new BigDecimal("0.0000"));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> CohortSummary.empty().toBuilder().coursesWithDose(1).build())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> CohortSummary.empty().toBuilder().measuresMissed(1).build())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> CohortSummary.empty().toBuilder().doses(-1).build())
        .hasMessageContaining("doses");
    assertThatThrownBy(() -> signals(SignalStrength.SOFT, 1, 2))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> CohortShift.builder().compared(1).fell(1).rose(1).build())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sum(1, "1", "-1")).hasMessageContaining("sumOfSquares");
  }

  private static CohortSignals signals(SignalStrength strength, long raised, long reviewed) {
    return CohortSignals.builder().strength(strength).raised(raised).reviewed(reviewed).build();
  }

  private static ScoreSum sum(long count, String sum, String squares) {
    return ScoreSum.builder()
        .count(count)
        .sum(new BigDecimal(sum))
        .sumOfSquares(new BigDecimal(squares))
        .build();
  }
}
