package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.outcome.MadeCourses.date;
import static org.katlib.outcome.MadeCourses.day;
import static org.katlib.outcome.MadeCourses.dosing;
import static org.katlib.outcome.MadeCourses.integration;
import static org.katlib.outcome.MadeCourses.phq;
import static org.katlib.outcome.MadeCourses.planned;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.MeasureOccasion;
import org.katlib.measure.PlannedMeasure;
import org.katlib.outcome.MadeCourses;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;

/** Days are counted from a first dose at 10:00; the second was given on day 7. */
class MissedMeasuresTest {
  @ParameterizedTest
  @CsvSource({
    // occasion, within, the answer's day, hours from 10:00, as of, missed
    "BASELINE, 5, -6, 0, 0, 1",
    "BASELINE, 5, -5, 0, 0, 0",
    "BASELINE, 5, 0, 0, 0, 0",
    "BASELINE, 5, 0, 1, 0, 1",
    "BASELINE, 5, -6, 0, -1, 0",
    "BASELINE, 0, 0, -1, 0, 0",
    "BASELINE, 0, -1, 0, 0, 1",
    "BEFORE_EACH_DOSE, 2, 5, 0, 7, 1",
    "BEFORE_EACH_DOSE, 2, 4, 0, 7, 2",
    "BEFORE_EACH_DOSE, 2, 7, 0, 7, 1",
    "BEFORE_EACH_DOSE, 2, 7, 1, 7, 2",
    "BEFORE_EACH_DOSE, 2, 4, 0, 6, 1",
    "BEFORE_EACH_DOSE, 7, 0, 0, 7, 0",
    "AFTER_EACH_DOSE, 2, 2, 0, 10, 1",
    "AFTER_EACH_DOSE, 2, 3, 0, 10, 2",
    "AFTER_EACH_DOSE, 2, 0, 0, 10, 2",
    "AFTER_EACH_DOSE, 2, 0, 1, 10, 1",
    "AFTER_EACH_DOSE, 2, 20, 0, 9, 1",
    "AFTER_EACH_DOSE, 2, 20, 0, 2, 0",
    "AFTER_EACH_DOSE, 2, 20, 0, 3, 1",
    "EACH_THERAPY_SESSION, 1, 9, 0, 30, 0",
    "EACH_THERAPY_SESSION, 1, 7, 0, 30, 0",
    "EACH_THERAPY_SESSION, 1, 6, 0, 30, 1",
    "EACH_THERAPY_SESSION, 1, 10, 0, 30, 1",
    "EACH_THERAPY_SESSION, 1, 20, 0, 9, 0",
    "EACH_THERAPY_SESSION, 1, 20, 0, 10, 1"
  })
  void aTimeIsMissedOnceItsDaysAreOver(
      MeasureOccasion occasion, int within, int answered, int hours, int asOf, int missed) {
    TreatmentCourse course =
        MadeCourses.empty()
            .addSessions(dosing(0), dosing(7), integration(8))
            .addResponses(
                phq(answered, 9).toBuilder()
                    .answeredAt(day(answered).plus(Duration.ofHours(hours)))
                    .build())
            .addMeasurementPlan(planned(occasion, within))
            .build();
    assertThat(MissedMeasures.of(course, date(asOf))).hasSize(missed);
  }

  @ParameterizedTest
  @CsvSource({
    // days, within, the answer's day, as of, due, missed
    "7, 1, 7, 40, 4, 3",
    "7, 1, 6, 40, 4, 3",
    "7, 1, 8, 40, 4, 3",
    "7, 1, 5, 40, 4, 4",
    "7, 1, 9, 40, 4, 4",
    "7, 1, 7, 8, 0, 0",
    "7, 1, 7, 9, 1, 0",
    "7, 1, 28, 40, 4, 3",
    "14, 0, 14, 40, 2, 1",
    "28, 3, 0, 40, 1, 1",
    "29, 3, 0, 40, 0, 0"
  })
  void aRegularMeasureIsDueFromTheFirstDoseToTheLastSession(
      int days, int within, int answered, int asOf, int due, int missed) {
    TreatmentCourse course =
        MadeCourses.empty()
            .addSessions(
                dosing(0),
                integration(28),
                integration(35).toBuilder().status(SessionStatus.PLANNED).build())
            .addResponses(phq(answered, 9))
            .addMeasurementPlan(counted(MeasureOccasion.REGULARLY, days, within))
            .build();
    assertThat(MissedMeasures.countDue(course, date(asOf))).isEqualTo(due);
    assertThat(MissedMeasures.of(course, date(asOf))).hasSize(missed);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 5, 32, 43, 0",
    "30, 5, 42, 43, 0",
    "30, 5, 31, 43, 1",
    "30, 5, 43, 43, 1",
    "30, 5, 31, 42, 0"
  })
  void aMeasureAfterTheLastDoseIsDueOnceItsDaysAreOver(
      int days, int within, int answered, int asOf, int missed) {
    TreatmentCourse course =
        MadeCourses.empty()
            .addSessions(dosing(7), dosing(0))
            .addResponses(phq(answered, 9))
            .addMeasurementPlan(counted(MeasureOccasion.AFTER_LAST_DOSE, days, within))
            .build();
    assertThat(MissedMeasures.of(course, date(asOf))).hasSize(missed);
  }

  @Test
  void namesThePlaceInThePlanAndTheSession() {
    TreatmentCourse course =
        MadeCourses.empty()
            .addSessions(dosing(0), integration(8))
            .addMeasurementPlan(
                planned(MeasureOccasion.BASELINE, 5),
                planned(MeasureOccasion.EACH_THERAPY_SESSION, 0),
                counted(MeasureOccasion.REGULARLY, 7, 0),
                counted(MeasureOccasion.AFTER_LAST_DOSE, 14, 0))
            .build();
    assertThat(MissedMeasures.of(course, date(60)))
        .containsExactly(
            new MissedMeasure(0, date(0), Optional.of(SessionId.of("dosing0"))),
            new MissedMeasure(1, date(8), Optional.of(SessionId.of("integration8"))),
            new MissedMeasure(2, date(7), Optional.empty()),
            new MissedMeasure(3, date(14), Optional.empty()));
  }

  @Test
  void onlyWhatWasHeldAndGivenAsksForAMeasure() {
    TreatmentCourse course =
        MadeCourses.empty()
            .addSessions(
                dosing(0).toBuilder().status(SessionStatus.CANCELLED).build(),
                dosing(7).toBuilder().administeredDoses(List.of()).build(),
                integration(8).toBuilder().status(SessionStatus.PLANNED).build())
            .addMeasurementPlan(
                planned(MeasureOccasion.BASELINE, 5),
                planned(MeasureOccasion.BEFORE_EACH_DOSE, 5),
                planned(MeasureOccasion.AFTER_EACH_DOSE, 5),
                planned(MeasureOccasion.EACH_THERAPY_SESSION, 5),
                counted(MeasureOccasion.REGULARLY, 7, 0),
                counted(MeasureOccasion.AFTER_LAST_DOSE, 7, 0))
            .build();
    assertThat(MissedMeasures.countDue(course, date(900))).isZero();
    assertThat(MissedMeasures.of(course, date(900))).isEmpty();
  }

  @Test
  void anotherInstrumentIsNotTheOnePlanned() {
    TreatmentCourse course =
        MadeCourses.empty()
            .addSessions(dosing(0))
            .addResponses(MadeCourses.response("gad-7", day(-1)).build())
            .addMeasurementPlan(planned(MeasureOccasion.BASELINE, 5))
            .build();
    assertThat(MissedMeasures.of(course, date(1))).hasSize(1);
  }

  private static PlannedMeasure counted(MeasureOccasion occasion, int days, int within) {
    return PlannedMeasure.builder()
        .instrument(InstrumentId.of("phq-9"))
        .occasion(occasion)
        .days(days)
        .withinDays(within)
        .build();
  }
}
