package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.SessionStatus;
import org.katlib.validation.Baseline;
import org.katlib.validation.KatValidator;

/** The bounds of {@link CourseRules}: just inside, on, and just outside. */
class CourseRulesTest {
  @ParameterizedTest
  @CsvSource({
    "0, PLANNED, false",
    "4320, PLANNED, false",
    "4320, COMPLETED, false",
    "4321, PLANNED, true",
    "60, CANCELLED, true",
    "60, MISSED, true",
    "-144, COMPLETED, false",
    "-145, COMPLETED, true"
  })
  void integrationWithinSeventyTwoHours(int minutes, SessionStatus status, boolean reported) {
    IntegrationSession integration = (IntegrationSession) esketamine().getSessions().get(2);
    TreatmentCourse course =
        session(
            esketamine(),
            2,
            integration.toBuilder().status(status).start(at("12:30").plusMinutes(minutes)).build());
    assertThat(reports(course, "KAT-COURSE-002")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 09:29, false",
    "COMPLETED, 09:30, true",
    "PLANNED, 09:00, true",
    "CANCELLED, 09:00, true",
    "MISSED, 09:00, true"
  })
  void preparationIsCompletedBeforeTheFirstDose(
      SessionStatus status, String start, boolean reported) {
    PreparationSession preparation = (PreparationSession) esketamine().getSessions().get(0);
    TreatmentCourse course =
        session(esketamine(), 0, preparation.toBuilder().status(status).start(at(start)).build());
    assertThat(reports(course, "KAT-COURSE-001")).isEqualTo(reported);
  }

  @Test
  void aPlannedDosingSessionAsksForNothingYet() {
    TreatmentCourse course =
        dosing(
            Baseline.without(esketamine(), 2),
            session ->
                session
                    .status(SessionStatus.PLANNED)
                    .administeredDoses(List.of())
                    .vitalSigns(List.of())
                    .attendances(List.of()));
    assertThat(course.getSessions()).hasSize(3);
    assertThat(KatValidator.published().validate(course).getFindings()).isEmpty();
  }
}
