package org.katlib.validation;

import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.DosingPhaseKind;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.schedule.DosingFrequency;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.PublishedLadders;
import org.katlib.schedule.TitrationRule;
import org.katlib.schedule.TitrationStep;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about an order, a course whose order is well but for one thing. */
final class ScheduleExamples {
  private static final String PHASE = "/schedules/0/phases/0";

  private ScheduleExamples() {}

  static List<Example> all() {
    return List.of(
        new Example(
            "KAT-DOSE-007",
            phase(esketamine(), phase -> phase.addAlternativeDoses(DeviceDose.of(4))),
            PHASE + "/alternativeDoses/0"),
        new Example(
            "KAT-SCHEDULE-001",
            phase(esketamine(), phase -> phase.frequency(DosingFrequency.of(3, 1))),
            PHASE + "/frequency"),
        new Example(
            "KAT-SCHEDULE-001",
            followedBy(DosingPhaseKind.MAINTENANCE, DosingFrequency.of(2, 1)),
            "/schedules/0/phases/1/frequency"),
        new Example("KAT-SCHEDULE-002", backToInduction(), "/schedules/0/phases/1/kind"),
        new Example(
            "KAT-SCHEDULE-003",
            followedBy(DosingPhaseKind.TAPER, DosingFrequency.of(3, 1)),
            "/schedules/0/phases/1/frequency"),
        new Example(
            "KAT-SCHEDULE-004",
            phase(infusion(), phase -> phase.weeks(3)),
            PHASE + "/sessionCount"),
        new Example(
            "KAT-SCHEDULE-005",
            phase(infusion(), phase -> phase.minimumInterval(Duration.ofDays(4))),
            PHASE + "/minimumInterval"),
        new Example(
            "KAT-SCHEDULE-006",
            phase(infusion(), phase -> phase.minimumInterval(Duration.ofHours(24))),
            PHASE + "/minimumInterval",
            Map.of("interval", "31")),
        new Example(
            "KAT-SCHEDULE-007",
            phase(infusion(), phase -> phase.sessionCount(OptionalInt.empty())),
            PHASE),
        new Example(
            "KAT-SCHEDULE-008",
            phase(infusion(), phase -> phase.form(DoseForm.LOZENGE)),
            PHASE + "/route"),
        new Example(
            "KAT-SCHEDULE-009",
            schedule(esketamine(), schedule -> schedule.substance(Substance.KETAMINE)),
            PHASE + "/form"),
        new Example(
            "KAT-SCHEDULE-010",
            phase(
                infusion(),
                phase -> phase.route(Route.INTRAMUSCULAR).infusionTime(Duration.ofMinutes(40))),
            PHASE + "/infusionTime"),
        new Example(
            "KAT-SCHEDULE-011",
            phase(
                infusion(),
                phase -> phase.dose(perKilogram("1")).infusionTime(Duration.ofMinutes(1))),
            PHASE + "/dose"),
        new Example(
            "KAT-SCHEDULE-011",
            phase(infusion(), phase -> phase.dose(perKilogram("6.5")).route(Route.INTRAMUSCULAR)),
            PHASE + "/dose"),
        new Example(
            "KAT-SCHEDULE-012",
            ladder(ladder -> ladder.addSteps(TitrationStep.of(perKilogram("0.4")))),
            PHASE + "/titration/steps/5/dose"),
        new Example(
            "KAT-SCHEDULE-013",
            ladder(ladder -> ladder.minimumStepInterval(Duration.ofDays(6))),
            PHASE + "/titration/minimumStepInterval"));
  }

  private static WeightBasedDose perKilogram(String amount) {
    return WeightBasedDose.ofMilligramsPerKilogram(amount);
  }

  private static TreatmentCourse ladder(UnaryOperator<TitrationRule.Builder> change) {
    TitrationRule ladder = PublishedLadders.find("im-sc-loo16").orElseThrow();
    return phase(
        infusion(),
        phase ->
            phase.route(Route.SUBCUTANEOUS).titration(change.apply(ladder.toBuilder()).build()));
  }

  private static TreatmentCourse followedBy(DosingPhaseKind kind, DosingFrequency frequency) {
    return schedule(
        esketamine(),
        schedule ->
            schedule.addPhases(
                first(esketamine()).toBuilder()
                    .kind(kind)
                    .frequency(frequency)
                    .minimumInterval(Duration.ofDays(1))
                    .build()));
  }

  private static TreatmentCourse backToInduction() {
    DosingPhase first = first(infusion());
    return schedule(
        infusion(),
        schedule ->
            schedule.phases(
                List.of(first.toBuilder().kind(DosingPhaseKind.MAINTENANCE).build(), first)));
  }

  private static DosingPhase first(TreatmentCourse course) {
    return course.getSchedules().get(0).getPhases().get(0);
  }

  private static TreatmentCourse phase(
      TreatmentCourse course, UnaryOperator<DosingPhase.Builder> change) {
    return schedule(
        course,
        schedule -> schedule.phases(List.of(change.apply(first(course).toBuilder()).build())));
  }

  private static TreatmentCourse schedule(
      TreatmentCourse course, UnaryOperator<DosingSchedule.Builder> change) {
    return course.toBuilder()
        .schedules(List.of(change.apply(course.getSchedules().get(0).toBuilder()).build()))
        .build();
  }
}
