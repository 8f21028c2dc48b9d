package org.katlib.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.evidence.Jurisdiction;
import org.katlib.patient.Medicine;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Finding;
import org.katlib.rule.Limit;
import org.katlib.rule.LimitChange;
import org.katlib.rule.RuleId;
import org.katlib.safety.BloodPressure;
import org.katlib.safety.VitalSigns;
import org.katlib.screening.ConditionCatalogue;
import org.katlib.screening.Screening;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.screening.ScreeningTest;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.ScreeningTestResult;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;

/** Two courses with nothing to report; a test breaks one thing in one of them. */
public final class Baseline {
  /** The position of the dosing session. */
  public static final int DOSING = 1;

  /** The position of the screening session, which came before all others. */
  public static final int SCREENING = 3;

  private static final KatValidator IN_THE_US =
      KatValidator.with(ClinicPolicy.published(Jurisdiction.US));
  private static final KatValidator IN_THE_EU =
      KatValidator.with(ClinicPolicy.published(Jurisdiction.EU));

  private Baseline() {}

  /** {@return a course with one session of two esketamine devices, at 10:00 on 2026-01-12} */
  public static TreatmentCourse esketamine() {
    return WellCourse.course(
        Substance.ESKETAMINE, DeviceDose.of(2), Route.NASAL, DoseForm.NASAL_SPRAY_DEVICE, 5);
  }

  /** {@return a course with one infusion of 0.5 mg/kg over 40 minutes, at 10:00 on 2026-01-12} */
  public static TreatmentCourse infusion() {
    return WellCourse.course(
        Substance.KETAMINE,
        WeightBasedDose.ofMilligramsPerKilogram("0.5"),
        Route.INTRAVENOUS,
        DoseForm.SOLUTION_FOR_INJECTION,
        40);
  }

  /** {@return whether the published rules of the US report a rule} */
  public static boolean reports(TreatmentCourse course, String rule) {
    return reports(course, rule, Jurisdiction.US);
  }

  /** {@return whether the published rules of a jurisdiction report a rule} */
  public static boolean reports(TreatmentCourse course, String rule, Jurisdiction jurisdiction) {
    KatValidator validator = jurisdiction == Jurisdiction.US ? IN_THE_US : IN_THE_EU;
    return !paths(validator, course, rule).isEmpty();
  }

  /** {@return whether a rule reports, once the clinic has set one of its numbers} */
  public static boolean reports(TreatmentCourse course, String rule, String limit, String value) {
    return reports(course, rule, Map.of(limit, value));
  }

  /** {@return whether a rule reports, once the clinic has set some of its numbers} */
  public static boolean reports(TreatmentCourse course, String rule, Map<String, String> numbers) {
    RuleId id = RuleId.of(rule);
    ClinicPolicy.Builder policy =
        ClinicPolicy.builder().name("a clinic").jurisdiction(Jurisdiction.US);
    numbers.forEach(
        (limit, value) -> {
          Limit named = RuleBook.published().find(id).orElseThrow().findLimit(limit).orElseThrow();
          policy.addChanges(
              LimitChange.builder()
                  .ruleId(id)
                  .limit(limit)
                  .value(new BigDecimal(value))
                  .unit(named.getUnit())
                  .reason("as the clinic decided")
                  .build());
        });
    return !paths(KatValidator.with(policy.build()), course, rule).isEmpty();
  }

  /** {@return where the published rules of the US report a rule} */
  public static List<String> paths(TreatmentCourse course, String rule) {
    return paths(IN_THE_US, course, rule);
  }

  private static List<String> paths(KatValidator validator, TreatmentCourse course, String rule) {
    return validator.validate(course).getFindings().stream()
        .filter(finding -> finding.getRuleId().equals(RuleId.of(rule)))
        .map(Finding::getPath)
        .toList();
  }

  /** {@return a time on the day of the dosing session} */
  public static OffsetDateTime at(String time) {
    return OffsetDateTime.parse("2026-01-12T" + time + ":00+01:00");
  }

  /** {@return the course with its dosing session changed} */
  public static TreatmentCourse dosing(
      TreatmentCourse course, UnaryOperator<DosingSession.Builder> change) {
    DosingSession session = (DosingSession) course.getSessions().get(DOSING);
    return session(course, DOSING, change.apply(session.toBuilder()).build());
  }

  /** {@return the course with its one administered dose changed} */
  public static TreatmentCourse given(
      TreatmentCourse course, UnaryOperator<AdministeredDose.Builder> change) {
    return dosing(
        course,
        session ->
            session.administeredDoses(
                List.of(
                    change
                        .apply(session.build().getAdministeredDoses().get(0).toBuilder())
                        .build())));
  }

  /** {@return the course with another session at a position} */
  public static TreatmentCourse session(TreatmentCourse course, int position, Session session) {
    List<Session> sessions = new ArrayList<>(course.getSessions());
    sessions.set(position, session);
    return course.toBuilder().sessions(sessions).build();
  }

  /** {@return the course without one of its sessions} */
  public static TreatmentCourse without(TreatmentCourse course, int position) {
    List<Session> sessions = new ArrayList<>(course.getSessions());
    sessions.remove(position);
    return course.toBuilder().sessions(sessions).build();
  }

  /** {@return the course with its screening changed} */
  public static TreatmentCourse screening(
      TreatmentCourse course, UnaryOperator<Screening.Builder> change) {
    ScreeningSession session = (ScreeningSession) course.getSessions().get(SCREENING);
    Screening changed = change.apply(session.getScreening().orElseThrow().toBuilder()).build();
    return session(course, SCREENING, session.toBuilder().screening(changed).build());
  }

  /** {@return the course with the answer about one condition changed} */
  public static TreatmentCourse answered(
      TreatmentCourse course, String condition, UnaryOperator<ScreeningAnswer.Builder> change) {
    return screening(
        course,
        screening -> {
          List<ScreeningAnswer> answers = new ArrayList<>(screening.build().getAnswers());
          answers.replaceAll(
              answer ->
                  answer.getCondition().getText().equals(condition)
                      ? change.apply(answer.toBuilder()).build()
                      : answer);
          return screening.answers(answers);
        });
  }

  /** {@return the course with one more test, done on the day of the screening} */
  public static TreatmentCourse tested(
      TreatmentCourse course, ScreeningTestKind kind, ScreeningTestResult result) {
    return screening(
        course,
        screening ->
            screening.addTests(
                ScreeningTest.builder()
                    .kind(kind)
                    .doneOn(LocalDate.of(2026, 1, 6))
                    .result(result)
                    .build()));
  }

  /** {@return the course with its one medicine changed} */
  public static TreatmentCourse medicine(
      TreatmentCourse course, UnaryOperator<Medicine.Builder> change) {
    Medicine medicine = course.getPatient().getMedicines().get(0);
    return course.toBuilder()
        .patient(
            course.getPatient().toBuilder()
                .medicines(List.of(change.apply(medicine.toBuilder()).build()))
                .build())
        .build();
  }

  /** {@return the position of the answer about a condition} */
  public static int position(ScreeningConditionId condition) {
    List<ScreeningConditionId> ids =
        ConditionCatalogue.all().stream().map(known -> known.id()).toList();
    return ids.indexOf(condition);
  }

  /** {@return the position of the answer about a condition} */
  public static int position(String condition) {
    return position(ScreeningConditionId.of(condition));
  }

  /** {@return vital signs at a time of the day} */
  public static VitalSigns signs(String time, int systolic, int diastolic) {
    return VitalSigns.builder()
        .at(at(time))
        .bloodPressure(BloodPressure.of(systolic, diastolic))
        .oxygenSaturation(97)
        .build();
  }
}
