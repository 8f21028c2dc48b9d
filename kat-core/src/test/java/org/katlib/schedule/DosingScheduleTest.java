package org.katlib.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.dosing.Substance;

class DosingScheduleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final DosingSchedule ORDER =
      Regimens.find("sc-kads").orElseThrow().order(ScheduleId.of("first"), DAY);

  @Test
  void aTailoredScheduleNamesTheOneItReplacesAndWhy() {
    DosingSchedule tailored =
        ORDER.tailor(
            ScheduleId.of("second"),
            DAY.plusDays(30),
            "Once a week suits the patient's work",
            order -> order.substance(Substance.ESKETAMINE).id(ScheduleId.of("not-this-one")));
    assertThat(tailored.getId()).isEqualTo(ScheduleId.of("second"));
    assertThat(tailored.getReplaces()).contains(ORDER.getId());
    assertThat(tailored.getTailoringReason()).contains("Once a week suits the patient's work");
    assertThat(tailored.getOrderedOn()).isEqualTo(DAY.plusDays(30));
    assertThat(tailored.getSubstance()).isEqualTo(Substance.ESKETAMINE);
    assertThat(tailored.getPhases()).isEqualTo(ORDER.getPhases());
    assertThat(ORDER.getReplaces()).isEmpty();
  }

  @Test
  void aScheduleReplacesAnotherAndSaysWhy() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ORDER.tailor(ORDER.getId(), DAY, "why", order -> order))
        .withMessage("replaces names another schedule");
    assertThatIllegalStateException()
        .isThrownBy(() -> ORDER.toBuilder().replaces(ScheduleId.of("zero")).build())
        .withMessage("replaces needs a tailoringReason");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aPhaseHasSomethingInIt(int count) {
    DosingPhase phase = ORDER.getPhases().get(0);
    assertThatIllegalStateException()
        .isThrownBy(() -> phase.toBuilder().sessionCount(count).build())
        .withMessage("sessionCount and weeks are at least 1");
    assertThatIllegalStateException()
        .isThrownBy(() -> phase.toBuilder().weeks(count).build())
        .withMessage("sessionCount and weeks are at least 1");
    assertThat(phase.toBuilder().sessionCount(1).weeks(1).build().getWeeks()).hasValue(1);
  }

  @Test
  void aReviewIsCountedInOneWay() {
    ReviewPoint.Builder review =
        ReviewPoint.builder().question(ReviewQuestion.SPACE_OUT).afterSessions(4);
    assertThat(review.build().getAfterSessions()).hasValue(4);
    assertThatIllegalStateException().isThrownBy(() -> review.afterDays(28).build());
    assertThatIllegalStateException()
        .isThrownBy(
            () -> review.afterDays(OptionalInt.empty()).afterSessions(OptionalInt.empty()).build());
  }
}
