package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.WorkedCourses.custom;
import static org.katlib.validation.WorkedCourses.framed;
import static org.katlib.validation.WorkedCourses.led;
import static org.katlib.validation.WorkedCourses.met;
import static org.katlib.validation.WorkedCourses.practice;
import static org.katlib.validation.WorkedCourses.practised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.katlib.course.Adaptation;
import org.katlib.course.AdaptationId;
import org.katlib.course.DoseAdaptation;
import org.katlib.course.FocusAdaptation;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.framework.PracticeDemand;
import org.katlib.goal.Party;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about frameworks, trauma-informed care and adaptations, a course that departs. */
final class FrameworkExamples {
  private FrameworkExamples() {}

  static List<Example> all() {
    FocusAdaptation focus = (FocusAdaptation) esketamine().getAdaptations().get(0);
    DoseAdaptation dose = dose(1, 2);
    return List.of(
        new Example(
            "KAT-FRAME-002",
            esketamine().toBuilder().addCustomFrameworks(custom("ours")).build(),
            "/customFrameworks/0/pacing"),
        new Example(
            "KAT-FRAME-003",
            met(
                led("exposure-pe-cpt"),
                at("09:00").plusDays(1),
                practice(PracticeDemand.MEMORY_WORK)),
            "/sessions/4/practices/0"),
        new Example(
            "KAT-FRAME-004",
            practised(led("emdr"), practice(PracticeDemand.BILATERAL_STIMULATION, at("10:40"))),
            "/sessions/1/practices/0"),
        new Example(
            "KAT-FRAME-005",
            led("exposure-pe-cpt").toBuilder().stabilisationChecks(List.of()).build(),
            "/sessions/1"),
        new Example(
            "KAT-FRAME-006",
            practised(esketamine(), practice(PracticeDemand.CONFRONTATION)),
            "/sessions/1/practices/0/atPatientsPace"),
        new Example(
            "KAT-FRAME-007",
            met(led("emdr"), at("10:00").plusDays(4)),
            "/sessions/1/focus/memories"),
        new Example("KAT-FRAME-008", led("montreal-model"), "/goals"),
        new Example("KAT-FRAME-009", framed(esketamine(), 1, "act"), "/sessions/1/frameworks/0"),
        new Example(
            "KAT-FRAME-010", framed(esketamine(), 1, "gestalt", "act"), "/sessions/1/frameworks/1"),
        new Example(
            "KAT-FRAME-011",
            practised(led("emdr"), practice(PracticeDemand.BILATERAL_STIMULATION)),
            "/sessions/1/practices/0"),
        new Example(
            "KAT-TRAUMA-001",
            esketamine().toBuilder().traumaInformedEvidence(List.of()).build(),
            "/traumaInformedEvidence"),
        new Example(
            "KAT-TRAUMA-002",
            esketamine().toBuilder()
                .traumaInformedEvidence(esketamine().getTraumaInformedEvidence().subList(0, 5))
                .build(),
            "/traumaInformedEvidence"),
        new Example(
            "KAT-ADAPT-001",
            adapted(focus.toBuilder().agreedBy(Set.of(Party.THERAPIST)).build()),
            "/adaptations/0/agreedBy"),
        new Example("KAT-ADAPT-002", adapted(dose), "/adaptations/0/evidence"),
        new Example("KAT-ADAPT-004", adapted(dose(2, 2)), "/adaptations/0/after"),
        new Example(
            "KAT-ADAPT-004",
            adapted(focus.toBuilder().before(Optional.of(focus.getAfter())).build()),
            "/adaptations/0/after"));
  }

  private static TreatmentCourse adapted(Adaptation adaptation) {
    return esketamine().toBuilder().adaptations(List.of(adaptation)).build();
  }

  private static DoseAdaptation dose(int before, int after) {
    return DoseAdaptation.builder()
        .id(AdaptationId.of("adaptation"))
        .decidedOn(LocalDate.of(2026, 1, 13))
        .reason("as the patient asked")
        .addAgreedBy(Party.PATIENT, Party.THERAPIST)
        .before(DeviceDose.of(before))
        .after(DeviceDose.of(after))
        .build();
  }
}
