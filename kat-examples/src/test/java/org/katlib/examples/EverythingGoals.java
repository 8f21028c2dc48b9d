package org.katlib.examples;

import static org.katlib.examples.EverythingCourse.LATER;
import static org.katlib.examples.EverythingCourse.LETTER;
import static org.katlib.examples.EverythingCourse.SISTER;
import static org.katlib.examples.EverythingCourse.THERAPIST;
import static org.katlib.examples.EverythingCourse.at;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.katlib.course.TreatmentCourse;
import org.katlib.goal.AgreementId;
import org.katlib.goal.AgreementSignature;
import org.katlib.goal.AttainmentLevel;
import org.katlib.goal.BaselineConvention;
import org.katlib.goal.DecisionId;
import org.katlib.goal.DecisionOption;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAchievement;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalAttainmentScore;
import org.katlib.goal.GoalChange;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.MemoryIntention;
import org.katlib.goal.Party;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;
import org.katlib.measure.Informant;

/** What patient and therapist of {@link EverythingCourse} want to reach and agreed. */
final class EverythingGoals {
  static final DecisionId SPACING = DecisionId.of("spacing");

  private EverythingGoals() {}

  static TreatmentCourse.Builder addTo(TreatmentCourse.Builder course) {
    return course
        .addGoals(sister(), letter())
        .addWorkingAgreements(
            WorkingAgreement.builder()
                .id(AgreementId.of("agreement"))
                .purpose("To be with people without leaving")
                .addGoals(SISTER)
                .addMemoryIntentions(
                    MemoryIntention.builder()
                        .memory(EverythingWork.STAIRS)
                        .intention("to look at it from here, if it comes by itself")
                        .build())
                .frame("The same room, the same two people; either may stop")
                .plannedPreparations(1)
                .plannedDosings(4)
                .plannedIntegrations(4)
                .addReviewOn(LocalDate.of(2025, 4, 11))
                .addSignatures(
                    signed(Party.THERAPIST, "03-05T10:50"), signed(Party.PATIENT, "03-05T10:55"))
                .build(),
            WorkingAgreement.builder()
                .id(AgreementId.of("next"))
                .purpose("To go on without the medicine")
                .build())
        .addDecisions(
            SharedDecision.builder()
                .id(SPACING)
                .question("Whether to go on weekly")
                .addOptions(
                    DecisionOption.builder()
                        .name("weekly")
                        .inFavour("it is under way")
                        .against("little time between")
                        .build(),
                    DecisionOption.builder().name("every two weeks").build(),
                    DecisionOption.builder().name("to stop here").build())
                .preference("more time to digest")
                .clinicianView("both would do")
                .choice("every two weeks")
                .decidedAt(at("03-14T11:50"))
                .addClinicians(THERAPIST)
                .addSignatures(
                    signed(Party.PATIENT, "03-14T11:50"), signed(Party.THERAPIST, "03-14T11:50"))
                .build(),
            SharedDecision.builder()
                .id(DecisionId.of("group"))
                .question("Whether to join the group")
                .build());
  }

  private static GoalAgreement agreed(Party party, LocalDate day) {
    return GoalAgreement.builder().party(party).agreedOn(day).build();
  }

  private static Goal sister() {
    LocalDate day = LocalDate.of(2025, 3, 5);
    GoalAttainmentScale.Builder scale =
        GoalAttainmentScale.builder()
            .writtenOn(day)
            .convention(BaselineConvention.ANY_STARTING_LEVEL)
            .baseline(-2)
            .importance(3);
    String[] meals = {"no meal", "a meal a month", "a meal a week", "two a week", "I invite her"};
    for (int level = -2; level <= 2; level++) {
      scale.addLevels(AttainmentLevel.builder().level(level).description(meals[level + 2]).build());
    }
    return Goal.builder()
        .id(SISTER)
        .statement("To sit through a meal with my sister")
        .addExpressedBy(Party.PATIENT)
        .addTargets(EverythingWork.AVOIDANCE)
        .confidence(4)
        .addAgreements(agreed(Party.PATIENT, day), agreed(Party.THERAPIST, day))
        .status(GoalStatus.ACTIVE)
        .statusDate(day)
        .reviewOn(LocalDate.of(2025, 4, 11))
        .scale(scale.build())
        .addScores(score(LATER, Informant.PATIENT, 0), score(LATER, Informant.CLINICIAN, -1))
        .build();
  }

  private static Goal letter() {
    Goal put =
        Goal.builder()
            .id(LETTER)
            .statement("A letter to the girl on the stairs")
            .addExpressedBy(Party.PATIENT)
            .directional(true)
            .addAgreements(agreed(Party.PATIENT, LATER), agreed(Party.THERAPIST, LATER))
            .status(GoalStatus.ACCEPTED)
            .statusDate(LATER)
            .build();
    Goal active =
        put.reword("A letter to the girl, to be kept", LATER.plusDays(3), Set.of(Party.PATIENT))
            .moveTo(
                GoalStatus.ACTIVE,
                LATER.plusDays(4),
                Optional.of("she began it"),
                Set.of(Party.PATIENT, Party.THERAPIST));
    return active.toBuilder()
        .achievement(GoalAchievement.IMPROVING)
        .addChanges(
            GoalChange.builder()
                .changedOn(LATER.plusDays(7))
                .achievement(GoalAchievement.IMPROVING)
                .build())
        .build();
  }

  private static GoalAttainmentScore score(LocalDate day, Informant informant, int level) {
    return GoalAttainmentScore.builder().scoredOn(day).informant(informant).level(level).build();
  }

  private static AgreementSignature signed(Party party, String time) {
    return AgreementSignature.builder().party(party).signedAt(at(time)).build();
  }
}
