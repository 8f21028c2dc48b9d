package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.WorkedCourses.custom;
import static org.katlib.validation.WorkedCourses.framed;
import static org.katlib.validation.WorkedCourses.led;
import static org.katlib.validation.WorkedCourses.met;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.PacingRule;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.goal.Party;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionStatus;

/** The bounds of {@link FrameworkRules}. */
class FrameworkRulesTest {
  private static TreatmentCourse with(TherapeuticFramework framework) {
    return esketamine().toBuilder().addCustomFrameworks(framework).build();
  }

  private static TreatmentCourse turned(TreatmentCourse course, String day, String to) {
    return course.toBuilder()
        .addAdaptations(
            MethodAdaptation.builder()
                .id(AdaptationId.of("turn"))
                .decidedOn(LocalDate.parse(day))
                .reason("as the patient asked")
                .addAgreedBy(Party.PATIENT, Party.THERAPIST)
                .before(FrameworkId.of("gestalt"))
                .after(FrameworkId.of(to))
                .build())
        .build();
  }

  @Test
  void aFrameworkOfTheTeamsOwnStatesItsPaceInWordsOrAsRules() {
    TherapeuticFramework ours = custom("ours");
    assertThat(reports(with(ours), "KAT-FRAME-002")).isTrue();
    assertThat(reports(with(ours.toBuilder().pacing("slowly").build()), "KAT-FRAME-002")).isFalse();
    assertThat(
            reports(
                with(ours.toBuilder().pacingRules(Set.of(PacingRule.STABILISATION_FIRST)).build()),
                "KAT-FRAME-002"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-08, act, false",
    "2026-01-12, act, false",
    "2026-01-13, act, true",
    "2026-01-12, ifs, true"
  })
  void aTurnIsExplainedByADecisionUntilThatDay(String day, String to, boolean reported) {
    TreatmentCourse course = turned(framed(esketamine(), 1, "act"), day, to);
    assertThat(reports(course, "KAT-FRAME-009")).isEqualTo(reported);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gestalt", "act", "ifs"})
  void aCourseMovesFreelyAmongTheFrameworksItNames(String leading) {
    TreatmentCourse course = framed(led("gestalt", "act", "ifs"), 0, "gestalt");
    course = framed(course, 1, leading);
    assertThat(reports(course, "KAT-FRAME-009")).isFalse();
    assertThat(reports(course, "KAT-FRAME-010")).isFalse();
  }

  @Test
  void aTurnIsToldOnceAndNotForEverySessionThatFollows() {
    TreatmentCourse course = framed(esketamine(), 1, "act");
    course = framed(met(course, at("10:00").plusDays(2)), 4, "act");
    assertThat(paths(course, "KAT-FRAME-009")).containsExactly("/sessions/1/frameworks/0");
    assertThat(paths(course, "KAT-FRAME-010")).containsExactly("/sessions/4/frameworks/0");
  }

  @Test
  void theFirstSessionTurnsAwayFromNothing() {
    TreatmentCourse course = framed(led("gestalt"), 1, "act");
    assertThat(reports(course, "KAT-FRAME-009")).isFalse();
    assertThat(paths(course, "KAT-FRAME-010")).containsExactly("/sessions/1/frameworks/0");
  }

  @Test
  void sessionsFollowEachOtherByTheirTimesWhateverTheirPlaceInTheRecord() {
    TreatmentCourse course = framed(led("gestalt"), 1, "act");
    course = framed(met(course, at("10:00").minusDays(2)), 4, "gestalt");
    assertThat(paths(course, "KAT-FRAME-009")).containsExactly("/sessions/1/frameworks/0");
    course = framed(met(course, at("10:00").minusDays(3)), 5, "act");
    assertThat(paths(course, "KAT-FRAME-009")).containsExactly("/sessions/1/frameworks/0");
    course = framed(met(course, at("10:00").minusDays(1)), 6, "act");
    assertThat(paths(course, "KAT-FRAME-009")).containsExactly("/sessions/6/frameworks/0");
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, false", "CANCELLED, false", "IN_PROGRESS, true", "COMPLETED, true"})
  void onlyWorkThatWasDoneIsLookedAt(SessionStatus status, boolean reported) {
    TreatmentCourse course = framed(esketamine(), 1, "act", "ifs");
    DosingSession dosing = (DosingSession) course.getSessions().get(1);
    course = session(course, 1, dosing.toBuilder().status(status).build());
    assertThat(reports(course, "KAT-FRAME-009")).isEqualTo(reported);
    assertThat(reports(course, "KAT-FRAME-010")).isEqualTo(reported);
  }

  @Test
  void whatADecisionBroughtNeedsNotBeNamedByTheCourse() {
    TreatmentCourse course = turned(framed(esketamine(), 1, "gestalt", "act"), "2026-01-12", "act");
    assertThat(reports(course, "KAT-FRAME-010")).isFalse();
  }

  @Test
  void aCourseThatNamesNoFrameworkIsAskedNothing() {
    TreatmentCourse course =
        framed(esketamine(), 1, "act", "ifs").toBuilder()
            .primaryFramework(Optional.empty())
            .build();
    assertThat(reports(course, "KAT-FRAME-009")).isFalse();
    assertThat(reports(course, "KAT-FRAME-010")).isFalse();
  }
}
