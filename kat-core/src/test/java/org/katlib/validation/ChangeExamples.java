package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.infusion;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.MeasureOccasion;
import org.katlib.measure.PlannedMeasure;
import org.katlib.measure.RatingMoment;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ResponseId;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about plan, change and scores of the work, a course well but for one thing. */
public final class ChangeExamples {
  /** Four days before the dose, while the two prepare, and two days after it. */
  public static final OffsetDateTime BEFORE = at("10:50").minusDays(4);

  public static final OffsetDateTime AFTER = at("10:00").plusDays(2);

  private ChangeExamples() {}

  static List<Example> all() {
    return List.of(
        new Example(
            "KAT-PLAN-001",
            planned(plan("phq-9", MeasureOccasion.BASELINE, 14)),
            "/measurementPlan/0"),
        new Example(
            "KAT-PLAN-002",
            planned(plan("unheard-of", MeasureOccasion.AFTER_EACH_DOSE, 90)),
            "/measurementPlan/0/instrument"),
        new Example(
            "KAT-PLAN-003",
            measuredBy(answered(before("phq-9", 12)), "shaps"),
            "/targets/0/measures"),
        new Example("KAT-CHANGE-001", answered(after("phq-9", 12)), "/responses/0"),
        new Example(
            "KAT-CHANGE-002",
            MemoryExamples.followedUp(answered(before("phq-9", 12))),
            "/responses/0"),
        new Example(
            "KAT-CHANGE-003", answered(before("pcl-5", 30), after("pcl-5", 40)), "/responses/1"),
        new Example(
            "KAT-CHANGE-004", answered(before("phq-9", 10), after("phq-9", 15)), "/responses/1"),
        new Example(
            "KAT-ALLIANCE-004",
            answered(response("srs", at("12:20"), RatingMoment.AFTER_RECOVERY, 36)),
            "/responses/0"),
        new Example(
            "KAT-ALLIANCE-005",
            answered(before("wai-sr", 56), after("wai-sr", 24)),
            "/responses/1",
            Map.of("fall", "10")),
        new Example(
            "KAT-MEMORY-009",
            answered(response("des-ii", at("10:00").minusDays(3), RatingMoment.BASELINE, 30)),
            "/sessions/1"));
  }

  /** {@return a course of an infusion in which these alone were answered, and nothing planned} */
  public static TreatmentCourse answered(InstrumentResponse... responses) {
    return infusion().toBuilder()
        .customInstruments(List.of())
        .measurementPlan(List.of())
        .responses(List.of(responses))
        .signalReviews(List.of())
        .build();
  }

  /** {@return a course of an infusion in which this is planned, and nothing was answered} */
  public static TreatmentCourse planned(PlannedMeasure... measures) {
    return answered().toBuilder().measurementPlan(List.of(measures)).build();
  }

  /** {@return a measure that is planned so many days around its occasion} */
  public static PlannedMeasure plan(String instrument, MeasureOccasion occasion, int within) {
    boolean counted =
        occasion == MeasureOccasion.REGULARLY || occasion == MeasureOccasion.AFTER_LAST_DOSE;
    return PlannedMeasure.builder()
        .instrument(InstrumentId.of(instrument))
        .occasion(occasion)
        .days(counted ? OptionalInt.of(7) : OptionalInt.empty())
        .withinDays(within)
        .build();
  }

  /** {@return the course with its one target measured by some instruments} */
  public static TreatmentCourse measuredBy(TreatmentCourse course, String... instruments) {
    return MemoryExamples.target(
        course,
        target -> target.measures(Set.of(instruments).stream().map(InstrumentId::of).toList()));
  }

  /** {@return a total from before the dose} */
  public static InstrumentResponse before(String instrument, int total) {
    return response(instrument, BEFORE, RatingMoment.BASELINE, total);
  }

  /** {@return a total from two days after the dose} */
  public static InstrumentResponse after(String instrument, int total) {
    return response(instrument, AFTER, RatingMoment.FOLLOW_UP, total);
  }

  /** {@return a total of the first form of a published instrument} */
  public static InstrumentResponse response(
      String instrument, OffsetDateTime time, RatingMoment moment, int total) {
    InstrumentId id = InstrumentId.of(instrument);
    return InstrumentResponse.builder()
        .id(ResponseId.of(instrument + "-" + time.toEpochSecond()))
        .instrument(id)
        .version(InstrumentCatalogue.find(id).get(0).getVersion())
        .informant(InstrumentCatalogue.find(id).get(0).getInformants().iterator().next())
        .answeredAt(time)
        .moment(moment)
        .recordedTotal(BigDecimal.valueOf(total))
        .build();
  }
}
