package org.katlib.validation;

import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.PracticeDemand;
import org.katlib.measure.RatingMoment;
import org.katlib.process.UsedPractice;
import org.katlib.safety.CareSetting;
import org.katlib.screening.Answer;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.target.ChargeRating;
import org.katlib.target.ChargeScale;
import org.katlib.target.ConvictionRating;
import org.katlib.target.CoreBelief;
import org.katlib.target.MemoryCertainty;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.StabilisationNeed;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about targets, beliefs and memories, a course that is well but for one thing. */
public final class MemoryExamples {
  private static final int INTEGRATION = 2;
  private static final String SESSION = "/sessions/1";
  private static final String CHARGES = "/memories/0/chargeRatings";

  private MemoryExamples() {}

  static List<Example> all() {
    List<Example> examples = new ArrayList<>(ratings());
    examples.addAll(work());
    return examples;
  }

  private static List<Example> ratings() {
    return List.of(
        new Example(
            "KAT-TARGET-001",
            target(esketamine(), target -> target.severityRatings(List.of())),
            "/targets/0"),
        new Example("KAT-TARGET-002", integrated(infusion()), "/targets/0"),
        new Example("KAT-BELIEF-001", integrated(infusion()), "/beliefs/0"),
        new Example("KAT-CYCLE-001", followedUp(infusion()), "/cycles/0/links/0"),
        new Example(
            "KAT-RATING-001",
            convinced(infusion(), at("11:00"), RatingMoment.AFTER_RECOVERY),
            "/beliefs/0/convictionRatings/1/moment"),
        new Example(
            "KAT-RATING-002",
            convinced(infusion(), at("11:00").plusDays(2), RatingMoment.UNDER_INFLUENCE),
            "/beliefs/0/convictionRatings/1/moment"),
        new Example(
            "KAT-RATING-003",
            convinced(infusion(), at("09:42"), RatingMoment.FOLLOW_UP),
            "/beliefs/0/convictionRatings/1/moment"),
        new Example(
            "KAT-MEMORY-001",
            memory(
                infusion(),
                memory ->
                    memory.chargeRatings(
                        List.of(
                            charge(at("09:44"), RatingMoment.BEFORE_DOSING, 5),
                            charge(at("12:15"), RatingMoment.AFTER_RECOVERY, 8)))),
            CHARGES + "/1"),
        new Example(
            "KAT-MEMORY-002",
            memory(
                infusion(),
                memory ->
                    memory.addChargeRatings(
                        charge(at("14:00"), RatingMoment.INTEGRATION, 5).toBuilder()
                            .scale(ChargeScale.ZERO_TO_HUNDRED)
                            .build())),
            CHARGES),
        new Example(
            "KAT-MEMORY-003",
            memory(infusion(), memory -> memory.chargeRatings(List.of())),
            SESSION + "/focus/memories"));
  }

  private static List<Example> work() {
    return List.of(
        new Example(
            "KAT-MEMORY-004", checks(infusion(), check(LocalDate.of(2026, 1, 12), false)), SESSION),
        new Example(
            "KAT-MEMORY-005",
            checks(answered(infusion(), "psychosis-history", answer -> answer.answer(Answer.YES))),
            SESSION),
        new Example(
            "KAT-MEMORY-006",
            dosing(infusion(), session -> session.careSetting(CareSetting.HOME)),
            SESSION + "/careSetting"),
        new Example(
            "KAT-MEMORY-007",
            infusion().toBuilder().advancePreferences(List.of()).build(),
            SESSION),
        new Example(
            "KAT-MEMORY-008",
            dosing(
                memory(
                    infusion(), memory -> memory.certainty(MemoryCertainty.EMERGED_UNDER_MEDICINE)),
                session -> session.addPractices(practice(PracticeDemand.INTERPRETATION))),
            SESSION + "/practices"));
  }

  /** {@return the course with its one target changed} */
  public static TreatmentCourse target(
      TreatmentCourse course, UnaryOperator<TreatmentTarget.Builder> change) {
    TreatmentTarget target = course.getTargets().get(0);
    return course.toBuilder().targets(List.of(change.apply(target.toBuilder()).build())).build();
  }

  /** {@return the course with its one belief changed} */
  public static TreatmentCourse belief(
      TreatmentCourse course, UnaryOperator<CoreBelief.Builder> change) {
    CoreBelief belief = course.getBeliefs().get(0);
    return course.toBuilder().beliefs(List.of(change.apply(belief.toBuilder()).build())).build();
  }

  /** {@return the course with its one memory changed} */
  public static TreatmentCourse memory(
      TreatmentCourse course, UnaryOperator<TraumaticMemory.Builder> change) {
    TraumaticMemory memory = course.getMemories().get(0);
    return course.toBuilder().memories(List.of(change.apply(memory.toBuilder()).build())).build();
  }

  /** {@return the course with its one belief rated once more} */
  public static TreatmentCourse convinced(
      TreatmentCourse course, OffsetDateTime time, RatingMoment moment) {
    return belief(
        course,
        belief ->
            belief.addConvictionRatings(
                ConvictionRating.builder().ratedAt(time).moment(moment).percent(60).build()));
  }

  /** {@return the course with its one memory rated once more, from 0 to 10} */
  public static TreatmentCourse charged(
      TreatmentCourse course, OffsetDateTime time, RatingMoment moment, int charge) {
    return memory(course, memory -> memory.addChargeRatings(charge(time, moment, charge)));
  }

  /** {@return a rating from 0 to 10} */
  public static ChargeRating charge(OffsetDateTime time, RatingMoment moment, int charge) {
    return ChargeRating.builder()
        .ratedAt(time)
        .moment(moment)
        .scale(ChargeScale.ZERO_TO_TEN)
        .charge(charge)
        .build();
  }

  /** {@return the course with these looks at stability alone} */
  public static TreatmentCourse checks(TreatmentCourse course, StabilisationCheck... checks) {
    return course.toBuilder().stabilisationChecks(List.of(checks)).build();
  }

  /** {@return a look at stability after recent self-harm} */
  public static StabilisationCheck check(LocalDate day, boolean stable) {
    return StabilisationCheck.builder()
        .doneOn(day)
        .needs(Set.of(StabilisationNeed.RECENT_SELF_HARM))
        .stable(stable)
        .build();
  }

  /** {@return something done that asks for care} */
  public static UsedPractice practice(PracticeDemand demand) {
    return UsedPractice.builder().name("a practice").addDemands(demand).build();
  }

  /** {@return the course with its integration session held as booked, on the day after the dose} */
  public static TreatmentCourse integrated(TreatmentCourse course) {
    IntegrationSession session = (IntegrationSession) course.getSessions().get(INTEGRATION);
    return session(
        course, INTEGRATION, session.toBuilder().status(SessionStatus.COMPLETED).build());
  }

  /** {@return the course with a follow-up held 30 days after the dose} */
  public static TreatmentCourse followedUp(TreatmentCourse course) {
    return course.toBuilder()
        .addSessions(
            FollowUpSession.builder()
                .id(SessionId.of("follow-up"))
                .status(SessionStatus.COMPLETED)
                .start(at("10:00").plusDays(30))
                .build())
        .build();
  }
}
