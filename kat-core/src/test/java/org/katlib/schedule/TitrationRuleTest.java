package org.katlib.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.SaltBasis;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.schedule.TitrationAnswer.Direction;
import org.katlib.schedule.TitrationAnswer.Reason;

class TitrationRuleTest {
  private static TitrationRule ladder(String key) {
    return PublishedLadders.find(key).orElseThrow();
  }

  private static TitrationResponse after(int sessions) {
    return TitrationResponse.builder().sessionsAtStep(sessions).build();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 49.9, RAISE, 1, IMPROVEMENT_BELOW",
    "0, 50, STAY, 0, IMPROVEMENT_REACHED",
    "0, 50.1, STAY, 0, IMPROVEMENT_REACHED",
    "0, -20, RAISE, 1, IMPROVEMENT_BELOW",
    "2, 10, RAISE, 3, IMPROVEMENT_BELOW",
    "3, 10, TOP_REACHED, 3, NO_STEP_ABOVE",
    "0, , UNDECIDED, 0, IMPROVEMENT_UNKNOWN"
  })
  void theSubcutaneousLadderIsRaisedBelowHalfBetter(
      int step, BigDecimal improvement, Direction direction, int next, Reason reason) {
    TitrationResponse response =
        after(2).toBuilder().improvement(Optional.ofNullable(improvement)).build();
    assertThat(ladder("sc-kads").next(step, response))
        .isEqualTo(new TitrationAnswer(direction, next, reason));
  }

  @ParameterizedTest
  @CsvSource({
    "2, STAY, 0, TOO_FEW_SESSIONS",
    "3, RAISE, 1, SESSIONS_DONE",
    "4, RAISE, 1, SESSIONS_DONE"
  })
  void theIntravenousLadderIsRaisedAfterThreeInfusions(
      int sessions, Direction direction, int next, Reason reason) {
    assertThat(ladder("iv-cusin").next(0, after(sessions)))
        .isEqualTo(new TitrationAnswer(direction, next, reason));
    assertThat(ladder("iv-cusin").getSteps().get(1).getInfusionTime())
        .contains(Duration.ofMinutes(45));
  }

  @ParameterizedTest
  @CsvSource({"6, STAY, TOO_SOON", "7, UNDECIDED, NOT_READ", ", UNDECIDED, TIME_UNKNOWN"})
  void thePilotTitrationSaysOnlyHowSoon(Long days, Direction direction, Reason reason) {
    TitrationResponse response =
        after(1).toBuilder().timeAtStep(Optional.ofNullable(days).map(Duration::ofDays)).build();
    assertThat(ladder("im-sc-loo16").next(0, response))
        .isEqualTo(new TitrationAnswer(direction, 0, reason));
  }

  @ParameterizedTest
  @CsvSource({
    "esketamine-56-84, 0, true, UNDECIDED, 0, JUDGEMENT",
    "esketamine-56-84, 0, , UNDECIDED, 0, TOLERANCE_UNKNOWN",
    "esketamine-56-84, 1, true, TOP_REACHED, 1, NO_STEP_ABOVE",
    "esketamine-56-84, 1, false, UNDECIDED, 1, NOT_TOLERATED",
    "esketamine-mdsi, 1, false, LOWER, 0, NOT_TOLERATED",
    "esketamine-mdsi, 0, false, UNDECIDED, 0, NO_STEP_BELOW",
    "esketamine-mdsi, 0, true, STAY, 0, NEVER_RAISED",
    "sc-kads, 0, false, UNDECIDED, 0, NOT_TOLERATED"
  })
  void whatWasNotToleratedIsNeverRaised(
      String key, int step, Boolean tolerated, Direction direction, int next, Reason reason) {
    TitrationResponse response =
        after(1).toBuilder().tolerated(Optional.ofNullable(tolerated)).build();
    assertThat(ladder(key).next(step, response))
        .isEqualTo(new TitrationAnswer(direction, next, reason));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2})
  void aStepThatIsNotThereIsRefused(int step) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ladder("esketamine-56-84").next(step, after(1)))
        .withMessage("the ladder has no such step");
  }

  @Test
  void aStepIsFoundByItsDose() {
    assertThat(ladder("sc-kads").findStep(WeightBasedDose.ofMilligramsPerKilogram("0.75")))
        .hasValue(2);
    assertThat(ladder("sc-kads").findStep(DeviceDose.of(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "35 mg, 35.0 mg, true",
    "35.0 mg, 35 mg, true",
    "35 mg, 35.1 mg, false",
    "0.5 mg/kg, 0.50 mg/kg, true",
    "0.5 mg/kg, 0.5 mg, false"
  })
  void aStepIsFoundByTheAmountHoweverItIsWritten(String step, String asked, boolean found) {
    TitrationRule rule =
        ladder("sc-kads").toBuilder()
            .steps(List.of(TitrationStep.builder().dose(PublishedCell.dose(step)).build()))
            .build();
    assertThat(rule.findStep(PublishedCell.dose(asked)).isPresent()).isEqualTo(found);
  }

  @Test
  void massesOfBaseAndOfHydrochlorideAreTwoSteps() {
    FixedDose base = FixedDose.ofMilligrams("35");
    TitrationRule rule =
        ladder("sc-kads").toBuilder()
            .steps(List.of(TitrationStep.builder().dose(base).build()))
            .build();
    assertThat(rule.findStep(base.toBuilder().basis(SaltBasis.HYDROCHLORIDE).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aStepHasSomeSessions(int sessions) {
    assertThatIllegalStateException()
        .isThrownBy(() -> ladder("sc-kads").toBuilder().sessionsAtStep(sessions).build())
        .withMessage("sessionsAtStep is at least 1");
  }

  @Test
  void aCriterionComesWithItsNumber() {
    TitrationRule.Builder kads = ladder("sc-kads").toBuilder();
    assertThatIllegalStateException()
        .isThrownBy(() -> kads.raiseBelowImprovement(OptionalInt.empty()).build());
    assertThatIllegalStateException().isThrownBy(() -> kads.raiseBelowImprovement(101).build());
    assertThatIllegalStateException().isThrownBy(() -> kads.raiseBelowImprovement(0).build());
    assertThat(kads.raiseBelowImprovement(100).build().getRaiseBelowImprovement()).hasValue(100);
    assertThatIllegalStateException()
        .isThrownBy(
            () -> ladder("iv-cusin").toBuilder().sessionsAtStep(OptionalInt.empty()).build());
    assertThatIllegalStateException()
        .isThrownBy(
            () -> ladder("iv-cusin").toBuilder().minimumStepInterval(Duration.ZERO).build());
  }

  @Test
  void aResponseIsWithinWhatCanBe() {
    assertThatIllegalStateException().isThrownBy(() -> after(0));
    assertThatIllegalStateException()
        .isThrownBy(() -> after(1).toBuilder().improvement(new BigDecimal("100.1")).build());
    assertThatIllegalStateException()
        .isThrownBy(() -> after(1).toBuilder().timeAtStep(Duration.ofDays(-1)).build());
  }
}
