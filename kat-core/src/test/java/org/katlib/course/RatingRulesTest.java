package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.MemoryExamples.charged;
import static org.katlib.validation.MemoryExamples.convinced;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.process.TherapeuticRatings;
import org.katlib.session.SessionStatus;
import org.katlib.target.BeliefId;
import org.katlib.target.CoreBelief;
import org.katlib.target.MemoryId;
import org.katlib.target.TraumaticMemory;

/** The bounds of {@link RatingRules}: just inside, on, and just outside. */
class RatingRulesTest {
  @ParameterizedTest
  @CsvSource({
    "09:59, BEFORE_DOSING, false",
    "10:00, BEFORE_DOSING, false",
    "10:01, BEFORE_DOSING, true",
    "11:29, AFTER_RECOVERY, true",
    "11:30, AFTER_RECOVERY, false",
    "11:29, UNDER_INFLUENCE, false"
  })
  void fromTheFirstDoseUntilThePatientMayLeaveARatingIsMarked(
      String time, RatingMoment moment, boolean reported) {
    assertThat(paths(charged(infusion(), at(time), moment, 5), "KAT-RATING-001"))
        .isEqualTo(reported ? List.of("/memories/0/chargeRatings/4/moment") : List.of());
    assertThat(paths(convinced(infusion(), at(time), moment), "KAT-RATING-001"))
        .isEqualTo(reported ? List.of("/beliefs/0/convictionRatings/1/moment") : List.of());
    assertThat(paths(rated(at(time), moment), "KAT-RATING-001"))
        .isEqualTo(reported ? List.of("/sessions/1/therapeuticRatings/1/moment") : List.of());
  }

  @Test
  void theMemoryAndTheBeliefThatWereRatedSoAreNamed() {
    TreatmentCourse course = charged(infusion(), at("10:30"), RatingMoment.AFTER_RECOVERY, 5);
    course = convinced(course, at("10:30"), RatingMoment.AFTER_RECOVERY);
    TraumaticMemory memory = infusion().getMemories().get(0);
    CoreBelief belief = infusion().getBeliefs().get(0);
    TreatmentCourse second =
        course.toBuilder()
            .memories(
                List.of(
                    memory.toBuilder().id(MemoryId.of("ahead")).build(),
                    course.getMemories().get(0)))
            .beliefs(
                List.of(
                    belief.toBuilder().id(BeliefId.of("ahead")).build(),
                    course.getBeliefs().get(0)))
            .build();
    assertThat(paths(second, "KAT-RATING-001"))
        .containsExactlyInAnyOrder(
            "/memories/1/chargeRatings/4/moment", "/beliefs/1/convictionRatings/1/moment");
  }

  @ParameterizedTest
  @CsvSource({"0, 12:29, true", "0, 12:30, false", "1, 10:30, false"})
  void withoutADischargeTheEndOfTheSessionCounts(int days, String time, boolean reported) {
    TreatmentCourse course =
        convinced(infusion(), at(time).plusDays(days), RatingMoment.INTEGRATION);
    TreatmentCourse stayed = dosing(course, session -> session.dischargeAssessments(List.of()));
    assertThat(paths(stayed, "KAT-RATING-001").contains("/beliefs/0/convictionRatings/1/moment"))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"0, 23:59, true", "1, 00:00, false", "30, 10:30, false"})
  void aSessionWhoseEndIsNotOnRecordCallsNoLaterDayInQuestion(
      int days, String time, boolean reported) {
    TreatmentCourse course =
        convinced(infusion(), at(time).plusDays(days), RatingMoment.INTEGRATION);
    TreatmentCourse open =
        dosing(course, session -> session.dischargeAssessments(List.of()).end(Optional.empty()));
    assertThat(paths(open, "KAT-RATING-001").contains("/beliefs/0/convictionRatings/1/moment"))
        .isEqualTo(reported);
  }

  @Test
  void aSessionThatEndsAfterMidnightActsAfterMidnight() {
    TreatmentCourse course =
        convinced(infusion(), at("00:30").plusDays(1), RatingMoment.INTEGRATION);
    TreatmentCourse night =
        dosing(
            course,
            session -> session.dischargeAssessments(List.of()).end(at("01:00").plusDays(1)));
    assertThat(paths(night, "KAT-RATING-001")).contains("/beliefs/0/convictionRatings/1/moment");
    TreatmentCourse marked =
        dosing(
            convinced(infusion(), at("00:30").plusDays(1), RatingMoment.UNDER_INFLUENCE),
            session -> session.dischargeAssessments(List.of()).end(at("01:00").plusDays(1)));
    assertThat(reports(marked, "KAT-RATING-002")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-11T23:59:00+01:00, true",
    "2026-01-12T00:00:00+01:00, false",
    "2026-01-11T23:00:00Z, false",
    "2026-01-12T23:59:00+01:00, false",
    "2026-01-12T22:59:00Z, false",
    "2026-01-12T23:00:00Z, true",
    "2026-01-13T00:00:00+01:00, true"
  })
  void aRatingMarkedUnderTheMedicineIsOfADayOfDosingByItsClock(
      OffsetDateTime time, boolean reported) {
    assertThat(paths(convinced(infusion(), time, RatingMoment.UNDER_INFLUENCE), "KAT-RATING-002"))
        .isEqualTo(reported ? List.of("/beliefs/0/convictionRatings/1/moment") : List.of());
    assertThat(paths(charged(infusion(), time, RatingMoment.UNDER_INFLUENCE, 5), "KAT-RATING-002"))
        .isEqualTo(reported ? List.of("/memories/0/chargeRatings/4/moment") : List.of());
    assertThat(paths(rated(time, RatingMoment.UNDER_INFLUENCE), "KAT-RATING-002"))
        .isEqualTo(reported ? List.of("/sessions/1/therapeuticRatings/1/moment") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, true, false",
    "IN_PROGRESS, true, false",
    "PLANNED, false, false",
    "CANCELLED, false, true",
    "MISSED, false, true"
  })
  void onlyASessionThatIsHeldActsAndOneThatIsBookedMay(
      SessionStatus status, boolean acts, boolean reported) {
    TreatmentCourse course = dosing(infusion(), session -> session.status(status));
    assertThat(paths(course, "KAT-RATING-002"))
        .isEqualTo(reported ? List.of("/memories/0/chargeRatings/2/moment") : List.of());
    TreatmentCourse sober =
        dosing(
            convinced(infusion(), at("10:30"), RatingMoment.BEFORE_DOSING),
            session -> session.status(status));
    assertThat(reports(sober, "KAT-RATING-001")).isEqualTo(acts);
  }

  @ParameterizedTest
  @CsvSource({
    "09:59, BASELINE, false",
    "10:00, BASELINE, false",
    "10:01, BASELINE, true",
    "12:15, BASELINE, true",
    "09:59, AFTER_RECOVERY, true",
    "10:00, AFTER_RECOVERY, false",
    "09:59, INTEGRATION, true",
    "10:00, INTEGRATION, false",
    "09:59, FOLLOW_UP, true",
    "10:00, FOLLOW_UP, false",
    "10:01, BEFORE_DOSING, false",
    "09:59, UNDER_INFLUENCE, false"
  })
  void theFirstDosePartsBeforeAndAfter(String time, RatingMoment moment, boolean reported) {
    TreatmentCourse charged = charged(infusion(), at(time), moment, 5);
    assertThat(paths(charged, "KAT-RATING-003"))
        .isEqualTo(reported ? List.of("/memories/0/chargeRatings/4/moment") : List.of());
    assertThat(paths(convinced(infusion(), at(time), moment), "KAT-RATING-003"))
        .isEqualTo(reported ? List.of("/beliefs/0/convictionRatings/1/moment") : List.of());
    assertThat(paths(rated(at(time), moment), "KAT-RATING-003"))
        .isEqualTo(reported ? List.of("/sessions/1/therapeuticRatings/1/moment") : List.of());
    TreatmentCourse undosed = dosing(charged, session -> session.administeredDoses(List.of()));
    assertThat(reports(undosed, "KAT-RATING-003")).isFalse();
  }

  private static TreatmentCourse rated(OffsetDateTime time, RatingMoment moment) {
    return dosing(
        infusion(),
        session ->
            session.addTherapeuticRatings(
                TherapeuticRatings.builder()
                    .ratedAt(time)
                    .moment(moment)
                    .informant(Informant.PATIENT)
                    .trust(7)
                    .build()));
  }
}
