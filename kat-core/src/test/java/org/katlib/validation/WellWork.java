package org.katlib.validation;

import static org.katlib.validation.Baseline.at;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.katlib.consent.TouchAgreement;
import org.katlib.consent.TouchConsent;
import org.katlib.course.AdaptationEvidence;
import org.katlib.course.AdaptationEvidenceKind;
import org.katlib.course.AdaptationId;
import org.katlib.course.FocusAdaptation;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.framework.TraumaInformedPrinciple;
import org.katlib.goal.GoalId;
import org.katlib.goal.Party;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.ChallengeKind;
import org.katlib.process.ChallengingMoment;
import org.katlib.process.Insight;
import org.katlib.process.MomentId;
import org.katlib.process.SessionFocus;
import org.katlib.process.SupportGiven;
import org.katlib.process.SupportKind;
import org.katlib.process.TherapeuticRatings;
import org.katlib.process.UsedPractice;
import org.katlib.safety.SafetyPlan;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.setting.AdvancePreferences;
import org.katlib.setting.SetChecklist;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingItem;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;
import org.katlib.target.ActivityId;
import org.katlib.target.BeliefId;
import org.katlib.target.ChargeRating;
import org.katlib.target.ChargeScale;
import org.katlib.target.ConvictionRating;
import org.katlib.target.CoreBelief;
import org.katlib.target.CycleId;
import org.katlib.target.CycleLink;
import org.katlib.target.CyclePart;
import org.katlib.target.LinkStrength;
import org.katlib.target.MeaningfulActivity;
import org.katlib.target.MemoryCertainty;
import org.katlib.target.MemoryId;
import org.katlib.target.MemoryOrigin;
import org.katlib.target.MotivationRating;
import org.katlib.target.SeverityRating;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.SymptomCycle;
import org.katlib.target.SymptomDomain;
import org.katlib.target.TargetId;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerRole;
import org.katlib.team.Training;

/** The therapeutic work in {@link Baseline}. */
final class WellWork {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 8);
  private static final OffsetDateTime PREPARATION = at("10:00").minusDays(4);
  private static final TargetId TARGET = TargetId.of("target");
  private static final BeliefId BELIEF = BeliefId.of("belief");
  private static final MemoryId MEMORY = MemoryId.of("memory");
  private static final GoalId GOAL = GoalId.of("goal");
  private static final FrameworkId GESTALT = FrameworkId.of("gestalt");

  private WellWork() {}

  /** Adds what the course holds of the work. */
  static TreatmentCourse.Builder addTo(TreatmentCourse.Builder course) {
    for (TraumaInformedPrinciple principle : TraumaInformedPrinciple.values()) {
      course.addTraumaInformedEvidence(
          PrincipleEvidence.builder()
              .principle(principle)
              .recordedOn(FIRST_DAY)
              .evidence("as agreed")
              .build());
    }
    return course
        .addTargets(target())
        .addBeliefs(belief())
        .addCycles(cycle())
        .addMemories(memory())
        .addStabilisationChecks(StabilisationCheck.builder().doneOn(FIRST_DAY).stable(true).build())
        .addMotivationRatings(
            MotivationRating.builder()
                .ratedOn(FIRST_DAY)
                .target(TARGET)
                .importance(8)
                .confidence(4)
                .readiness(6)
                .build())
        .addActivities(
            MeaningfulActivity.builder()
                .id(ActivityId.of("activity"))
                .description("The garden with my sister")
                .target(TARGET)
                .plannedFor(LocalDate.of(2026, 1, 17))
                .build())
        .addGoals(WellGoals.goal())
        .addWorkingAgreements(WellGoals.agreement())
        .addDecisions(WellGoals.decision())
        .addAdvancePreferences(
            AdvancePreferences.builder()
                .recordedOn(FIRST_DAY)
                .addWhatHelps("a hand nearby")
                .ifOverwhelmed("eyes open, feet on the ground, and we stop asking")
                .build())
        .addSafetyPlans(safetyPlan())
        .setting(
            SettingRecord.builder()
                .addEntries(documented(SettingItem.LIGHTING), documented(SettingItem.AMBIENCE))
                .build())
        .addAdaptations(
            FocusAdaptation.builder()
                .id(AdaptationId.of("adaptation"))
                .decidedOn(FIRST_DAY)
                .reason("as the patient asked")
                .addEvidence(
                    AdaptationEvidence.builder()
                        .kind(AdaptationEvidenceKind.PATIENT_REPORT)
                        .session(SessionId.of("preparation"))
                        .build())
                .addAgreedBy(Party.PATIENT, Party.THERAPIST)
                .firstSession(SessionId.of("dosing"))
                .after("the kitchen table")
                .build());
  }

  /** Adds what the dosing session holds of the work. */
  static DosingSession.Builder addTo(DosingSession.Builder session) {
    return session
        .addFrameworks(GESTALT)
        .focus(SessionFocus.builder().addTargets(TARGET).addMemories(MEMORY).build())
        .intention("To stay when it gets close")
        .addTherapeuticRatings(ratings(at("09:42"), RatingMoment.BEFORE_DOSING, Informant.PATIENT))
        .addMoments(
            Insight.builder()
                .id(MomentId.of("insight"))
                .at(at("10:50"))
                .expected(false)
                .intensity(7)
                .addGoals(GOAL)
                .build())
        .addMoments(
            ChallengingMoment.builder()
                .id(MomentId.of("challenge"))
                .at(at("10:25"))
                .intensity(5)
                .addKinds(ChallengeKind.FEAR)
                .addSupports(SupportGiven.builder().kind(SupportKind.PRESENCE).build())
                .settledAt(at("10:35"))
                .build())
        .set(
            SetChecklist.builder()
                .askedAt(at("09:41"))
                .expectations("not to know")
                .mood(5)
                .sleep(6)
                .fastingDone(true)
                .medicinesReviewed(true)
                .readiness(7)
                .build())
        .setting(SettingRecord.builder().addEntries(documented(SettingItem.SOUND)).build())
        .touchAgreement(
            TouchAgreement.builder()
                .askedAt(at("09:43"))
                .scope(TouchConsent.HAND_OR_SHOULDER)
                .stopSignal("a raised hand")
                .build());
  }

  /** {@return the preparation session} */
  static PreparationSession preparation() {
    return PreparationSession.builder()
        .id(SessionId.of("preparation"))
        .status(SessionStatus.COMPLETED)
        .start(PREPARATION)
        .addAttendances(WellCourse.present(WellCourse.THERAPIST, PractitionerRole.THERAPIST))
        .addFrameworks(GESTALT)
        .addPractices(
            UsedPractice.builder().name("awareness and contact").framework(GESTALT).build())
        .addTherapeuticRatings(
            ratings(PREPARATION.plusMinutes(50), RatingMoment.BASELINE, Informant.PATIENT),
            ratings(PREPARATION.plusMinutes(50), RatingMoment.BASELINE, Informant.CLINICIAN))
        .addAttunementNotes(
            AttunementNote.builder()
                .notedAt(PREPARATION.plusMinutes(40))
                .about(AttunementSubject.ALLIANCE)
                .discussed(true)
                .build())
        .build();
  }

  /** {@return the integration session, which is booked} */
  static IntegrationSession integration() {
    return IntegrationSession.builder()
        .id(SessionId.of("integration"))
        .status(SessionStatus.PLANNED)
        .start(at("14:00").plusDays(1))
        .addAttendances(WellCourse.present(WellCourse.THERAPIST, PractitionerRole.THERAPIST))
        .addFrameworks(GESTALT)
        .addIntegrates(SessionId.of("dosing"))
        .build();
  }

  /** {@return the therapist, as the team's list has them} */
  static Practitioner therapist() {
    return Practitioner.builder()
        .id(WellCourse.THERAPIST)
        .addRoles(PractitionerRole.THERAPIST)
        .addTrainings(
            Training.builder().body("a school").completedOn(LocalDate.of(2024, 5, 3)).build())
        .build();
  }

  private static TherapeuticRatings ratings(
      OffsetDateTime time, RatingMoment moment, Informant informant) {
    return TherapeuticRatings.builder()
        .ratedAt(time)
        .moment(moment)
        .informant(informant)
        .trust(6)
        .attunement(6)
        .safety(6)
        .build();
  }

  private static SettingEntry documented(SettingItem item) {
    return SettingEntry.builder()
        .item(item)
        .status(SettingStatus.DOCUMENTED)
        .words("as agreed")
        .build();
  }

  private static TreatmentTarget target() {
    return TreatmentTarget.builder()
        .id(TARGET)
        .domain(SymptomDomain.EMOTIONAL_NUMBNESS)
        .identifiedOn(FIRST_DAY)
        .addSeverityRatings(
            SeverityRating.builder()
                .ratedOn(FIRST_DAY)
                .informant(Informant.PATIENT)
                .severity(8)
                .build())
        .build();
  }

  private static CoreBelief belief() {
    return CoreBelief.builder()
        .id(BELIEF)
        .words("I am beyond repair")
        .addTargets(TARGET)
        .identifiedOn(FIRST_DAY)
        .addConvictionRatings(
            ConvictionRating.builder()
                .ratedAt(PREPARATION.plusMinutes(20))
                .moment(RatingMoment.BASELINE)
                .percent(80)
                .build())
        .build();
  }

  private static SymptomCycle cycle() {
    LinkStrength strength = LinkStrength.builder().ratedOn(FIRST_DAY).strength(8).build();
    return SymptomCycle.builder()
        .id(CycleId.of("cycle"))
        .drawnOn(FIRST_DAY)
        .addLinks(
            CycleLink.builder()
                .part(CyclePart.SYMPTOM)
                .target(TARGET)
                .addStrengths(strength)
                .build())
        .addLinks(
            CycleLink.builder()
                .part(CyclePart.BELIEF)
                .belief(BELIEF)
                .addStrengths(strength)
                .build())
        .build();
  }

  private static TraumaticMemory memory() {
    return TraumaticMemory.builder()
        .id(MEMORY)
        .label("The kitchen table")
        .addOrigins(MemoryOrigin.EMOTIONAL_NEGLECT)
        .certainty(MemoryCertainty.REMEMBERED)
        .belief(BELIEF)
        .namedOn(FIRST_DAY)
        .addChargeRatings(
            charge(PREPARATION.plusMinutes(30), RatingMoment.BASELINE, 8),
            charge(at("09:44"), RatingMoment.BEFORE_DOSING, 8),
            charge(at("10:45"), RatingMoment.UNDER_INFLUENCE, 9),
            charge(at("12:15"), RatingMoment.AFTER_RECOVERY, 5))
        .build();
  }

  private static ChargeRating charge(OffsetDateTime time, RatingMoment moment, int charge) {
    return ChargeRating.builder()
        .ratedAt(time)
        .moment(moment)
        .scale(ChargeScale.ZERO_TO_TEN)
        .charge(charge)
        .build();
  }

  private static SafetyPlan safetyPlan() {
    return SafetyPlan.builder()
        .writtenOn(FIRST_DAY)
        .addWarningSigns("no answer to calls")
        .addOwnCoping("a walk")
        .addDistraction("the library")
        .addFamilyAndFriends("my sister")
        .addProfessionals("the clinic")
        .addSaferSurroundings("the tablets stay with my sister")
        .build();
  }
}
