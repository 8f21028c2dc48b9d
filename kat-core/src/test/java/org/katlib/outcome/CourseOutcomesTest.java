package org.katlib.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.katlib.outcome.MadeCourses.charge;
import static org.katlib.outcome.MadeCourses.conviction;
import static org.katlib.outcome.MadeCourses.day;
import static org.katlib.outcome.MadeCourses.dosing;
import static org.katlib.outcome.MadeCourses.empty;
import static org.katlib.outcome.MadeCourses.integration;
import static org.katlib.outcome.MadeCourses.phq;
import static org.katlib.outcome.MadeCourses.severity;
import static org.katlib.outcome.MadeCourses.trust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.ChangeRuleId;
import org.katlib.measure.Informant;
import org.katlib.measure.Instrument;
import org.katlib.measure.ItemId;
import org.katlib.measure.RatingMoment;
import org.katlib.measure.SignalStrength;
import org.katlib.process.TherapeuticQuality;
import org.katlib.scoring.AnswerAbsence;
import org.katlib.scoring.ChangeBarrier;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.scoring.Scorer;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionStatus;

class CourseOutcomesTest {
  private static final ChangeRuleId RESPONSE = ChangeRuleId.of("phq-9-response-50");

  @Test
  void comparesTheLastSoberScoreBeforeTheFirstDoseWithTheLastAfterIt() {
    Trajectory total =
        total(
            empty()
                .addSessions(dosing(0), dosing(7), integration(8))
                .addResponses(phq(-20, 23), phq(-3, 20), phq(14, 13), phq(28, 8))
                .build());
    assertThat(values(total)).containsExactly("23", "20", "13", "8");
    assertThat(total.baseline().orElseThrow().answeredAt()).isEqualTo(day(-3));
    assertThat(total.latest().orElseThrow().answeredAt()).isEqualTo(day(28));
    assertThat(total.change().points()).contains(new BigDecimal("-12"));
    assertThat(total.change().percentImprovement()).contains(new BigDecimal("60.0"));
    assertThat(total.change().findVerdict(RESPONSE).orElseThrow().isMet()).isTrue();
  }

  @Test
  void eachPointKnowsWhatHadBeenHeldAndGivenBeforeIt() {
    List<TrajectoryPoint> points =
        total(
                empty()
                    .addSessions(dosing(0), dosing(7), integration(8))
                    .addResponses(phq(-20, 23), phq(0, 20), phq(5, 13), phq(7, 12), phq(28, 8))
                    .build())
            .points();
    assertThat(points).extracting(TrajectoryPoint::sessionsHeld).containsExactly(0, 1, 1, 2, 3);
    assertThat(points).extracting(TrajectoryPoint::dosesGiven).containsExactly(0, 0, 1, 1, 2);
    assertThat(points)
        .extracting(TrajectoryPoint::daysSinceDose)
        .containsExactly(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.of(5),
            OptionalInt.of(7),
            OptionalInt.of(21));
    assertThat(points)
        .extracting(TrajectoryPoint::overlapping)
        .containsExactly(false, false, true, true, false);
  }

  @Test
  void theWindowsOfTwoAnswersExactlyHalfApartDoNotOverlap() {
    List<TrajectoryPoint> points =
        total(empty().addResponses(phq(-21, 9), phq(-14, 9), phq(-8, 9)).build()).points();
    assertThat(points).extracting(TrajectoryPoint::overlapping).containsExactly(false, false, true);
  }

  @Test
  void whatWasRatedUnderTheMedicineIsMarkedAndInNoChange() {
    InstrumentResponse acting =
        phq(0, 1).toBuilder()
            .answeredAt(day(0).plusMinutes(40))
            .moment(RatingMoment.INTEGRATION)
            .build();
    InstrumentResponse said = phq(3, 2).toBuilder().moment(RatingMoment.UNDER_INFLUENCE).build();
    InstrumentResponse saidBefore =
        phq(-1, 3).toBuilder().moment(RatingMoment.UNDER_INFLUENCE).build();
    Trajectory total =
        total(
            empty()
                .addSessions(dosing(0))
                .addResponses(phq(-3, 20), saidBefore, acting, said)
                .build());
    assertThat(total.points())
        .extracting(TrajectoryPoint::sober)
        .containsExactly(true, false, false, false);
    assertThat(total.baseline().orElseThrow().answeredAt()).isEqualTo(day(-3));
    assertThat(total.latest()).isEmpty();
    assertThat(total.change().points()).isEmpty();
    assertThat(total.change().findVerdict(RESPONSE).orElseThrow().barrier())
        .contains(ChangeBarrier.NO_CURRENT);
  }

  @Test
  void aScoreAtTheTimeOfTheFirstDoseIsBeforeIt() {
    Trajectory total =
        total(empty().addSessions(dosing(0)).addResponses(phq(0, 20), phq(1, 9)).build());
    assertThat(total.baseline().orElseThrow().answeredAt()).isEqualTo(day(0));
    assertThat(total.latest().orElseThrow().answeredAt()).isEqualTo(day(1));
  }

  @Test
  void withoutAScoreBeforeTheFirstDoseThatIsSaid() {
    Trajectory total = total(empty().addSessions(dosing(0)).addResponses(phq(9, 3)).build());
    assertThat(total.baseline()).isEmpty();
    assertThat(total.change().points()).isEmpty();
    assertThat(total.change().findVerdict(RESPONSE).orElseThrow().barrier())
        .contains(ChangeBarrier.NO_BASELINE);
    assertThat(total.change().findVerdict(ChangeRuleId.of("phq-9-remission-below-5")).orElseThrow())
        .matches(verdict -> verdict.isMet());
  }

  @Test
  void aDoseThatWasPlannedAndNotGivenIsNoDose() {
    DosingSession missed = dosing(0).toBuilder().status(SessionStatus.CANCELLED).build();
    Trajectory total =
        total(empty().addSessions(missed).addResponses(phq(-3, 20), phq(9, 3)).build());
    assertThat(total.baseline().orElseThrow().answeredAt()).isEqualTo(day(9));
    assertThat(total.latest()).isEmpty();
  }

  @Test
  void anIncompleteAnswerIsAPointAndNeverABaseline() {
    InstrumentResponse incomplete =
        phq(-1, 9).toBuilder()
            .answers(
                phq(-1, 9).getAnswers().stream()
                    .map(
                        answer ->
                            answer.getItem().equals(ItemId.of("3"))
                                ? ItemAnswer.builder()
                                    .item(answer.getItem())
                                    .absence(AnswerAbsence.LEFT_BLANK)
                                    .build()
                                : answer)
                    .toList())
            .build();
    TreatmentCourse course =
        empty().addSessions(dosing(0)).addResponses(phq(-3, 20), incomplete, phq(20, 12)).build();
    Trajectory total = total(course);
    assertThat(total.points()).hasSize(3);
    assertThat(total.baseline().orElseThrow().answeredAt()).isEqualTo(day(-3));

    Trajectory made =
        CourseOutcomes.of(course, LocalDate.MAX, Scorer.prorating()).getTrajectories().get(0);
    assertThat(made.baseline().orElseThrow().answeredAt()).isEqualTo(day(-1));
    assertThat(made.baseline().orElseThrow().score().isProrated()).isTrue();
  }

  @Test
  void twoInformantsAndTwoFormsAreNeverCompared() {
    InstrumentResponse carer =
        MadeCourses.response("own-warmth", day(5))
            .informant(Informant.CAREGIVER)
            .addAnswers(MadeCourses.answer(1, 9))
            .build();
    InstrumentResponse patient =
        MadeCourses.response("own-warmth", day(-1)).addAnswers(MadeCourses.answer(1, 3)).build();
    InstrumentResponse otherForm =
        MadeCourses.response("own-warmth", day(6))
            .version("b")
            .addAnswers(MadeCourses.answer(1, 9))
            .build();
    List<Trajectory> all =
        CourseOutcomes.of(
                empty()
                    .addCustomInstruments(
                        MadeCourses.ownForm(),
                        MadeCourses.ownForm().toBuilder().version("b").build())
                    .addSessions(dosing(0))
                    .addResponses(
                        carer.toBuilder().version("a").build(),
                        patient.toBuilder().version("a").build(),
                        otherForm)
                    .build())
            .getTrajectories();
    assertThat(all).hasSize(3).allMatch(trajectory -> trajectory.points().size() == 1);
    assertThat(all).allMatch(trajectory -> trajectory.change().points().isEmpty());
  }

  @Test
  void aResponseToAnUnknownFormIsNamed() {
    CourseOutcomes outcomes =
        CourseOutcomes.of(
            empty().addResponses(MadeCourses.response("nobody-knows", day(1)).build()).build());
    assertThat(outcomes.getTrajectories()).isEmpty();
    assertThat(outcomes.getUnscored()).hasSize(1);
  }

  @Test
  void memoriesAndBeliefsChangeBetweenSoberRatingsAroundTheFirstDose() {
    CourseOutcomes outcomes =
        CourseOutcomes.of(
            empty()
                .addSessions(dosing(0))
                .addMemories(
                    MadeCourses.memory(
                        charge(day(9), RatingMoment.INTEGRATION, 4),
                        charge(day(-9), RatingMoment.BASELINE, 9),
                        charge(day(-2), RatingMoment.BASELINE, 8),
                        charge(day(0).plusMinutes(30), RatingMoment.INTEGRATION, 1)))
                .addBeliefs(
                    MadeCourses.belief(
                        conviction(day(-2), RatingMoment.BASELINE, 70),
                        conviction(day(9), RatingMoment.INTEGRATION, 75),
                        conviction(day(10), RatingMoment.UNDER_INFLUENCE, 5)))
                .build());
    MemoryTrajectory memory = outcomes.getMemories().get(0);
    assertThat(memory.points())
        .extracting(ChargePoint::sober)
        .containsExactly(true, true, false, true);
    assertThat(memory.change().orElseThrow().points()).isEqualTo(-4);
    assertThat(outcomes.getBeliefs().get(0).convictions().change()).hasValue(5);
  }

  @Test
  void severitiesOfTwoInformantsStandApartAndTheDayOfTheFirstDoseIsBeforeIt() {
    CourseOutcomes outcomes =
        CourseOutcomes.of(
            empty()
                .addSessions(dosing(0))
                .addTargets(
                    MadeCourses.target(
                        severity(9, Informant.PATIENT, 5),
                        severity(0, Informant.PATIENT, 8),
                        severity(-3, Informant.PATIENT, 9),
                        severity(9, Informant.CLINICIAN, 3)))
                .build());
    assertThat(outcomes.getSeverities()).hasSize(2);
    assertThat(outcomes.getSeverities().get(0).ratings().change()).hasValue(-3);
    assertThat(outcomes.getSeverities().get(1).ratings().change()).isEmpty();
  }

  @Test
  void theGapIsThatOfTheLastSoberRatingsOfOneSession() {
    CourseOutcomes outcomes =
        CourseOutcomes.of(
            empty()
                .addSessions(
                    dosing(0),
                    integration(1).toBuilder()
                        .addTherapeuticRatings(
                            trust(day(1), RatingMoment.INTEGRATION, Informant.PATIENT, 7),
                            trust(
                                day(1).plusMinutes(50),
                                RatingMoment.INTEGRATION,
                                Informant.PATIENT,
                                4),
                            trust(
                                day(1).plusMinutes(55),
                                RatingMoment.UNDER_INFLUENCE,
                                Informant.PATIENT,
                                9),
                            trust(day(1), RatingMoment.INTEGRATION, Informant.CLINICIAN, 6))
                        .build(),
                    integration(2).toBuilder()
                        .addTherapeuticRatings(
                            trust(day(2), RatingMoment.INTEGRATION, Informant.CLINICIAN, 9))
                        .build())
                .build());
    assertThat(outcomes.getAllianceGaps()).hasSize(1);
    assertThat(outcomes.getAllianceGaps().get(0).points()).isEqualTo(-2);
    assertThat(outcomes.getAlliance())
        .extracting(AllianceTrajectory::informant)
        .containsExactly(Informant.PATIENT, Informant.CLINICIAN);
    assertThat(outcomes.getAlliance())
        .allMatch(alliance -> alliance.quality() == TherapeuticQuality.TRUST);
  }

  @Test
  void dosesAreToldAsGivenAndInOrder() {
    CourseOutcomes outcomes =
        CourseOutcomes.of(
            empty()
                .addSessions(
                    dosing(7),
                    dosing(0),
                    dosing(14).toBuilder().status(SessionStatus.CANCELLED).build())
                .build());
    assertThat(outcomes.getDoses()).extracting(GivenDose::at).containsExactly(day(0), day(7));
    assertThat(outcomes.getFirstDose()).contains(day(0));
    assertThat(outcomes.getSessionsHeld()).isEqualTo(2);
  }

  @Test
  void theOrderOfTheCoursesListsHasNoSay() {
    for (TreatmentCourse course : MadeCourses.all()) {
      TreatmentCourse turned =
          course.toBuilder()
              .sessions(turned(course.getSessions()))
              .responses(turned(course.getResponses()))
              .memories(
                  turned(course.getMemories()).stream()
                      .map(
                          memory ->
                              memory.toBuilder()
                                  .chargeRatings(turned(memory.getChargeRatings()))
                                  .build())
                      .toList())
              .build();
      for (Function<CourseOutcomes, Object> part : PARTS) {
        assertThat(part.apply(CourseOutcomes.of(turned)))
            .isEqualTo(part.apply(CourseOutcomes.of(course)));
      }
    }
  }

  private static final List<Function<CourseOutcomes, Object>> PARTS =
      List.of(
          CourseOutcomes::getTrajectories,
          CourseOutcomes::getDoses,
          CourseOutcomes::getSignals,
          CourseOutcomes::getUnscored,
          CourseOutcomes::getSeverities,
          CourseOutcomes::getBeliefs,
          CourseOutcomes::getMemories,
          CourseOutcomes::getGoals,
          CourseOutcomes::getAlliance,
          CourseOutcomes::getAllianceGaps,
          CohortSummary::of);

  private static <T> List<T> turned(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return turned;
  }

  private static Trajectory total(TreatmentCourse course) {
    return CourseOutcomes.of(course).getTrajectories().get(0);
  }

  private static List<String> values(Trajectory trajectory) {
    return trajectory.points().stream()
        .map(point -> point.score().getValue().orElseThrow().toPlainString())
        .toList();
  }

  @Test
  void aSignalIsToldWhereTheFormIsLeftOpenAndCountsAsSeenOnlyAfterIt() {
    InstrumentResponse open =
        MadeCourses.response("c-ssrs-screener", MadeCourses.day(0))
            .addAnswers(MadeCourses.answer(4, 1))
            .build();
    SafetySignalReview review =
        SafetySignalReview.builder()
            .response(open.getId())
            .at(open.getAnsweredAt().minusMinutes(1))
            .addActions(SafetyAction.RISK_ASSESSED)
            .build();
    TreatmentCourse course =
        MadeCourses.empty().addResponses(open).addSignalReviews(review).build();
    CourseOutcomes outcomes = CourseOutcomes.of(course);
    assertThat(outcomes.getUnscored()).containsExactly(open.getId());
    assertThat(outcomes.getSignals())
        .singleElement()
        .returns(SignalStrength.URGENT, found -> found.signal().getStrength())
        .returns(false, SignalOutcome::reviewed);
  }

  @Test
  void aScaleThatAFormDefinesTwiceIsCountedOnce() {
    Instrument form = MadeCourses.ownForm();
    Instrument twice = form.toBuilder().addScales(form.getScales().get(0)).build();
    TreatmentCourse course =
        MadeCourses.empty()
            .addCustomInstruments(twice)
            .addResponses(MadeCourses.response(form.getId().getText(), MadeCourses.day(0)).build())
            .build();
    assertThat(CourseOutcomes.of(course).getTrajectories())
        .extracting(Trajectory::scale)
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }
}
