package org.katlib.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.infusion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;

/** From when until when the medicine acts; the dose of the baseline begins at 10:00. */
class MedicineActingTest {
  private static final DosingSession SESSION = (DosingSession) infusion().getSessions().get(1);

  /** A session with an assessment at each time, and an end. */
  private static DosingSession assessed(String told, @Nullable String end) {
    DischargeAssessment known = SESSION.getDischargeAssessments().get(0);
    return SESSION.toBuilder()
        .dischargeAssessments(
            told.isEmpty()
                ? List.of()
                : Stream.of(told.split(", "))
                    .map(one -> one.split(" "))
                    .<DischargeAssessment>map(
                        one ->
                            known.toBuilder()
                                .at(at(one[0]))
                                .decision(DischargeDecision.valueOf(one[1]))
                                .build())
                    .toList())
        .end(Optional.ofNullable(end).map(time -> at(time)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "'11:30 MAY_LEAVE', 12:30, 09:59, false",
    "'11:30 MAY_LEAVE', 12:30, 10:00, false",
    "'11:30 MAY_LEAVE', 12:30, 10:01, true",
    "'11:30 MAY_LEAVE', 12:30, 11:29, true",
    "'11:30 MAY_LEAVE', 12:30, 11:30, false",
    "'11:00 STAYS_LONGER, 11:30 MAY_LEAVE', 12:30, 11:15, true",
    "'12:00 MAY_LEAVE, 11:30 MAY_LEAVE', 12:30, 11:45, false",
    "'11:30 MAY_LEAVE, 12:00 MAY_LEAVE', 12:30, 11:45, false",
    "'09:50 MAY_LEAVE', 12:30, 11:00, true",
    "'10:00 MAY_LEAVE', 12:30, 11:00, true",
    "'10:01 MAY_LEAVE', 12:30, 11:00, false",
    "'09:50 MAY_LEAVE', 12:30, 12:30, false",
    "'11:00 STAYS_LONGER', 12:30, 12:29, true",
    "'', 12:30, 12:29, true",
    "'', 12:30, 12:30, false",
    "'', , 23:59, true"
  })
  void itActsFromTheFirstDoseUntilThePatientMayLeaveElseToTheEnd(
      String told, @Nullable String end, String time, boolean acting) {
    assertThat(assessed(told, end).isMedicineActingAt(at(time))).isEqualTo(acting);
  }

  @Test
  void whatWasNotGivenDoesNotAct() {
    DosingSession without = SESSION.toBuilder().administeredDoses(List.of()).build();
    assertThat(without.isMedicineActingAt(at("10:30"))).isFalse();
  }
}
