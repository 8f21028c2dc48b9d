package org.katlib.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.patient.Medicine;
import org.katlib.patient.MedicineGroup;
import org.katlib.team.PractitionerId;

class ScreeningTypesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 6);

  @Test
  void whatIsAnsweredHasHappenedBefore() {
    ScreeningAnswer.Builder answer =
        ScreeningAnswer.builder()
            .condition(ScreeningConditionId.of("stroke"))
            .answer(Answer.YES)
            .answeredOn(DAY)
            .occurredOn(DAY);
    assertThat(answer.build().getOccurredOn()).contains(DAY);
    assertThatThrownBy(() -> answer.occurredOn(DAY.plusDays(1)).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("occurredOn is not after answeredOn");
  }

  @ParameterizedTest
  @CsvSource({
    "CLEARED, true",
    "CLEARED_WITH_CONDITIONS, true",
    "PENDING, false",
    "NOT_CLEARED, false"
  })
  void aDecisionClearsOrNot(Clearance clearance, boolean cleared) {
    assertThat(
            ClearanceDecision.builder()
                .clearance(clearance)
                .decidedBy(PractitionerId.of("prescriber"))
                .decidedOn(DAY)
                .build()
                .isCleared())
        .isEqualTo(cleared);
  }

  @Test
  void aMedicineIsOfSomeGroupsOrOfNone() {
    Medicine.Builder medicine =
        Medicine.builder().name("A medicine").addGroups(MedicineGroup.NONE_OF_THESE);
    assertThat(medicine.build().getGroups()).containsExactly(MedicineGroup.NONE_OF_THESE);
    assertThatThrownBy(() -> medicine.addGroups(MedicineGroup.SSRI).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("groups hold NONE_OF_THESE alone or not at all");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-31, 2025-12-31, false",
    "2026-01-01, 2026-01-31, 2026-01-01, true",
    "2026-01-01, 2026-01-31, 2026-01-31, true",
    "2026-01-01, 2026-01-31, 2026-02-01, false",
    ", 2026-01-31, 1999-01-01, true",
    "2026-01-01, , 2099-01-01, true",
    ", , 2026-01-01, true"
  })
  void aMedicineIsTakenFromItsFirstDayToItsLast(
      LocalDate first, LocalDate last, LocalDate day, boolean taken) {
    Medicine.Builder medicine = Medicine.builder().name("A medicine");
    if (first != null) {
      medicine.startedOn(first);
    }
    if (last != null) {
      medicine.stoppedOn(last);
    }
    assertThat(medicine.build().isTakenOn(day)).isEqualTo(taken);
  }
}
