package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.reports;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.course.TreatmentCourse;

/** The bounds of {@link GoalRules}: just inside, on, and just outside. */
class GoalRulesTest {
  @ParameterizedTest
  @EnumSource
  void agreementOfBothFromAcceptanceOn(GoalStatus status) {
    Goal alone =
        esketamine().getGoals().get(0).toBuilder().agreements(List.of()).status(status).build();
    boolean worked =
        switch (status) {
          case ACCEPTED, ACTIVE, ON_HOLD, COMPLETED -> true;
          case PROPOSED, PLANNED, CANCELLED, ENTERED_IN_ERROR, REJECTED -> false;
        };
    TreatmentCourse course = esketamine().toBuilder().goals(List.of(alone)).build();
    assertThat(reports(course, "KAT-GOAL-001")).isEqualTo(worked);
  }
}
