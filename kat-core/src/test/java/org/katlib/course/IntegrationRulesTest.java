package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.ProcessExamples.action;
import static org.katlib.validation.ProcessExamples.integrated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.session.SessionStatus;

/** The bounds of {@link IntegrationRules}: just inside, on, and just outside. */
class IntegrationRulesTest {
  @ParameterizedTest
  @CsvSource({
    "COMPLETED, true",
    "IN_PROGRESS, true",
    "PLANNED, true",
    "CANCELLED, false",
    "MISSED, false"
  })
  void anIntegrationThatIsHeldOrBookedNamesWhatItIntegrates(
      SessionStatus status, boolean reported) {
    TreatmentCourse course = integrated(session -> session.status(status).integrates(List.of()));
    assertThat(reports(course, "KAT-INTEGRATE-001")).isEqualTo(reported);
    assertThat(reports(integrated(session -> session.status(status)), "KAT-INTEGRATE-001"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"09:30, false", "09:31, true"})
  void onlyAnIntegrationAfterItCouldNameIt(String start, boolean reported) {
    TreatmentCourse course = integrated(session -> session.start(at(start)).integrates(List.of()));
    assertThat(reports(course, "KAT-INTEGRATE-001")).isEqualTo(reported);
  }

  @Test
  void aSessionWithoutTheMedicineNeedsNoIntegration() {
    TreatmentCourse course =
        dosing(
            integrated(session -> session.integrates(List.of())),
            session -> session.administeredDoses(List.of()));
    assertThat(reports(course, "KAT-INTEGRATE-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12, true", "2026-01-13, false", "2026-01-14, false"})
  void aStepIsAskedAboutInASessionAfterItsDay(LocalDate due, boolean reported) {
    TreatmentCourse course = integrated(session -> session.addActions(action(due)));
    assertThat(reports(course, "KAT-ACTION-001")).isEqualTo(reported);
  }

  @Test
  void aStepThatWasTakenOrHasNoDayIsNotOverdue() {
    LocalDate due = LocalDate.of(2026, 1, 12);
    TreatmentCourse done =
        integrated(session -> session.addActions(action(due).toBuilder().doneOn(due).build()));
    TreatmentCourse open =
        integrated(
            session -> session.addActions(action(due).toBuilder().dueOn(Optional.empty()).build()));
    assertThat(reports(done, "KAT-ACTION-001")).isFalse();
    assertThat(reports(open, "KAT-ACTION-001")).isFalse();
  }

  @Test
  void aBookedSessionIsNoOccasionYet() {
    TreatmentCourse course =
        integrated(
            session ->
                session
                    .status(SessionStatus.PLANNED)
                    .addActions(action(LocalDate.of(2026, 1, 12))));
    assertThat(reports(course, "KAT-ACTION-001")).isFalse();
  }
}
