package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.ProcessExamples.action;
import static org.katlib.validation.ProcessExamples.integrated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.process.ActionId;
import org.katlib.process.IntegrationAction;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionId;
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
  @CsvSource({"COMPLETED, false", "PLANNED, false", "CANCELLED, true", "MISSED, true"})
  void anIntegrationThatWasCalledOffNamesNothing(SessionStatus status, boolean reported) {
    TreatmentCourse course = integrated(session -> session.status(status));
    IntegrationSession named = (IntegrationSession) course.getSessions().get(2);
    TreatmentCourse more =
        course.toBuilder()
            .addSessions(
                named.toBuilder()
                    .id(SessionId.of("more"))
                    .status(SessionStatus.COMPLETED)
                    .integrates(List.of())
                    .build())
            .build();
    assertThat(reports(more, "KAT-INTEGRATE-001")).isEqualTo(reported);
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
  void theStepThatIsOverdueIsNamed() {
    LocalDate due = LocalDate.of(2026, 1, 12);
    IntegrationAction later = action(due.plusDays(9)).toBuilder().id(ActionId.of("later")).build();
    TreatmentCourse course = integrated(session -> session.addActions(later, action(due)));
    assertThat(paths(course, "KAT-ACTION-001")).containsExactly("/sessions/2/actions/1");
    IntegrationSession booked =
        ((IntegrationSession) course.getSessions().get(2))
            .toBuilder().status(SessionStatus.PLANNED).build();
    assertThat(reports(course.toBuilder().sessions(List.of(booked)).build(), "KAT-ACTION-001"))
        .isFalse();
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
