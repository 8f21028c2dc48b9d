package org.katlib.examples;

import java.time.LocalDate;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Informant;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.RatingMoment;
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
import org.katlib.target.MemoryPattern;
import org.katlib.target.MotivationRating;
import org.katlib.target.SeverityRating;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.StabilisationNeed;
import org.katlib.target.SymptomCycle;
import org.katlib.target.SymptomDomain;
import org.katlib.target.TargetId;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;

/** What {@link EverythingCourse} works on. */
final class EverythingWork {
  static final TargetId AVOIDANCE = TargetId.of("avoidance");
  static final BeliefId BROKEN = BeliefId.of("broken");
  static final MemoryId STAIRS = MemoryId.of("stairs");

  private static final LocalDate FIRST_DAY = EverythingCourse.FIRST_DAY;
  private static final LocalDate LATER = EverythingCourse.LATER;

  private EverythingWork() {}

  static TreatmentCourse.Builder addTo(TreatmentCourse.Builder course) {
    return course
        .addTargets(target())
        .addBeliefs(belief())
        .addCycles(cycle())
        .addMemories(memory())
        .addStabilisationChecks(
            StabilisationCheck.builder()
                .doneOn(FIRST_DAY)
                .addNeeds(StabilisationNeed.HIGH_DISSOCIATION)
                .stable(true)
                .note("She knows her signs, and says them")
                .build())
        .addMotivationRatings(
            MotivationRating.builder()
                .ratedOn(FIRST_DAY)
                .target(AVOIDANCE)
                .importance(9)
                .confidence(3)
                .readiness(6)
                .build())
        .addActivities(
            activity("lake", Optional.of(LocalDate.of(2025, 3, 9))),
            activity("choir", Optional.of(LocalDate.of(2025, 3, 16))),
            activity("garden", Optional.empty()));
  }

  private static MeaningfulActivity activity(String name, Optional<LocalDate> doneOn) {
    MeaningfulActivity.Builder activity =
        MeaningfulActivity.builder()
            .id(ActivityId.of(name))
            .description("The " + name + ", with my sister")
            .value("to be someone's sister again")
            .target(AVOIDANCE)
            .plannedFor(LocalDate.of(2025, 3, 9))
            .doneOn(doneOn);
    return doneOn.isEmpty() ? activity.build() : activity.pleasure(4).meaning(8).build();
  }

  private static TreatmentTarget target() {
    return TreatmentTarget.builder()
        .id(AVOIDANCE)
        .domain(SymptomDomain.SOCIAL_AVOIDANCE)
        .description("I am on my way out before I have come in")
        .identifiedOn(FIRST_DAY)
        .addMeasures(InstrumentId.of("wsas"))
        .addSeverityRatings(
            severity(FIRST_DAY, Informant.PATIENT, 8),
            severity(LATER, Informant.PATIENT, 5),
            severity(LATER, Informant.CLINICIAN, 6))
        .build();
  }

  private static SeverityRating severity(LocalDate day, Informant informant, int severity) {
    return SeverityRating.builder().ratedOn(day).informant(informant).severity(severity).build();
  }

  private static CoreBelief belief() {
    return CoreBelief.builder()
        .id(BROKEN)
        .words("I am broken, and it shows")
        .alternative("I was left, and I am here")
        .addTargets(AVOIDANCE)
        .identifiedOn(FIRST_DAY)
        .addConvictionRatings(
            conviction("03-05T10:20", RatingMoment.BASELINE, 80),
            conviction("03-12T11:00", RatingMoment.UNDER_INFLUENCE, 10),
            conviction("03-14T11:30", RatingMoment.INTEGRATION, 55))
        .build();
  }

  private static ConvictionRating conviction(String time, RatingMoment moment, int percent) {
    return ConvictionRating.builder()
        .ratedAt(EverythingCourse.at(time))
        .moment(moment)
        .percent(percent)
        .build();
  }

  private static SymptomCycle cycle() {
    return SymptomCycle.builder()
        .id(CycleId.of("cycle"))
        .drawnOn(FIRST_DAY)
        .addLinks(
            link(8, 5).part(CyclePart.SYMPTOM).words("I leave early").target(AVOIDANCE).build(),
            link(7, 6).part(CyclePart.BELIEF).belief(BROKEN).build(),
            CycleLink.builder().part(CyclePart.FEELING).build())
        .build();
  }

  private static CycleLink.Builder link(int first, int later) {
    return CycleLink.builder()
        .addStrengths(
            LinkStrength.builder().ratedOn(FIRST_DAY).strength(first).build(),
            LinkStrength.builder().ratedOn(LATER).strength(later).build());
  }

  private static TraumaticMemory memory() {
    return TraumaticMemory.builder()
        .id(STAIRS)
        .label("the stairs")
        .theme("waiting")
        .addOrigins(MemoryOrigin.EMOTIONAL_NEGLECT, MemoryOrigin.ABANDONMENT)
        .pattern(MemoryPattern.REPEATED)
        .certainty(MemoryCertainty.REMEMBERED)
        .ageFrom(5)
        .ageTo(8)
        .person("mother")
        .belief(BROKEN)
        .namedOn(FIRST_DAY)
        .addChargeRatings(
            charge("03-05T10:30", RatingMoment.BASELINE, 8).vividness(7).distance(2).build(),
            charge("03-12T11:10", RatingMoment.UNDER_INFLUENCE, 9).bodyLocation("throat").build(),
            charge("03-12T12:40", RatingMoment.AFTER_RECOVERY, 8).build(),
            charge("03-14T11:20", RatingMoment.INTEGRATION, 5).vividness(6).distance(6).build())
        .build();
  }

  private static ChargeRating.Builder charge(String time, RatingMoment moment, int charge) {
    return ChargeRating.builder()
        .ratedAt(EverythingCourse.at(time))
        .moment(moment)
        .scale(ChargeScale.ZERO_TO_TEN)
        .charge(charge);
  }
}
