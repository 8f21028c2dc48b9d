package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.signs;
import static org.katlib.validation.DosingDayExamples.vitals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Substance;
import org.katlib.quantity.Mass;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.AldreteScore;
import org.katlib.safety.ControlledDrugAccount;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.PadssScore;
import org.katlib.safety.RescueKind;
import org.katlib.safety.RescueMeasure;
import org.katlib.safety.VitalSigns;
import org.katlib.team.PractitionerId;
import org.katlib.validation.RuleExamples.Example;

/** For each rule on leaving, on what went wrong and on the drugs: a course that breaks it. */
public final class DischargeExamples {
  private static final String SESSION = "/sessions/1";

  private DischargeExamples() {}

  static List<Example> all() {
    return List.of(
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
}
