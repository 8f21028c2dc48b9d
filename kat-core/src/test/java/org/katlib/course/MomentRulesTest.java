package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.ProcessExamples.challenge;
import static org.katlib.validation.ProcessExamples.integrated;
import static org.katlib.validation.WorkedCourses.met;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.katlib.process.Breakthrough;
import org.katlib.process.ChallengingMoment;
import org.katlib.process.Insight;
import org.katlib.process.MomentId;
import org.katlib.process.TherapeuticMoment;
import org.katlib.session.SessionStatus;

/** The bounds of {@link MomentRules}: just inside, on, and just outside. */
class MomentRulesTest {
  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 09:31, true",
    "COMPLETED, 09:30, false",
    "IN_PROGRESS, 14:00, true",
    "PLANNED, 14:00, false",
    "CANCELLED, 14:00, false",
    "MISSED, 14:00, false"
  })
  void nothingIsLeftUnexploredBeforeAnIntegrationIsHeld(
      SessionStatus status, String start, boolean reported) {
    TreatmentCourse course = integrated(session -> session.status(status).start(at(start)));
    assertThat(reports(course, "KAT-MOMENT-001")).isEqualTo(reported);
    assertThat(reports(course, "KAT-MOMENT-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"insight, false, true", "challenge, true, false", "another, true, true"})
  void whatASessionExploresIsExplored(String explored, boolean insight, boolean challenge) {
    TreatmentCourse course = integrated(session -> session.addExplores(MomentId.of(explored)));
    assertThat(reports(course, "KAT-MOMENT-001")).isEqualTo(insight);
    assertThat(reports(course, "KAT-MOMENT-003")).isEqualTo(challenge);
  }

  @Test
  void theDosingSessionItselfMayExploreWhatCameUp() {
    TreatmentCourse course =
        dosing(
            integrated(session -> session),
            session -> session.addExplores(MomentId.of("insight"), MomentId.of("challenge")));
    assertThat(reports(course, "KAT-MOMENT-001")).isFalse();
    assertThat(reports(course, "KAT-MOMENT-003")).isFalse();
  }

  @Test
  void aBreakthroughIsExploredAsAnInsightIs() {
    TherapeuticMoment breakthrough =
        Breakthrough.builder().id(MomentId.of("breakthrough")).expected(false).build();
    TreatmentCourse course =
        dosing(integrated(session -> session), session -> session.moments(List.of(breakthrough)));
    assertThat(paths(course, "KAT-MOMENT-001")).containsExactly("/sessions/1/moments/0");
    assertThat(reports(course, "KAT-MOMENT-003")).isFalse();
  }

  @Test
  void whatIsToldInIntegrationIsExploredAsItIsTold() {
    TreatmentCourse course =
        integrated(
            session ->
                session
                    .addMoments(Insight.builder().id(MomentId.of("later")).expected(true).build())
                    .addExplores(MomentId.of("insight")));
    assertThat(reports(course, "KAT-MOMENT-001")).isFalse();
    TreatmentCourse more = met(course, at("14:00").plusDays(8));
    assertThat(reports(more, "KAT-MOMENT-001")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"09:29, false", "09:30, true", "10:25, true", ", true"})
  void aHardMomentInTheSessionIsSupported(String time, boolean reported) {
    TreatmentCourse course =
        challenge(
            moment ->
                moment
                    .supports(List.of())
                    .settledAt(Optional.empty())
                    .at(Optional.ofNullable(time).map(known -> at(known))));
    assertThat(reports(course, "KAT-MOMENT-002")).isEqualTo(reported);
  }

  @Test
  void howStrongAHardMomentWasIsNeverReported() {
    assertThat(reports(challenge(moment -> moment.intensity(10)), "KAT-MOMENT-002")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"09:29, true", "09:30, false", "12:30, false", "12:31, true"})
  void aMomentWithTheMedicineLiesInItsSession(String time, boolean reported) {
    TreatmentCourse course = challenge(moment -> moment.at(at(time)).settledAt(Optional.empty()));
    assertThat(reports(course, "KAT-MOMENT-004")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-12T20:00, false", "2026-01-13T15:00, false", "2026-01-13T15:01, true"})
  void whatCameUpAtHomeMayBeToldLater(String time, boolean reported) {
    TreatmentCourse course =
        integrated(
            session ->
                session
                    .end(at("15:00").plusDays(1))
                    .addMoments(
                        ChallengingMoment.builder()
                            .id(MomentId.of("home"))
                            .at(OffsetDateTime.parse(time + ":00+01:00"))
                            .build()));
    assertThat(reports(course, "KAT-MOMENT-004")).isEqualTo(reported);
    assertThat(reports(infusion(), "KAT-MOMENT-004")).isFalse();
  }
}
