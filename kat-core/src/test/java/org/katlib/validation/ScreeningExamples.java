package org.katlib.validation;

import static org.katlib.validation.Baseline.answered;
import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.given;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.medicine;
import static org.katlib.validation.Baseline.screening;
import static org.katlib.validation.Baseline.tested;
import static org.katlib.validation.Baseline.without;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.patient.BenzodiazepineEquivalent;
import org.katlib.patient.BenzodiazepineReference;
import org.katlib.patient.MedicineGroup;
import org.katlib.quantity.Mass;
import org.katlib.screening.Answer;
import org.katlib.screening.Clearance;
import org.katlib.screening.ConditionCatalogue;
import org.katlib.screening.ConditionPosition;
import org.katlib.screening.HepaticImpairment;
import org.katlib.screening.Interaction;
import org.katlib.screening.Interactions;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.ScreeningTestResult;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.team.PractitionerId;
import org.katlib.validation.RuleExamples.Example;

/** The examples of the rules about screening and interactions. */
final class ScreeningExamples {
  private static final String SCREENING = "/sessions/3/screening";

  private ScreeningExamples() {}

  static List<Example> all() {
    List<Example> examples = new ArrayList<>(decisions());
    examples.addAll(examinations());
    examples.addAll(medicines());
    for (ConditionPosition position : ConditionCatalogue.getPositions()) {
      position
          .rule()
          .ifPresent(
              rule ->
                  examples.add(
                      new Example(
                          rule.getText(),
                          answered(
                              course(position.substances()),
                              position.condition().getText(),
                              answer -> answer.answer(Answer.YES)),
                          SCREENING + "/answers/" + Baseline.position(position.condition()))));
    }
    for (Interaction interaction : Interactions.all()) {
      interaction
          .rule()
          .ifPresent(
              rule -> examples.add(new Example(rule.getText(), taken(interaction), MEDICINE)));
    }
    examples.add(
        new Example(
            "KAT-SCREEN-004",
            occurred("2025-12-20"),
            SCREENING + "/answers/" + Baseline.position("cardiovascular-event")));
    examples.add(
        new Example(
            "KAT-SCREEN-005",
            occurred("2025-12-20"),
            SCREENING + "/answers/" + Baseline.position("cardiovascular-event")));
    return List.copyOf(examples);
  }

  private static List<Example> decisions() {
    return List.of(
        new Example("KAT-SCREEN-039", without(esketamine(), Baseline.SCREENING), "/sessions/1"),
        new Example("KAT-SCREEN-040", decided(Clearance.PENDING), "/sessions/1"),
        new Example("KAT-SCREEN-040", decided(Clearance.NOT_CLEARED), "/sessions/1"),
        new Example(
            "KAT-SCREEN-041",
            decided(Clearance.CLEARED_WITH_CONDITIONS),
            SCREENING + "/decision/conditions"),
        new Example("KAT-SCREEN-042", without(infusion(), Baseline.SCREENING), "/sessions/1"),
        new Example(
            "KAT-SCREEN-042",
            answered(esketamine(), "hypersensitivity", answer -> answer.answer(Answer.UNKNOWN)),
            "/sessions/1"),
        new Example(
            "KAT-SCREEN-043",
            answered(esketamine(), "cardiovascular-event", answer -> answer.answer(Answer.UNKNOWN)),
            "/sessions/1"),
        new Example(
            "KAT-SCREEN-044",
            answered(infusion(), "hypersensitivity", answer -> answer.answer(Answer.YES)),
            SCREENING + "/decision/reasons"),
        new Example("KAT-SCREEN-045", occurred("2025-12-20"), SCREENING + "/decision/reasons"),
        new Example("KAT-SCREEN-046", screenedOn("2025-11-01"), "/sessions/1", Map.of("age", "30")),
        new Example("KAT-SCREEN-047", born("2010-03-09"), "/sessions/1"),
        new Example("KAT-SCREEN-048", born("2003-03-09"), "/sessions/1"),
        new Example(
            "KAT-SCREEN-049",
            medicine(
                esketamine(), medicine -> medicine.groups(Set.of(MedicineGroup.NONE_OF_THESE))),
            "/sessions/1"),
        new Example(
            "KAT-COURSE-003",
            answered(
                esketamine(),
                "pregnancy",
                answer -> answer.answeredBy(PractitionerId.of("another"))),
            SCREENING + "/answers/" + Baseline.position("pregnancy") + "/answeredBy"));
  }

  private static List<Example> examinations() {
    return List.of(
        new Example(
            "KAT-SCREEN-050",
            screening(esketamine(), screening -> screening.failedAntidepressants(1)),
            SCREENING + "/failedAntidepressants"),
        new Example(
            "KAT-SCREEN-019",
            hepatic(esketamine(), HepaticImpairment.CHILD_PUGH_C),
            SCREENING + "/hepaticImpairment"),
        new Example(
            "KAT-SCREEN-024",
            tested(esketamine(), ScreeningTestKind.PREGNANCY_TEST, ScreeningTestResult.POSITIVE),
            SCREENING + "/tests/1"),
        new Example(
            "KAT-SCREEN-051", hepatic(esketamine(), HepaticImpairment.CHILD_PUGH_B), "/sessions/1"),
        new Example(
            "KAT-SCREEN-052",
            hepatic(
                given(esketamine(), dose -> dose.dose(DeviceDose.of(3))),
                HepaticImpairment.CHILD_PUGH_B),
            "/sessions/1/administeredDoses"),
        new Example(
            "KAT-SCREEN-053",
            screening(again(infusion()), screening -> screening.tests(List.of())),
            "/sessions/4"),
        new Example(
            "KAT-SCREEN-054",
            answered(
                infusion(), "active-substance-misuse", answer -> answer.answer(Answer.UNKNOWN)),
            SCREENING + "/answers/" + Baseline.position("active-substance-misuse")),
        new Example(
            "KAT-SCREEN-055",
            answered(infusion(), "pregnancy", answer -> answer.answer(Answer.UNKNOWN)),
            SCREENING + "/answers/" + Baseline.position("pregnancy")));
  }

  private static List<Example> medicines() {
    return List.of(
        new Example(
            "KAT-INTERACT-024",
            daily(BenzodiazepineReference.DIAZEPAM, "8.1"),
            MEDICINE + "/dailyBenzodiazepine"),
        new Example(
            "KAT-INTERACT-025",
            daily(BenzodiazepineReference.LORAZEPAM, "3.1"),
            MEDICINE + "/dailyBenzodiazepine"),
        new Example(
            "KAT-INTERACT-026",
            medicine(esketamine(), medicine -> medicine.groups(Set.of())),
            MEDICINE + "/groups"));
  }

  private static final String MEDICINE = "/patient/medicines/0";

  private static TreatmentCourse course(Set<Substance> substances) {
    return substances.contains(Substance.ESKETAMINE) ? esketamine() : infusion();
  }

  private static TreatmentCourse screenedOn(String day) {
    return Baseline.screening(
        esketamine(),
        screening -> {
          List<ScreeningAnswer> answers = new ArrayList<>(screening.build().getAnswers());
          answers.replaceAll(answer -> answer.toBuilder().answeredOn(LocalDate.parse(day)).build());
          return screening.answers(answers);
        });
  }

  private static TreatmentCourse occurred(String day) {
    return answered(
        esketamine(),
        "cardiovascular-event",
        answer -> answer.answer(Answer.YES).occurredOn(LocalDate.parse(day)));
  }

  private static TreatmentCourse taken(Interaction interaction) {
    TreatmentCourse course =
        medicine(
            course(interaction.substances()),
            medicine -> medicine.groups(Set.of(interaction.medicine())));
    Route route = interaction.routes().stream().sorted().findFirst().orElseThrow();
    return interaction.routes().size() == Route.values().length
        ? course
        : given(course, dose -> dose.route(route));
  }

  private static TreatmentCourse daily(BenzodiazepineReference reference, String milligrams) {
    return medicine(
        esketamine(),
        medicine ->
            medicine.dailyBenzodiazepine(
                BenzodiazepineEquivalent.builder()
                    .reference(reference)
                    .perDay(Mass.ofMilligrams(milligrams))
                    .build()));
  }

  private static TreatmentCourse born(String day) {
    TreatmentCourse course = esketamine();
    return course.toBuilder()
        .patient(course.getPatient().toBuilder().birthDate(LocalDate.parse(day)).build())
        .build();
  }

  private static TreatmentCourse decided(Clearance clearance) {
    return screening(
        esketamine(),
        screening ->
            screening.decision(
                screening.build().getDecision().orElseThrow().toBuilder()
                    .clearance(clearance)
                    .build()));
  }

  private static TreatmentCourse hepatic(TreatmentCourse course, HepaticImpairment impairment) {
    return screening(course, screening -> screening.hepaticImpairment(impairment));
  }

  /** The course with its dosing session a second time, a week later. */
  private static TreatmentCourse again(TreatmentCourse course) {
    TreatmentCourse moved =
        dosing(
            course, session -> session.start(at("09:30").plusDays(7)).end(at("12:30").plusDays(7)));
    DosingSession second = (DosingSession) moved.getSessions().get(Baseline.DOSING);
    List<Session> sessions = new ArrayList<>(course.getSessions());
    sessions.add(second.toBuilder().id(SessionId.of("second")).build());
    return course.toBuilder().sessions(sessions).build();
  }
}
