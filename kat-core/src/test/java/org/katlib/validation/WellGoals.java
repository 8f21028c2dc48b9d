package org.katlib.validation;

import static org.katlib.validation.Baseline.at;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.goal.AgreementId;
import org.katlib.goal.AgreementSignature;
import org.katlib.goal.AttainmentLevel;
import org.katlib.goal.BaselineConvention;
import org.katlib.goal.DecisionId;
import org.katlib.goal.DecisionOption;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.GoalAttainmentScale;
import org.katlib.goal.GoalId;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.MemoryIntention;
import org.katlib.goal.Party;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;
import org.katlib.target.MemoryId;
import org.katlib.target.TargetId;

/** What the two agreed on in {@link Baseline}. */
final class WellGoals {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 8);
  private static final LocalDate REVIEW = LocalDate.of(2026, 2, 12);
  private static final OffsetDateTime PREPARATION = at("10:00").minusDays(4);
  private static final TargetId TARGET = TargetId.of("target");
  private static final MemoryId MEMORY = MemoryId.of("memory");
  private static final GoalId GOAL = GoalId.of("goal");

  private WellGoals() {}

  static Goal goal() {
    return Goal.builder()
        .id(GOAL)
        .statement("To eat with my sister again")
        .addExpressedBy(Party.PATIENT)
        .addTargets(TARGET)
        .confidence(6)
        .addAgreements(agreed(Party.PATIENT), agreed(Party.THERAPIST))
        .status(GoalStatus.ACTIVE)
        .statusDate(FIRST_DAY)
        .reviewOn(REVIEW)
        .scale(scale())
        .build();
  }

  private static GoalAttainmentScale scale() {
    GoalAttainmentScale.Builder scale =
        GoalAttainmentScale.builder()
            .writtenOn(FIRST_DAY)
            .convention(BaselineConvention.ANY_STARTING_LEVEL)
            .baseline(-1)
            .importance(3);
    for (int level = -2; level <= 2; level++) {
      scale.addLevels(
          AttainmentLevel.builder().level(level).description(level + 2 + " meals a week").build());
    }
    return scale.build();
  }

  private static GoalAgreement agreed(Party party) {
    return GoalAgreement.builder().party(party).agreedOn(FIRST_DAY).build();
  }

  private static List<AgreementSignature> signedByBoth() {
    OffsetDateTime time = PREPARATION.plusMinutes(45);
    return List.of(
        AgreementSignature.builder().party(Party.PATIENT).signedAt(time).build(),
        AgreementSignature.builder().party(Party.THERAPIST).signedAt(time).build());
  }

  static WorkingAgreement agreement() {
    return WorkingAgreement.builder()
        .id(AgreementId.of("agreement"))
        .purpose("To be with people without leaving")
        .addGoals(GOAL)
        .addMemoryIntentions(
            MemoryIntention.builder().memory(MEMORY).intention("to look at it from here").build())
        .frame("The same room, the same two people; either may stop")
        .plannedDosings(8)
        .addReviewOn(REVIEW)
        .signatures(signedByBoth())
        .build();
  }

  static SharedDecision decision() {
    return SharedDecision.builder()
        .id(DecisionId.of("decision"))
        .question("Whether to begin")
        .addOptions(
            DecisionOption.builder().name("begin").build(),
            DecisionOption.builder().name("wait").build())
        .preference("to begin")
        .clinicianView("nothing speaks against it")
        .choice("begin")
        .decidedAt(PREPARATION.plusMinutes(45))
        .signatures(signedByBoth())
        .build();
  }
}
