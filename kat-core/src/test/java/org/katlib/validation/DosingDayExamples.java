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
import org.katlib.quantity.Mass;
import org.katlib.quantity.Volume;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.AldreteScore;
import org.katlib.safety.CareSetting;
import org.katlib.safety.ControlledDrugAccount;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.PadssScore;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.RescueKind;
import org.katlib.safety.RescueMeasure;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;
import org.katlib.session.AdministeredDose;
import org.katlib.session.SessionStatus;
import org.katlib.team.PractitionerId;
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
            "KAT-DISCHARGE-010",
            vitals(infusion(), signs("09:45", 126, 80), signs("11:25", 181, 80)),
            SESSION + "/vitalSigns"),
        new Example(
            "KAT-DISCHARGE-011",
            vitals(
                infusion(),
                VitalSigns.builder().from(signs("11:25", 126, 80)).oxygenSaturation(92).build()),
            SESSION + "/vitalSigns"),
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
            SESSION + "/sedationRatings/1/level"),
        new Example(
            "KAT-DISCHARGE-001",
            dosing(
                infusion(),
                session ->
                    session.acuteEffects(
                        List.of(
                            AcuteEffect.builder()
                                .kind(AcuteEffectKind.DISSOCIATION)
                                .occurred(true)
                                .onset(at("10:10"))
                                .build()))),
            SESSION + "/acuteEffects/0/resolvedAt"),
        new Example(
            "KAT-DISCHARGE-002",
            discharge(esketamine(), judged -> judged.clinicallyStable(Optional.empty())),
            SESSION + "/dischargeAssessments"),
        new Example(
            "KAT-DISCHARGE-003",
            discharge(infusion(), judged -> judged.aldrete(aldrete(0))),
            SESSION + "/dischargeAssessments/0/aldrete"),
        new Example(
            "KAT-DISCHARGE-004",
            discharge(infusion(), judged -> judged.padss(padss(0))),
            SESSION + "/dischargeAssessments/0/padss"),
        new Example(
            "KAT-DISCHARGE-005",
            dosing(infusion(), session -> session.dischargeAssessments(List.of())),
            SESSION + "/dischargeAssessments"),
        new Example(
            "KAT-DISCHARGE-006",
            vitals(
                esketamine(),
                signs("09:45", 126, 80),
                signs("10:40", 140, 80),
                signs("12:15", 141, 80)),
            SESSION + "/vitalSigns"),
        new Example(
            "KAT-DISCHARGE-007",
            discharge(infusion(), judged -> judged.instructionsGiven(false)),
            SESSION + "/dischargeAssessments/0/instructionsGiven"),
        new Example(
            "KAT-DISCHARGE-008",
            dosing(infusion(), session -> session.end(at("11:09"))),
            SESSION + "/end",
            Map.of("observation", "30")),
        new Example(
            "KAT-DISCHARGE-009",
            discharge(infusion(), judged -> judged.decision(DischargeDecision.STAYS_LONGER)),
            SESSION + "/dischargeAssessments/0/decision"),
        new Example(
            "KAT-EVENT-001",
            event(event -> event.grade(4).gradeScale("CTCAE 5.0").resolvedAt(at("11:00"))),
            SESSION + "/adverseEvents/0/serious"),
        new Example("KAT-EVENT-002", event(event -> event), SESSION + "/adverseEvents/0/grade"),
        new Example(
            "KAT-EVENT-003",
            event(event -> event.serious(true)),
            SESSION + "/adverseEvents/0/seriousnessCriteria"),
        new Example(
            "KAT-EVENT-004",
            dosing(
                infusion(),
                session ->
                    session.addRescueMeasures(
                        RescueMeasure.builder()
                            .at(at("10:45"))
                            .kind(RescueKind.BLOOD_PRESSURE_MEDICINE)
                            .build())),
            SESSION + "/rescueMeasures/0"),
        new Example(
            "KAT-EVENT-005",
            event(event -> event.grade(3)),
            SESSION + "/adverseEvents/0/resolvedAt"),
        new Example(
            "KAT-EVENT-006",
            event(event -> event.kind(AdverseEventKind.OTHER)),
            SESSION + "/adverseEvents/0/description"),
        new Example(
            "KAT-EVENT-007",
            event(event -> event.grade(1)),
            SESSION + "/adverseEvents/0/gradeScale"),
        new Example(
            "KAT-DRUG-001",
            account(account -> account.wasted(Mass.ofMilligrams("14"))),
            SESSION + "/drugAccounts/0/drawn"),
        new Example(
            "KAT-DRUG-002",
            account(account -> account.witness(Optional.empty())),
            SESSION + "/drugAccounts/0/witness"),
        new Example(
            "KAT-DRUG-003",
            account(account -> account.witness(PractitionerId.of("prescriber"))),
            SESSION + "/drugAccounts/0/witness"),
        new Example(
            "KAT-DRUG-004",
            account(account -> account.substance(Substance.ESKETAMINE)),
            SESSION + "/drugAccounts/0/given"));
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

  /** {@return the course with its one discharge assessment changed} */
  public static TreatmentCourse discharge(
      TreatmentCourse course, UnaryOperator<DischargeAssessment.Builder> change) {
    return dosing(
        course,
        session ->
            session.dischargeAssessments(
                List.of(
                    change
                        .apply(session.build().getDischargeAssessments().get(0).toBuilder())
                        .build())));
  }

  /** {@return a score that is full but for this one item} */
  public static AldreteScore aldrete(int activity) {
    return AldreteScore.builder()
        .activity(activity)
        .respiration(2)
        .circulation(2)
        .consciousness(2)
        .oxygenSaturation(2)
        .build();
  }

  /** {@return a score that is full but for this one item} */
  public static PadssScore padss(int activity) {
    return PadssScore.builder()
        .vitalSigns(2)
        .activity(activity)
        .painAndNausea(2)
        .bleeding(2)
        .intakeAndOutput(2)
        .build();
  }

  /** {@return an infusion with nausea at 10:20, changed} */
  public static TreatmentCourse event(UnaryOperator<AdverseEvent.Builder> change) {
    AdverseEvent.Builder nausea =
        AdverseEvent.builder().kind(AdverseEventKind.NAUSEA).onset(at("10:20")).serious(false);
    return dosing(infusion(), session -> session.addAdverseEvents(change.apply(nausea).build()));
  }

  /** {@return 50 mg drawn, 35 mg given, 15 mg wasted before a witness, changed} */
  public static TreatmentCourse account(UnaryOperator<ControlledDrugAccount.Builder> change) {
    ControlledDrugAccount.Builder account =
        ControlledDrugAccount.builder()
            .substance(Substance.KETAMINE)
            .form(DoseForm.SOLUTION_FOR_INJECTION)
            .drawn(Mass.ofMilligrams("50"))
            .given(Mass.ofMilligrams("35"))
            .wasted(Mass.ofMilligrams("15"))
            .returned(Mass.ofMilligrams("0"))
            .recordedBy(PractitionerId.of("prescriber"))
            .witness(PractitionerId.of("therapist"));
    return dosing(infusion(), session -> session.addDrugAccounts(change.apply(account).build()));
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
