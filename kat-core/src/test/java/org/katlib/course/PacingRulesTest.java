package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.CourseOfDosingExamples.later;
import static org.katlib.validation.MemoryExamples.charged;
import static org.katlib.validation.WorkedCourses.custom;
import static org.katlib.validation.WorkedCourses.framed;
import static org.katlib.validation.WorkedCourses.led;
import static org.katlib.validation.WorkedCourses.met;
import static org.katlib.validation.WorkedCourses.practice;
import static org.katlib.validation.WorkedCourses.practised;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.PacingRule;
import org.katlib.framework.PracticeDemand;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.GoalId;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.Party;
import org.katlib.measure.RatingMoment;
import org.katlib.process.UsedPractice;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionStatus;
import org.katlib.target.ChargeRating;
import org.katlib.target.ChargeScale;
import org.katlib.target.MemoryId;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.TraumaticMemory;

/** The bounds of {@link PacingRules}: the dose of the baseline is over at 10:05 on 2026-01-12. */
class PacingRulesTest {
  private static final OffsetDateTime DAY_LATER = at("10:05").plusDays(1);
  private static final UsedPractice MEMORY_WORK = practice(PracticeDemand.MEMORY_WORK);
  private static final UsedPractice CONFRONTATION = practice(PracticeDemand.CONFRONTATION);

  private static UsedPractice memoryWork(OffsetDateTime at) {
    return practice(PracticeDemand.MEMORY_WORK, at);
  }

  private static UsedPractice bilateral(OffsetDateTime... at) {
    return practice(PracticeDemand.BILATERAL_STIMULATION, at);
  }

  @ParameterizedTest
  @CsvSource({"-1440, true", "-1, true", "0, false", "1, false"})
  void memoriesAreWorkedOnFromADayAfterTheDose(int minutes, boolean reported) {
    TreatmentCourse course =
        met(led("exposure-pe-cpt"), DAY_LATER.plusMinutes(minutes), MEMORY_WORK);
    assertThat(reports(course, "KAT-FRAME-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"-30, 30, false", "-30, 29, true", "30, -31, true"})
  void theTimeOfThePracticeCountsBeforeThatOfItsSession(int start, int practice, boolean reported) {
    OffsetDateTime met = DAY_LATER.plusMinutes(start);
    TreatmentCourse course =
        met(led("exposure-pe-cpt"), met, memoryWork(met.plusMinutes(practice)));
    assertThat(reports(course, "KAT-FRAME-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true", "11:45, true"})
  void recallBeforeTheDoseIsAsTheProtocolHasIt(String time, boolean reported) {
    TreatmentCourse course = practised(led("exposure-pe-cpt"), memoryWork(at(time)));
    assertThat(reports(course, "KAT-FRAME-003")).isEqualTo(reported);
  }

  @Test
  void aRecallOfUnknownTimeIsNotHeldAgainstADosingSession() {
    assertThat(reports(practised(led("exposure-pe-cpt"), MEMORY_WORK), "KAT-FRAME-003")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, false", "MISSED, false", "IN_PROGRESS, true"})
  void onlyMemoryWorkThatWasDoneIsLookedAt(SessionStatus status, boolean reported) {
    TreatmentCourse course = met(led("exposure-pe-cpt"), DAY_LATER.minusHours(1), MEMORY_WORK);
    IntegrationSession met = (IntegrationSession) course.getSessions().get(4);
    course = session(course, 4, met.toBuilder().status(status).build());
    assertThat(reports(course, "KAT-FRAME-003")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true", "11:29, true", "11:30, false"})
  void noBilateralStimulationFromTheFirstDoseToDischarge(String time, boolean reported) {
    assertThat(reports(practised(led("emdr"), bilateral(at(time))), "KAT-FRAME-004"))
        .isEqualTo(reported);
  }

  @Test
  void bilateralStimulationOnAnotherDayIsTheMethodItself() {
    assertThat(reports(met(led("emdr"), DAY_LATER, bilateral()), "KAT-FRAME-004")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-12, true, 2026-01-12, true, false",
    "2026-01-13, true, 2026-01-13, true, true",
    "2026-01-12, false, 2026-01-12, false, true",
    "2026-01-08, true, 2026-01-10, false, true",
    "2026-01-10, true, 2026-01-08, false, false",
    "2026-01-10, false, 2026-01-08, true, true",
    "2026-01-10, false, 2026-01-10, true, true",
    "2026-01-10, true, 2026-01-10, false, true"
  })
  void theLastLookUntilThatDayFoundThePatientStable(
      LocalDate one, boolean stable, LocalDate other, boolean stableToo, boolean reported) {
    TreatmentCourse course =
        led("exposure-pe-cpt").toBuilder()
            .stabilisationChecks(
                List.of(
                    StabilisationCheck.builder().doneOn(one).stable(stable).build(),
                    StabilisationCheck.builder().doneOn(other).stable(stableToo).build()))
            .build();
    assertThat(reports(course, "KAT-FRAME-005")).isEqualTo(reported);
  }

  @Test
  void whereNoMemoryIsWorkedOnNoLookAtStabilityIsAskedFor() {
    TreatmentCourse course =
        dosing(
            led("exposure-pe-cpt").toBuilder().stabilisationChecks(List.of()).build(),
            session -> session.focus(Optional.empty()));
    assertThat(reports(course, "KAT-FRAME-005")).isFalse();
    assertThat(reports(practised(course, MEMORY_WORK), "KAT-FRAME-005")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({", true", "false, true", "true, false"})
  void itIsOnRecordThatThePatientSetThePace(@Nullable Boolean pace, boolean reported) {
    UsedPractice practice =
        CONFRONTATION.toBuilder().atPatientsPace(Optional.ofNullable(pace)).build();
    assertThat(reports(practised(esketamine(), practice), "KAT-FRAME-006")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGRATION, 0, false",
    "INTEGRATION, -1, true",
    "BEFORE_DOSING, 4320, false",
    "UNDER_INFLUENCE, 4320, true"
  })
  void aTargetIsRatedAgainWhenSober(RatingMoment moment, int minutes, boolean reported) {
    TraumaticMemory memory = esketamine().getMemories().get(0);
    TreatmentCourse course =
        met(led("emdr"), DAY_LATER).toBuilder()
            .memories(
                List.of(
                    memory.toBuilder()
                        .addChargeRatings(
                            ChargeRating.builder()
                                .ratedAt(DAY_LATER.plusMinutes(minutes))
                                .moment(moment)
                                .scale(ChargeScale.ZERO_TO_TEN)
                                .charge(4)
                                .build())
                        .build()))
            .build();
    assertThat(reports(course, "KAT-FRAME-007")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"10:00, false", "10:01, true", "12:29, true", "12:30, false"})
  void aRatingWhileALaterDoseActsIsNotSoberWhateverItSays(String time, boolean reported) {
    TreatmentCourse course =
        charged(later(led("emdr"), 7), at(time).plusDays(7), RatingMoment.INTEGRATION, 4);
    assertThat(paths(course, "KAT-FRAME-007").contains("/sessions/1/focus/memories"))
        .isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({"0, COMPLETED, true", "-1, COMPLETED, false", "0, IN_PROGRESS, false"})
  void aTargetIsAskedForOnceThereWasASessionToRateItIn(
      int minutes, SessionStatus status, boolean reported) {
    TreatmentCourse course = met(led("emdr"), DAY_LATER.plusMinutes(minutes));
    IntegrationSession met = (IntegrationSession) course.getSessions().get(4);
    course = session(course, 4, met.toBuilder().status(status).build());
    assertThat(reports(course, "KAT-FRAME-007")).isEqualTo(reported);
  }

  @ParameterizedTest
  @CsvSource({
    "exposure-pe-cpt, MEMORY_WORK, true",
    "exposure-pe-cpt, BILATERAL_STIMULATION, false",
    "emdr, BILATERAL_STIMULATION, true",
    "emdr, MEMORY_WORK, false",
    "gestalt, CONFRONTATION, false",
    "act, MEMORY_WORK, false"
  })
  void aPacedPracticeOfADosingSessionHasItsTime(
      String framework, PracticeDemand demand, boolean reported) {
    TreatmentCourse course = practised(led(framework), practice(demand));
    assertThat(paths(course, "KAT-FRAME-011"))
        .isEqualTo(reported ? List.of("/sessions/1/practices/0") : List.of());
    TreatmentCourse timed = practised(led(framework), practice(demand, at("09:50")));
    assertThat(reports(timed, "KAT-FRAME-011")).isFalse();
    TreatmentCourse onAnotherDay = met(led(framework), DAY_LATER, practice(demand));
    assertThat(reports(onAnotherDay, "KAT-FRAME-011")).isFalse();
    TreatmentCourse undosed = dosing(course, session -> session.administeredDoses(List.of()));
    assertThat(reports(undosed, "KAT-FRAME-011")).isFalse();
  }

  private static Goal goal(int number) {
    return esketamine().getGoals().get(0).toBuilder().id(GoalId.of("goal-" + number)).build();
  }

  private static TreatmentCourse withGoals(Goal... more) {
    List<Goal> goals = new ArrayList<>(List.of(more));
    goals.add(goal(0));
    goals.add(goal(1));
    return led("montreal-model").toBuilder().goals(goals).build();
  }

  @Test
  void threeGoalsAreEnoughAndTwoAreNot() {
    assertThat(paths(withGoals(), "KAT-FRAME-008")).containsExactly("/goals");
    assertThat(reports(withGoals(goal(2)), "KAT-FRAME-008")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-11, false", "2026-01-12, true"})
  void bothAgreedToAGoalBeforeTheDayOfTheFirstDose(LocalDate day, boolean reported) {
    Goal third =
        goal(2).toBuilder()
            .agreements(List.of(agreed(Party.PATIENT, "2026-01-08")))
            .addAgreements(agreed(Party.THERAPIST, day.toString()))
            .build();
    assertThat(reports(withGoals(third), "KAT-FRAME-008")).isEqualTo(reported);
  }

  @Test
  void aGoalWithoutAMeasureOrAReviewDateDoesNotCount() {
    Goal unmeasured = goal(2).toBuilder().scale(Optional.empty()).build();
    assertThat(reports(withGoals(unmeasured), "KAT-FRAME-008")).isTrue();
    Goal unreviewed = goal(2).toBuilder().reviewOn(Optional.empty()).build();
    assertThat(reports(withGoals(unreviewed), "KAT-FRAME-008")).isTrue();
  }

  @Test
  void aGoalOfOneAloneOrWithoutAMarkToReachDoesNotCount() {
    Goal oneAlone =
        goal(2).toBuilder().agreements(List.of(agreed(Party.PATIENT, "2026-01-08"))).build();
    assertThat(reports(withGoals(oneAlone), "KAT-FRAME-008")).isTrue();
    Goal otherAlone =
        goal(2).toBuilder().agreements(List.of(agreed(Party.THERAPIST, "2026-01-08"))).build();
    assertThat(reports(withGoals(otherAlone), "KAT-FRAME-008")).isTrue();
    Goal direction = goal(2).toBuilder().directional(true).build();
    assertThat(reports(withGoals(direction), "KAT-FRAME-008")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 2026-01-12, false",
    "CANCELLED, 2026-01-12, true",
    "CANCELLED, 2026-01-13, false",
    "REJECTED, 2026-01-13, true",
    "ENTERED_IN_ERROR, 2026-01-13, true"
  })
  void aGoalGivenUpBeforeTheDoseDoesNotCount(GoalStatus status, LocalDate day, boolean reported) {
    Goal third = goal(2).toBuilder().status(status).statusDate(day).build();
    assertThat(reports(withGoals(third), "KAT-FRAME-008")).isEqualTo(reported);
  }

  private static GoalAgreement agreed(Party party, String day) {
    return GoalAgreement.builder().party(party).agreedOn(LocalDate.parse(day)).build();
  }

  /** A course that departs from every pace there is, as far as its framework asks for it. */
  private static TreatmentCourse hasty(TreatmentCourse course) {
    TreatmentCourse hasty = course.toBuilder().stabilisationChecks(List.of()).build();
    hasty = practised(hasty, memoryWork(at("10:30")));
    hasty = practised(hasty, bilateral(at("10:30")));
    return met(practised(hasty, CONFRONTATION), at("10:00").plusDays(4));
  }

  private static String ruleOf(PacingRule pace) {
    return switch (pace) {
      case MEMORY_WORK_A_DAY_AFTER -> "KAT-FRAME-003";
      case NO_BILATERAL_STIMULATION_UNDER_MEDICINE -> "KAT-FRAME-004";
      case STABILISATION_FIRST -> "KAT-FRAME-005";
      case CONFRONTATION_AT_PATIENTS_PACE -> "KAT-FRAME-006";
      case TARGETS_RECHECKED_SOBER -> "KAT-FRAME-007";
      case THREE_GOALS_FIRST -> "KAT-FRAME-008";
    };
  }

  /** Jungian depth work asks for no pace; the team's own framework for exactly one. */
  @ParameterizedTest
  @EnumSource
  void aPaceIsMissedOnlyWhereAFrameworkInForceAsksForIt(PacingRule pace) {
    String rule = ruleOf(pace);
    TreatmentCourse ours =
        esketamine().toBuilder().addCustomFrameworks(custom("ours", pace)).build();
    assertThat(reports(hasty(led(ours, "jungian-depth")), rule)).isFalse();
    assertThat(reports(hasty(led(ours, "ours")), rule)).isTrue();
    assertThat(reports(hasty(led(ours, "jungian-depth", "ours")), rule)).isTrue();
    assertThat(reports(hasty(framed(led(ours, "jungian-depth"), 1, "ours")), rule)).isTrue();
    for (PacingRule other : PacingRule.values()) {
      assertThat(reports(hasty(led(ours, "ours")), ruleOf(other))).isEqualTo(other == pace);
    }
  }

  @Test
  void aSessionThatNamesItsFrameworksFollowsThoseAlone() {
    TreatmentCourse course = practised(led("gestalt", "act"), CONFRONTATION);
    assertThat(reports(course, "KAT-FRAME-006")).isTrue();
    assertThat(reports(framed(course, 1, "act"), "KAT-FRAME-006")).isFalse();
  }

  @Test
  void aPracticeBringsThePaceOfTheFrameworkItComesFrom() {
    UsedPractice borrowed = CONFRONTATION.toBuilder().framework(FrameworkId.of("gestalt")).build();
    assertThat(reports(practised(led("act"), CONFRONTATION), "KAT-FRAME-006")).isFalse();
    assertThat(reports(practised(led("act"), borrowed), "KAT-FRAME-006")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "PLANNED, false", "CANCELLED, false"})
  void stabilityComesBeforeWorkThatWasDone(SessionStatus status, boolean reported) {
    TreatmentCourse course =
        dosing(
            led("exposure-pe-cpt").toBuilder().stabilisationChecks(List.of()).build(),
            session -> session.status(status));
    assertThat(reports(course, "KAT-FRAME-005")).isEqualTo(reported);
  }

  @Test
  void onlyTheConfrontationIsNamedAmongThePractices() {
    UsedPractice paced = CONFRONTATION.toBuilder().atPatientsPace(true).build();
    TreatmentCourse course = practised(practised(esketamine(), paced), MEMORY_WORK);
    assertThat(paths(practised(course, CONFRONTATION), "KAT-FRAME-006"))
        .containsExactly("/sessions/1/practices/2/atPatientsPace");
  }

  @Test
  void onlyAMemoryInTheFocusIsRatedAgain() {
    TreatmentCourse course = met(led("emdr"), DAY_LATER);
    TraumaticMemory memory = course.getMemories().get(0);
    TraumaticMemory elsewhere = memory.toBuilder().id(MemoryId.of("elsewhere")).build();
    TreatmentCourse other = course.toBuilder().memories(List.of(elsewhere)).build();
    assertThat(reports(course, "KAT-FRAME-007")).isTrue();
    assertThat(reports(other, "KAT-FRAME-007")).isFalse();
    TreatmentCourse both = other.toBuilder().addMemories(memory).build();
    assertThat(reports(both, "KAT-FRAME-007")).isTrue();
    assertThat(reports(dosing(course, session -> session.focus(Optional.empty())), "KAT-FRAME-007"))
        .isFalse();
  }

  @Test
  void threeGoalsAreAskedForByTheCourseOrByItsFirstDosingSession() {
    assertThat(reports(framed(withGoals(), 1, "act"), "KAT-FRAME-008")).isTrue();
    TreatmentCourse other = led(withGoals(), "act");
    assertThat(reports(other, "KAT-FRAME-008")).isFalse();
    assertThat(reports(framed(other, 1, "montreal-model"), "KAT-FRAME-008")).isTrue();
  }
}
