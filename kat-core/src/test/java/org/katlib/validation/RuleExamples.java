package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.session;
import static org.katlib.validation.Baseline.signs;
import static org.katlib.validation.Baseline.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.framework.FrameworkId;
import org.katlib.goal.Goal;
import org.katlib.quantity.MassConcentration;
import org.katlib.rule.RuleId;
import org.katlib.safety.VitalSigns;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.DosingSchedule;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.session.SessionStatus;
import org.katlib.target.TargetId;
import org.katlib.team.Attendance;
import org.katlib.team.PractitionerRole;

/** For each rule, a course that is well but for one thing. */
final class RuleExamples {
  /**
   * A course that departs from one rule.
   *
   * @param rule the rule
   * @param broken the course
   * @param path where the finding is expected
   * @param clinic the numbers that only a clinic sets, by the name of the limit
   */
  record Example(RuleId rule, TreatmentCourse broken, String path, Map<String, String> clinic) {
    Example(String rule, TreatmentCourse broken, String path) {
      this(RuleId.of(rule), broken, path, Map.of());
    }

    Example(String rule, TreatmentCourse broken, String path, Map<String, String> clinic) {
      this(RuleId.of(rule), broken, path, clinic);
    }
  }

  private RuleExamples() {}

  static List<Example> all() {
    return Stream.of(
            first(),
            DosingDayExamples.all(),
            DischargeExamples.all(),
            CourseOfDosingExamples.all(),
            ScheduleExamples.all(),
            ScreeningExamples.all(),
            FrameworkExamples.all(),
            TeamExamples.all(),
            GoalExamples.all(),
            MemoryExamples.all(),
            ProcessExamples.all(),
            InstrumentExamples.all(),
            ChangeExamples.all(),
            MeasureExamples.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Example> first() {
    return List.of(
        new Example("KAT-DOSE-001", givenDose(FixedDose.ofMilligrams("42")), GIVEN + "/dose"),
        new Example(
            "KAT-DOSE-001",
            dosing(
                esketamine(),
                session ->
                    session.plannedDoses(
                        List.of(
                            session.build().getPlannedDoses().get(0).toBuilder()
                                .dose(FixedDose.ofMilligrams("70"))
                                .build()))),
            "/sessions/1/plannedDoses/0/dose"),
        new Example("KAT-DOSE-002", givenDose(DeviceDose.of(4)), "/sessions/1/administeredDoses"),
        new Example(
            "KAT-DOSE-003", given(esketamine(), dose -> dose.end(at("10:04"))), GIVEN + "/end"),
        new Example(
            "KAT-DOSE-004",
            given(
                infusion(),
                dose ->
                    dose.productStrength(MassConcentration.ofMilligramsPerMillilitre("100"))
                        .diluted(false)),
            GIVEN + "/diluted"),
        new Example("KAT-DOSE-005", lozenge("450"), "/sessions/1/administeredDoses"),
        new Example(
            "KAT-DOSE-006",
            infusion().toBuilder()
                .patient(infusion().getPatient().toBuilder().bodyWeights(List.of()).build())
                .build(),
            "/sessions/1/plannedDoses/0/dose"),
        new Example("KAT-DOSE-007", ordered(DeviceDose.of(4)), "/schedules/0/phases/0/dose"),
        new Example(
            "KAT-DOSE-008", perKilogram(Route.INTRAVENOUS, "1.1"), "/sessions/1/administeredDoses"),
        new Example(
            "KAT-DOSE-009",
            perKilogram(Route.SUBCUTANEOUS, "0.91"),
            "/sessions/1/administeredDoses"),
        new Example(
            "KAT-DOSE-010",
            dosing(esketamine(), session -> session.status(SessionStatus.MISSED)),
            "/sessions/1/status"),
        new Example(
            "KAT-MONITOR-001",
            dosing(esketamine(), session -> session.end(at("12:04"))),
            "/sessions/1/end"),
        new Example(
            "KAT-MONITOR-002",
            dosing(esketamine(), session -> session.end(Optional.empty())),
            "/sessions/1"),
        new Example(
            "KAT-MONITOR-003",
            vitals(esketamine(), signs("10:40", 130, 80)),
            "/sessions/1/vitalSigns"),
        new Example(
            "KAT-MONITOR-008", given(esketamine(), dose -> dose.end(Optional.empty())), GIVEN),
        new Example(
            "KAT-MONITOR-009",
            vitals(infusion(), signs("10:40", 130, 80)),
            "/sessions/1/vitalSigns"),
        new Example(
            "KAT-MONITOR-004",
            vitals(esketamine(), signs("09:45", 130, 80), signs("12:00", 130, 80)),
            "/sessions/1/vitalSigns"),
        new Example(
            "KAT-MONITOR-005",
            vitals(esketamine(), signs("09:45", 141, 80), signs("10:40", 150, 90)),
            "/sessions/1/vitalSigns"),
        new Example(
            "KAT-MONITOR-005",
            older(vitals(esketamine(), signs("09:45", 141, 80), signs("10:40", 150, 90))),
            "/sessions/1/vitalSigns"),
        new Example(
            "KAT-MONITOR-006",
            vitals(esketamine(), withoutOximetry("09:45"), withoutOximetry("10:40")),
            "/sessions/1/vitalSigns"),
        new Example(
            "KAT-MONITOR-007",
            vitals(infusion(), signs("09:45", 130, 80), signs("10:40", 180, 90)),
            "/sessions/1/vitalSigns/1/bloodPressure"),
        new Example("KAT-COURSE-001", without(esketamine(), 0), "/sessions/0"),
        new Example("KAT-COURSE-002", without(esketamine(), 2), "/sessions/1"),
        new Example(
            "KAT-COURSE-003",
            goal(goal -> goal.addTargets(TargetId.of("another"))),
            "/goals/0/targets"),
        new Example("KAT-COURSE-004", sameIdTwice(), "/sessions/2/id"),
        new Example(
            "KAT-FRAME-001",
            esketamine().toBuilder().primaryFramework(FrameworkId.of("unheard-of")).build(),
            "/primaryFramework"),
        new Example(
            "KAT-GOAL-001",
            goal(goal -> goal.agreements(goal.build().getAgreements().subList(0, 1))),
            "/goals/0/agreements"),
        new Example("KAT-TEAM-001", attendances(0, 1), "/sessions/1/attendances"),
        new Example("KAT-TEAM-001", attendances(1, 2), "/sessions/1/attendances"),
        new Example("KAT-TEAM-002", therapistAsMonitor(), "/sessions/1/attendances/1/roles"));
  }

  private static final String GIVEN = "/sessions/1/administeredDoses/0";

  private static TreatmentCourse givenDose(Dose dose) {
    return given(esketamine(), given -> given.dose(dose).end(at("10:15")));
  }

  private static TreatmentCourse lozenge(String milligrams) {
    return given(
        infusion(),
        dose ->
            dose.dose(FixedDose.ofMilligrams(milligrams))
                .route(Route.SUBLINGUAL)
                .form(DoseForm.LOZENGE));
  }

  private static TreatmentCourse perKilogram(Route route, String amount) {
    return given(
        infusion(),
        dose -> dose.route(route).dose(WeightBasedDose.ofMilligramsPerKilogram(amount)));
  }

  private static TreatmentCourse ordered(Dose dose) {
    DosingSchedule schedule = esketamine().getSchedules().get(0);
    DosingPhase phase = schedule.getPhases().get(0).toBuilder().dose(dose).build();
    return esketamine().toBuilder()
        .schedules(List.of(schedule.toBuilder().phases(List.of(phase)).build()))
        .build();
  }

  private static TreatmentCourse vitals(TreatmentCourse course, VitalSigns... signs) {
    return dosing(course, session -> session.vitalSigns(List.of(signs)));
  }

  private static TreatmentCourse older(TreatmentCourse course) {
    return course.toBuilder()
        .patient(course.getPatient().toBuilder().birthDate(LocalDate.of(1950, 3, 9)).build())
        .build();
  }

  private static VitalSigns withoutOximetry(String time) {
    return signs(time, 130, 80).toBuilder().oxygenSaturation(OptionalInt.empty()).build();
  }

  private static TreatmentCourse goal(UnaryOperator<Goal.Builder> change) {
    Goal goal = esketamine().getGoals().get(0);
    return esketamine().toBuilder().goals(List.of(change.apply(goal.toBuilder()).build())).build();
  }

  private static TreatmentCourse sameIdTwice() {
    Session dosing = esketamine().getSessions().get(1);
    IntegrationSession integration = (IntegrationSession) esketamine().getSessions().get(2);
    return session(esketamine(), 2, integration.toBuilder().id(dosing.getId()).build());
  }

  private static TreatmentCourse attendances(int from, int to) {
    return dosing(
        esketamine(),
        session -> session.attendances(session.build().getAttendances().subList(from, to)));
  }

  private static TreatmentCourse therapistAsMonitor() {
    return dosing(
        esketamine(),
        session -> {
          List<Attendance> present = session.build().getAttendances();
          Attendance therapist =
              present.get(1).toBuilder().addRoles(PractitionerRole.MEDICAL_MONITOR).build();
          return session.attendances(List.of(present.get(0), therapist));
        });
  }
}
