package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.katlib.course.TreatmentCourse;
import org.katlib.goal.AgreementSignature;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalAttainmentScore;
import org.katlib.goal.GoalChange;
import org.katlib.goal.GoalId;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.Party;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;
import org.katlib.measure.Informant;
import org.katlib.process.Breakthrough;
import org.katlib.process.MomentId;
import org.katlib.process.TherapeuticMoment;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionStatus;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about what was agreed, a course that is well but for one thing. */
public final class GoalExamples {
  /** The day of the dosing session. */
  public static final LocalDate DOSING_DAY = LocalDate.of(2026, 1, 12);

  /** The position of the integration session. */
  private static final int INTEGRATION = 2;

  private GoalExamples() {}

  static List<Example> all() {
    List<Example> all = new ArrayList<>(goals());
    all.addAll(agreements());
    return all;
  }

  private static List<Example> goals() {
    return List.of(
        new Example(
            "KAT-GOAL-002", goal(goal -> goal.scale(Optional.empty())), "/goals/0/measures"),
        new Example(
            "KAT-GOAL-003", goal(goal -> goal.reviewOn(Optional.empty())), "/goals/0/reviewOn"),
        new Example(
            "KAT-GOAL-004",
            scale(scale -> scale.writtenOn(DOSING_DAY.plusDays(1))),
            "/goals/0/scale/writtenOn"),
        new Example(
            "KAT-GOAL-005",
            scale(scale -> scale.levels(scale.build().getLevels().subList(0, 4))),
            "/goals/0/scale/levels"),
        new Example(
            "KAT-GOAL-006",
            goal(
                goal ->
                    goal.statusDate(DOSING_DAY)
                        .addChanges(moved(GoalStatus.REJECTED, DOSING_DAY, Party.values()))
                        .addChanges(moved(GoalStatus.ACTIVE, DOSING_DAY, Party.values()))),
            "/goals/0/changes/1/status"),
        new Example(
            "KAT-GOAL-007",
            goal(goal -> goal.addChanges(reworded(DOSING_DAY, Party.THERAPIST))),
            "/goals/0/changes/0/agreedBy"),
        new Example(
            "KAT-GOAL-008",
            goal(goal -> goal.reviewOn(DOSING_DAY.minusDays(1))),
            "/goals/0/reviewOn"),
        new Example(
            "KAT-GOAL-009",
            goal(goal -> goal.addScores(scored(DOSING_DAY, Informant.CLINICIAN, 0))),
            "/goals/0/scores"),
        new Example("KAT-GOAL-010", explored(DOSING_DAY.plusDays(1)), "/goals/1/status"),
        new Example(
            "KAT-GOAL-011",
            moment(esketamine(), proposing(GoalId.of("goal"))),
            "/sessions/1/moments/2/proposes"),
        new Example(
            "KAT-GOAL-012", movedOn(DOSING_DAY, Party.THERAPIST), "/goals/0/changes/0/agreedBy"));
  }

  private static List<Example> agreements() {
    return List.of(
        new Example(
            "KAT-AGREE-001",
            esketamine().toBuilder().workingAgreements(List.of()).build(),
            "/sessions/1"),
        new Example(
            "KAT-AGREE-002",
            agreement(agreement -> agreement.signatures(List.of())),
            "/workingAgreements/0/signatures"),
        new Example(
            "KAT-AGREE-003",
            agreement(agreement -> agreement.addSignatures(signed(Party.PATIENT, at("10:30")))),
            "/workingAgreements/0/signatures/2"),
        new Example(
            "KAT-AGREE-003",
            decision(decision -> decision.addSignatures(signed(Party.PATIENT, at("10:30")))),
            "/decisions/0/signatures/2"),
        new Example(
            "KAT-AGREE-004",
            agreement(agreement -> agreement.addReviewOn(DOSING_DAY.minusDays(1))),
            "/workingAgreements/0/reviewOn/1"),
        new Example(
            "KAT-AGREE-005",
            agreement(agreement -> agreement.plannedDosings(0)),
            "/workingAgreements/0/plannedDosings"),
        new Example(
            "KAT-DECIDE-001",
            decision(decision -> decision.preference(Optional.empty())),
            "/decisions/0/preference"),
        new Example(
            "KAT-DECIDE-002",
            decision(decision -> decision.signatures(List.of())),
            "/decisions/0/signatures"),
        new Example(
            "KAT-DECIDE-003",
            decision(decision -> decision.clinicianView(Optional.empty())),
            "/decisions/0/clinicianView"),
        new Example(
            "KAT-DECIDE-004",
            decision(decision -> decision.options(decision.build().getOptions().subList(0, 1))),
            "/decisions/0/options"));
  }

  /** {@return a course with its one goal changed} */
  public static TreatmentCourse goal(UnaryOperator<Goal.Builder> change) {
    TreatmentCourse course = esketamine();
    Goal goal = change.apply(course.getGoals().get(0).toBuilder()).build();
    return course.toBuilder().goals(List.of(goal)).build();
  }

  /** {@return a course with the scale of its goal changed} */
  public static TreatmentCourse scale(UnaryOperator<GoalAttainmentScale.Builder> change) {
    return goal(
        goal ->
            goal.scale(change.apply(goal.build().getScale().orElseThrow().toBuilder()).build()));
  }

  /** {@return a course with its one working agreement changed} */
  public static TreatmentCourse agreement(UnaryOperator<WorkingAgreement.Builder> change) {
    TreatmentCourse course = esketamine();
    WorkingAgreement agreement =
        change.apply(course.getWorkingAgreements().get(0).toBuilder()).build();
    return course.toBuilder().workingAgreements(List.of(agreement)).build();
  }

  /** {@return a course with its one decision changed} */
  public static TreatmentCourse decision(UnaryOperator<SharedDecision.Builder> change) {
    TreatmentCourse course = esketamine();
    SharedDecision decision = change.apply(course.getDecisions().get(0).toBuilder()).build();
    return course.toBuilder().decisions(List.of(decision)).build();
  }

  /** {@return a signature} */
  public static AgreementSignature signed(Party party, OffsetDateTime time) {
    return AgreementSignature.builder().party(party).signedAt(time).build();
  }

  /** {@return a score} */
  public static GoalAttainmentScore scored(LocalDate day, Informant informant, int level) {
    return GoalAttainmentScore.builder().scoredOn(day).informant(informant).level(level).build();
  }

  /** {@return a move} */
  public static GoalChange moved(GoalStatus status, LocalDate day, Party... agreedBy) {
    return GoalChange.builder().changedOn(day).status(status).addAgreedBy(agreedBy).build();
  }

  /** {@return a change of words} */
  public static GoalChange reworded(LocalDate day, Party... agreedBy) {
    return GoalChange.builder()
        .changedOn(day)
        .earlierStatement("To see my sister")
        .addAgreedBy(agreedBy)
        .build();
  }

  /** {@return a course whose goal came to rest on a day} */
  public static TreatmentCourse movedOn(LocalDate day, Party... agreedBy) {
    return goal(
        goal ->
            goal.status(GoalStatus.ON_HOLD)
                .statusDate(day)
                .addChanges(moved(GoalStatus.ON_HOLD, day, agreedBy)));
  }

  /** {@return a breakthrough, told in the dosing session, that proposes a goal} */
  public static Breakthrough proposing(GoalId goal) {
    return Breakthrough.builder()
        .id(MomentId.of("breakthrough"))
        .expected(false)
        .addProposes(goal)
        .build();
  }

  /** {@return a course with one more moment in its dosing session} */
  public static TreatmentCourse moment(TreatmentCourse course, TherapeuticMoment moment) {
    return dosing(course, session -> session.addMoments(moment));
  }

  /** {@return a course with a goal that came up in the dosing session and is only proposed} */
  public static TreatmentCourse proposed() {
    Goal goal =
        Goal.builder()
            .id(GoalId.of("new"))
            .statement("To sing again")
            .status(GoalStatus.PROPOSED)
            .statusDate(DOSING_DAY)
            .build();
    TreatmentCourse course = moment(esketamine(), proposing(GoalId.of("new")));
    return course.toBuilder().addGoals(goal).build();
  }

  /** {@return the course of {@link #proposed}, with what came up explored on a day} */
  public static TreatmentCourse explored(LocalDate day) {
    TreatmentCourse course = proposed();
    IntegrationSession session = (IntegrationSession) course.getSessions().get(INTEGRATION);
    OffsetDateTime start = session.getStart();
    return Baseline.session(
        course,
        INTEGRATION,
        session.toBuilder()
            .status(SessionStatus.COMPLETED)
            .start(start.plusDays(day.toEpochDay() - start.toLocalDate().toEpochDay()))
            .addExplores(MomentId.of("breakthrough"))
            .build());
  }
}
