package org.katlib.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.paths;
import static org.katlib.validation.Baseline.reports;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.GoalExamples.DOSING_DAY;
import static org.katlib.validation.GoalExamples.explored;
import static org.katlib.validation.GoalExamples.goal;
import static org.katlib.validation.GoalExamples.moment;
import static org.katlib.validation.GoalExamples.moved;
import static org.katlib.validation.GoalExamples.movedOn;
import static org.katlib.validation.GoalExamples.proposed;
import static org.katlib.validation.GoalExamples.proposing;
import static org.katlib.validation.GoalExamples.reworded;
import static org.katlib.validation.GoalExamples.scale;
import static org.katlib.validation.GoalExamples.scored;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.GoalId;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.Party;
import org.katlib.measure.Informant;
import org.katlib.process.Breakthrough;
import org.katlib.process.Insight;
import org.katlib.process.MomentId;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionStatus;

/** The bounds of {@link GoalCourseRules}: just inside, on, and just outside. */
class GoalCourseRulesTest {
  private static final LocalDate DAY_BEFORE = DOSING_DAY.minusDays(1);
  private static final GoalId GOAL = GoalId.of("goal");

  @ParameterizedTest
  @CsvSource({
    "2026-01-11, false, false",
    "2026-01-12, false, false",
    "2026-01-13, false, true",
    "2026-01-13, true, false"
  })
  void aScaleIsWrittenBeforeTheTreatment(LocalDate day, boolean retrospective, boolean reported) {
    TreatmentCourse course = scale(scale -> scale.writtenOn(day).retrospective(retrospective));
    assertThat(reports(course, "KAT-GOAL-004")).isEqualTo(reported);
  }

  @Test
  void withoutADoseNoScaleIsLate() {
    TreatmentCourse late = scale(scale -> scale.writtenOn(DOSING_DAY.plusDays(1)));
    assertThat(
            reports(
                dosing(late, session -> session.status(SessionStatus.CANCELLED)), "KAT-GOAL-004"))
        .isFalse();
  }

  /** The last session was held on 2026-01-12. */
  @ParameterizedTest
  @CsvSource({"2026-01-11, true", "2026-01-12, false", "2026-01-13, false"})
  void aReviewIsDueOnceASessionWasHeldAfterItsDay(LocalDate day, boolean reported) {
    TreatmentCourse course = goal(goal -> goal.reviewOn(day));
    assertThat(reports(course, "KAT-GOAL-008")).isEqualTo(reported);
    assertThat(reports(course.toBuilder().sessions(List.of()).build(), "KAT-GOAL-008")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aGoalThatRestsOrIsOverIsNotReviewed(GoalStatus status) {
    assertThat(reports(goal(goal -> goal.reviewOn(DAY_BEFORE).status(status)), "KAT-GOAL-008"))
        .isEqualTo(status == GoalStatus.ACCEPTED || status == GoalStatus.ACTIVE);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-10, true", "2026-01-11, false", "2026-01-12, false"})
  void anythingAboutTheGoalFromThatDayOnIsAReview(LocalDate day, boolean reported) {
    List<UnaryOperator<Goal.Builder>> looks =
        List.of(
            goal -> goal.statusDate(day),
            goal -> goal.addScores(scored(day, Informant.PATIENT, 0)),
            goal ->
                goal.addScores(
                    scored(LocalDate.of(2026, 1, 9), Informant.PATIENT, 0),
                    scored(day, Informant.PATIENT, 0)),
            goal -> goal.addChanges(reworded(day, Party.values())),
            goal ->
                goal.addChanges(
                    reworded(LocalDate.of(2026, 1, 9), Party.values()),
                    reworded(day, Party.values())),
            goal -> goal.agreements(List.of(agreed(day))),
            goal -> goal.agreements(List.of(agreed(LocalDate.of(2026, 1, 9)), agreed(day))));
    assertThat(looks)
        .allSatisfy(
            look ->
                assertThat(
                        reports(
                            goal(goal -> look.apply(goal.reviewOn(DAY_BEFORE))), "KAT-GOAL-008"))
                    .isEqualTo(reported));
  }

  /** The goal was proposed on 2026-01-12. */
  @ParameterizedTest
  @CsvSource({"2026-01-12, false", "2026-01-13, true"})
  void aProposalIsAnsweredOnceItsMomentWasExplored(LocalDate explored, boolean reported) {
    assertThat(reports(explored(explored), "KAT-GOAL-010")).isEqualTo(reported);
  }

  @ParameterizedTest
  @EnumSource
  void onlyAProposalWaitsForAnAnswer(GoalStatus status) {
    TreatmentCourse course = explored(DOSING_DAY.plusDays(1));
    List<Goal> goals = new ArrayList<>(course.getGoals());
    goals.set(1, goals.get(1).toBuilder().status(status).build());
    assertThat(reports(course.toBuilder().goals(goals).build(), "KAT-GOAL-010"))
        .isEqualTo(status == GoalStatus.PROPOSED);
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "PLANNED, false", "CANCELLED, false"})
  void aMomentIsExploredInASessionThatIsHeld(SessionStatus status, boolean reported) {
    TreatmentCourse course = explored(DOSING_DAY.plusDays(1));
    IntegrationSession session = (IntegrationSession) course.getSessions().get(2);
    assertThat(
            reports(session(course, 2, session.toBuilder().status(status).build()), "KAT-GOAL-010"))
        .isEqualTo(reported);
  }

  @Test
  void anotherMomentThatWasExploredAnswersForItself() {
    TreatmentCourse course = explored(DOSING_DAY.plusDays(1));
    IntegrationSession session = (IntegrationSession) course.getSessions().get(2);
    TreatmentCourse other =
        session(course, 2, session.toBuilder().explores(List.of(MomentId.of("insight"))).build());
    assertThat(reports(other, "KAT-GOAL-010")).isFalse();
  }

  @Test
  void aProposalMayWaitUntilItsMomentIsExplored() {
    assertThat(reports(proposed(), "KAT-GOAL-010")).isFalse();
  }

  @Test
  void aMomentProposesAGoalOfItsOwnDay() {
    assertThat(reports(proposed(), "KAT-GOAL-011")).isFalse();
  }

  @Test
  void aMomentThatBearsOnAnEarlierGoalProposesNothing() {
    assertThat(reports(moment(goal(goal -> goal), bearing()), "KAT-GOAL-011")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-01-11, true", "2026-01-12, false", "2026-01-13, false"})
  void anythingDatedBeforeTheMomentWasThereBeforeIt(LocalDate day, boolean reported) {
    List<UnaryOperator<Goal.Builder>> traces =
        List.of(
            goal -> goal.statusDate(day),
            goal -> goal.scale(scale(scale -> scale.writtenOn(day)).getGoals().get(0).getScale()),
            goal -> goal.addScores(scored(day, Informant.PATIENT, 0)),
            goal ->
                goal.addScores(
                    scored(DOSING_DAY.plusDays(1), Informant.PATIENT, 0),
                    scored(day, Informant.PATIENT, 0)),
            goal -> goal.addChanges(reworded(day), reworded(DOSING_DAY.plusDays(1))),
            goal -> goal.agreements(List.of(agreed(day))),
            goal -> goal.agreements(List.of(agreed(DOSING_DAY.plusDays(1)), agreed(day))));
    assertThat(traces)
        .allSatisfy(
            trace -> {
              TreatmentCourse course = proposed();
              Goal goal = trace.apply(course.getGoals().get(1).toBuilder()).build();
              assertThat(reports(course.toBuilder().goals(List.of(goal)).build(), "KAT-GOAL-011"))
                  .isEqualTo(reported);
            });
  }

  @Test
  void aMomentOfWhichTheTimeIsKnownIsOfThatDay() {
    Breakthrough earlier = proposing(GOAL).toBuilder().at(at("20:00").minusDays(4)).build();
    assertThat(reports(moment(goal(goal -> goal), earlier), "KAT-GOAL-011")).isFalse();
    Insight insight =
        Insight.builder().id(MomentId.of("another")).expected(true).addProposes(GOAL).build();
    assertThat(paths(moment(goal(goal -> goal), insight), "KAT-GOAL-011"))
        .containsExactly("/sessions/1/moments/2/proposes");
  }

  /** An insight of 2026-01-12 bears on the goal, which both agreed to on 2026-01-08. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-11, '', false",
    "2026-01-12, '', true",
    "2026-01-12, PATIENT, true",
    "2026-01-12, PATIENT THERAPIST, false",
    "2026-01-13, '', false"
  })
  void whatCameUpMovesAGoalOfBothOnlyWithBoth(LocalDate day, String agreed, boolean reported) {
    Party[] parties =
        agreed.isEmpty()
            ? new Party[0]
            : Stream.of(agreed.split(" ")).map(Party::valueOf).toArray(Party[]::new);
    assertThat(reports(movedOn(day, parties), "KAT-GOAL-012")).isEqualTo(reported);
  }

  @Test
  void theChangeThatOneMadeAloneIsNamed() {
    TreatmentCourse course =
        goal(
            goal ->
                goal.status(GoalStatus.COMPLETED)
                    .statusDate(DOSING_DAY)
                    .addChanges(moved(GoalStatus.ON_HOLD, DAY_BEFORE, Party.values()))
                    .addChanges(moved(GoalStatus.ACTIVE, DOSING_DAY, Party.values()))
                    .addChanges(moved(GoalStatus.COMPLETED, DOSING_DAY)));
    assertThat(paths(course, "KAT-GOAL-012")).containsExactly("/goals/0/changes/2/agreedBy");
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "IN_PROGRESS, true", "PLANNED, false", "CANCELLED, false"})
  void whatCameUpCameUpInASessionThatIsHeld(SessionStatus status, boolean reported) {
    TreatmentCourse course = dosing(movedOn(DOSING_DAY), session -> session.status(status));
    assertThat(reports(course, "KAT-GOAL-012")).isEqualTo(reported);
  }

  @Test
  void aMistakeMayBePutRightByOne() {
    TreatmentCourse course =
        goal(
            goal ->
                goal.status(GoalStatus.ENTERED_IN_ERROR)
                    .statusDate(DOSING_DAY)
                    .addChanges(moved(GoalStatus.ENTERED_IN_ERROR, DOSING_DAY)));
    assertThat(reports(course, "KAT-GOAL-012")).isFalse();
  }

  @Test
  void aGoalThatWasNotSharedYetMayMove() {
    TreatmentCourse moved = movedOn(DOSING_DAY);
    Goal alone = moved.getGoals().get(0).toBuilder().agreements(List.of()).build();
    assertThat(reports(moved.toBuilder().goals(List.of(alone)).build(), "KAT-GOAL-012")).isFalse();
  }

  @Test
  void aBreakthroughMovesNoGoalSilentlyEither() {
    TreatmentCourse nothing = dosing(movedOn(DOSING_DAY), session -> session.moments(List.of()));
    assertThat(reports(nothing, "KAT-GOAL-012")).isFalse();
    assertThat(paths(moment(nothing, bearing()), "KAT-GOAL-012"))
        .containsExactly("/goals/0/changes/0/agreedBy");
  }

  private static Breakthrough bearing() {
    return Breakthrough.builder()
        .id(MomentId.of("breakthrough"))
        .expected(false)
        .addGoals(GOAL)
        .build();
  }

  private static GoalAgreement agreed(LocalDate day) {
    return GoalAgreement.builder().party(Party.PATIENT).agreedOn(day).build();
  }
}
