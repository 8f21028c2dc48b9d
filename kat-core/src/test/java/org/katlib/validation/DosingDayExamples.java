package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.signs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.quantity.Volume;
import org.katlib.safety.CareSetting;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;
import org.katlib.session.AdministeredDose;
import org.katlib.session.SessionStatus;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about one dosing session, a course that is well but for one thing. */
public final class DosingDayExamples {
  private static final String SESSION = "/sessions/1";
  private static final String GIVEN = SESSION + "/administeredDoses/0";

  private DosingDayExamples() {}

  static List<Example> all() {
    return List.of(
        new Example(
            "KAT-DAY-001",
            checks(esketamine(), checks -> checks.lastFood(at("08:01"))),
            SESSION + "/preDoseChecks/lastFood"),
        new Example(
            "KAT-DAY-002",
            checks(esketamine(), checks -> checks.lastLiquid(at("09:31"))),
            SESSION + "/preDoseChecks/lastLiquid"),
        new Example(
            "KAT-DAY-003",
            checks(esketamine(), checks -> checks.lastNasalSpray(at("09:01"))),
            SESSION + "/preDoseChecks/lastNasalSpray"),
        new Example(
            "KAT-DAY-004",
            checks(esketamine(), checks -> checks.lastFood(Optional.empty())),
            SESSION + "/preDoseChecks"),
        new Example(
            "KAT-DAY-005",
            dosing(infusion(), session -> session.supportPerson(Optional.empty())),
            SESSION + "/supportPerson"),
        new Example(
            "KAT-DAY-006",
            checks(infusion(), checks -> checks.drivingBanAccepted(false)),
            SESSION + "/preDoseChecks/drivingBanAccepted"),
        new Example(
            "KAT-DAY-007",
            given(esketamine(), dose -> dose.headReclined(false)),
            GIVEN + "/headReclined"),
        new Example(
            "KAT-DAY-008",
            checks(infusion(), checks -> checks.lastFood(at("04:01"))),
            SESSION + "/preDoseChecks/lastFood"),
        new Example(
            "KAT-DAY-009",
            checks(infusion(), checks -> checks.lastLiquid(at("08:01"))),
            SESSION + "/preDoseChecks/lastLiquid"),
        new Example(
            "KAT-DAY-010",
            checks(
                given(infusion(), dose -> dose.route(Route.SUBLINGUAL)),
                checks -> checks.lastFood(at("06:01"))),
            SESSION + "/preDoseChecks/lastFood",
            Map.of("fast", "4")),
        new Example(
            "KAT-DAY-011",
            dosing(esketamine(), session -> session.careSetting(CareSetting.HOME)),
            SESSION + "/careSetting"),
        new Example(
            "KAT-DAY-012",
            dosing(
                infusion(),
                session ->
                    session
                        .careSetting(CareSetting.HOME)
                        .attendances(List.of())
                        .supportPerson(Optional.empty())),
            SESSION + "/supportPerson"),
        new Example(
            "KAT-DAY-015",
            vitals(
                infusion(),
                VitalSigns.builder()
                    .from(signs("09:45", 126, 80))
                    .at(at("09:45").minusYears(1))
                    .build()),
            SESSION + "/vitalSigns/0/at"),
        new Example(
            "KAT-DAY-013",
            dosing(infusion(), session -> session.careSetting(CareSetting.HOME)),
            SESSION + "/careSetting"),
        new Example(
            "KAT-DAY-014",
            dosing(esketamine(), session -> session.careSetting(CareSetting.HOME)),
            SESSION + "/careSetting"),
        new Example(
            "KAT-DOSE-035",
            given(
                infusion(),
                dose ->
                    dose.dose(FixedDose.ofMilligrams("35")).volume(Volume.ofMillilitres("7.0"))),
            GIVEN + "/volume"),
        new Example(
            "KAT-DOSE-036",
            given(infusion(), dose -> dose.substance(Substance.ESKETAMINE)),
            GIVEN + "/route"),
        new Example(
            "KAT-DOSE-011",
            given(infusion(), dose -> dose.dose(WeightBasedDose.ofMilligramsPerKilogram("0.6"))),
            GIVEN + "/deviation"),
        new Example(
            "KAT-DOSE-012",
            dosing(infusion(), session -> session.administeredDoses(List.of())),
            SESSION + "/administeredDoses"),
        new Example("KAT-DOSE-013", twice(infusion()), SESSION + "/administeredDoses/1/start"),
        new Example(
            "KAT-DOSE-014", given(infusion(), dose -> dose.start(at("09:29"))), GIVEN + "/start"),
        new Example(
            "KAT-DOSE-015",
            given(
                infusion(),
                dose ->
                    dose.route(Route.NASAL)
                        .form(DoseForm.COMPOUNDED_NASAL_SPRAY)
                        .dose(DeviceDose.of(2))),
            GIVEN + "/dose"),
        new Example(
            "KAT-DOSE-016",
            given(infusion(), dose -> dose.route(Route.BUCCAL).form(DoseForm.LOZENGE)),
            GIVEN),
        new Example(
            "KAT-DOSE-017", given(infusion(), dose -> dose.end(at("11:41"))), GIVEN + "/end"),
        new Example(
            "KAT-DOSE-018",
            given(infusion(), dose -> dose.form(DoseForm.LOZENGE)),
            GIVEN + "/route"),
        new Example(
            "KAT-DOSE-019",
            dosing(
                infusion(),
                session -> session.status(SessionStatus.IN_PROGRESS).plannedDoses(List.of())),
            SESSION + "/plannedDoses"),
        new Example(
            "KAT-MONITOR-011",
            vitals(infusion(), signs("09:45", 170, 80)),
            SESSION + "/vitalSigns",
            Map.of("systolic", "160", "diastolic", "100")),
        new Example(
            "KAT-MONITOR-012",
            vitals(esketamine(), signs("09:45", 126, 80), signs("10:40", 140, 88)),
            SESSION + "/vitalSigns"),
        new Example(
            "KAT-MONITOR-013",
            vitals(infusion(), signs("09:45", 126, 80), signs("10:40", 140, 88)),
            SESSION + "/vitalSigns"),
        new Example(
            "KAT-MONITOR-014",
            vitals(infusion(), signs("09:45", 126, 80), signs("12:00", 140, 88)),
            SESSION + "/vitalSigns"),
        new Example(
            "KAT-MONITOR-015",
            vitals(
                given(
                    infusion(),
                    dose -> dose.substance(Substance.ESKETAMINE).route(Route.SUBCUTANEOUS)),
                signs("09:45", 126, 80),
                signs("12:09", 126, 80)),
            SESSION + "/vitalSigns"),
        new Example(
            "KAT-MONITOR-016",
            vitals(esketamine(), signs("09:45", 126, 80), signs("10:40", 166, 88)),
            SESSION + "/vitalSigns/1/bloodPressure"),
        new Example(
            "KAT-MONITOR-017",
            vitals(esketamine(), signs("09:45", 126, 80), signs("10:40", 181, 88)),
            SESSION + "/vitalSigns/1/bloodPressure"),
        new Example(
            "KAT-MONITOR-018",
            vitals(
                infusion(),
                VitalSigns.builder().from(signs("10:20", 126, 80)).oxygenSaturation(92).build()),
            SESSION + "/vitalSigns/0/oxygenSaturation"),
        new Example(
            "KAT-MONITOR-019",
            vitals(
                infusion(),
                VitalSigns.builder().from(signs("10:20", 126, 80)).respiratoryRate(9).build()),
            SESSION + "/vitalSigns/0/respiratoryRate"),
        new Example(
            "KAT-MONITOR-019",
            vitals(
                infusion(), VitalSigns.builder().from(signs("10:20", 126, 80)).pulse(151).build()),
            SESSION + "/vitalSigns/0/pulse"),
        new Example(
            "KAT-MONITOR-019",
            vitals(
                infusion(),
                VitalSigns.builder().from(signs("10:20", 126, 80)).respiratoryRate(31).build()),
            SESSION + "/vitalSigns/0/respiratoryRate"),
        new Example(
            "KAT-MONITOR-020",
            vitals(infusion(), signs("09:45", 126, 80), signs("12:31", 126, 80)),
            SESSION + "/vitalSigns/1/at"),
        new Example(
            "KAT-MONITOR-022",
            dosing(esketamine(), session -> session.sedationRatings(List.of())),
            SESSION + "/sedationRatings"),
        new Example(
            "KAT-MONITOR-023",
            dosing(esketamine(), session -> session.acuteEffects(List.of())),
            SESSION + "/dissociationRatings"),
        new Example(
            "KAT-MONITOR-024",
            dosing(
                esketamine(),
                session ->
                    session.addSedationRatings(
                        SedationRating.builder()
                            .at(at("10:30"))
                            .level(SedationLevel.NO_RESPONSE)
                            .build())),
            SESSION + "/sedationRatings/1/level"));
  }

  /** {@return the course with these measurements in its dosing session, and no others} */
  public static TreatmentCourse vitals(TreatmentCourse course, VitalSigns... signs) {
    return dosing(course, session -> session.vitalSigns(List.of(signs)));
  }

  /** {@return the course with what was asked before its dose changed} */
  public static TreatmentCourse checks(
      TreatmentCourse course, UnaryOperator<PreDoseChecks.Builder> change) {
    return dosing(
        course,
        session ->
            session.preDoseChecks(
                change
                    .apply(session.build().getPreDoseChecks().orElseThrow().toBuilder())
                    .build()));
  }

  private static TreatmentCourse twice(TreatmentCourse course) {
    return dosing(
        course,
        session -> {
          AdministeredDose dose = session.build().getAdministeredDoses().get(0);
          return session.addAdministeredDoses(
              dose.toBuilder().dose(FixedDose.ofMilligrams("5")).deviation("a slip").build());
        });
  }
}
