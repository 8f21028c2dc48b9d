package org.katlib.validation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentId;
import org.katlib.consent.ConsentItem;
import org.katlib.consent.RecordingConsent;
import org.katlib.consent.Signatory;
import org.katlib.consent.TouchConsent;
import org.katlib.course.CourseId;
import org.katlib.course.TreatmentCourse;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.DosingPhaseKind;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.evidence.Jurisdiction;
import org.katlib.framework.FrameworkId;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalAgreement;
import org.katlib.goal.GoalId;
import org.katlib.goal.GoalStatus;
import org.katlib.goal.Party;
import org.katlib.patient.BodyWeight;
import org.katlib.patient.Medicine;
import org.katlib.patient.MedicineGroup;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientId;
import org.katlib.patient.Sex;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.MassConcentration;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Finding;
import org.katlib.rule.Limit;
import org.katlib.rule.LimitChange;
import org.katlib.rule.RuleId;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.BloodPressure;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.LongTermCheckKind;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.ProgrammeEnrolment;
import org.katlib.safety.ProgrammeReport;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.SupportPerson;
import org.katlib.safety.Transport;
import org.katlib.safety.VitalSigns;
import org.katlib.schedule.DosingFrequency;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.ScheduleId;
import org.katlib.screening.Answer;
import org.katlib.screening.Clearance;
import org.katlib.screening.ClearanceDecision;
import org.katlib.screening.ConditionCatalogue;
import org.katlib.screening.HepaticImpairment;
import org.katlib.screening.Screening;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.screening.ScreeningTest;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.ScreeningTestResult;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PlannedDose;
import org.katlib.session.PreparationSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.target.SymptomDomain;
import org.katlib.target.TargetId;
import org.katlib.target.TreatmentTarget;
import org.katlib.team.Attendance;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerId;
import org.katlib.team.PractitionerRole;

/** Two courses with nothing to report; a test breaks one thing in one of them. */
public final class Baseline {
  /** The position of the dosing session. */
  public static final int DOSING = 1;

  /** The position of the screening session, which came before all others. */
  public static final int SCREENING = 3;

  private static final PractitionerId PRESCRIBER = PractitionerId.of("prescriber");
  private static final PractitionerId THERAPIST = PractitionerId.of("therapist");

  private Baseline() {}

  /** {@return a course with one session of two esketamine devices, at 10:00 on 2026-01-12} */
  public static TreatmentCourse esketamine() {
    return course(
        Substance.ESKETAMINE, DeviceDose.of(2), Route.NASAL, DoseForm.NASAL_SPRAY_DEVICE, 5);
  }

  /** {@return a course with one infusion of 0.5 mg/kg over 40 minutes, at 10:00 on 2026-01-12} */
  public static TreatmentCourse infusion() {
    return course(
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
    return !paths(KatValidator.with(ClinicPolicy.published(jurisdiction)), course, rule).isEmpty();
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
    return paths(KatValidator.published(), course, rule);
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

  private static TreatmentCourse course(
      Substance substance, Dose dose, Route route, DoseForm form, int minutes) {
    return TreatmentCourse.builder()
        .id(CourseId.of("course"))
        .synthetic(true)
        .patient(patient())
        .addIndications(Coding.of(CodeSystem.ICD_10_CM, "F33.2"))
        .primaryFramework(FrameworkId.of("gestalt"))
        .addTeam(member(PRESCRIBER, PractitionerRole.PRESCRIBER))
        .addTeam(member(THERAPIST, PractitionerRole.THERAPIST))
        .addTargets(target())
        .addGoals(goal())
        .addConsents(consent())
        .enrolment(
            ProgrammeEnrolment.builder()
                .programme("SPRAVATO REMS")
                .enrolledOn(LocalDate.of(2026, 1, 8))
                .build())
        .addLongTermChecks(
            LongTermCheck.builder()
                .kind(LongTermCheckKind.DEPENDENCE_AND_MISUSE)
                .doneOn(LocalDate.of(2026, 1, 8))
                .concern(false)
                .build())
        .addSchedules(schedule(substance, dose, route, form))
        .addSessions(
            PreparationSession.builder()
                .id(SessionId.of("preparation"))
                .status(SessionStatus.COMPLETED)
                .start(at("10:00").minusDays(4))
                .addAttendances(present(THERAPIST, PractitionerRole.THERAPIST))
                .addFrameworks(FrameworkId.of("gestalt"))
                .build())
        .addSessions(dosingSession(substance, dose, route, form, minutes))
        .addSessions(
            IntegrationSession.builder()
                .id(SessionId.of("integration"))
                .status(SessionStatus.PLANNED)
                .start(at("14:00").plusDays(1))
                .addAttendances(present(THERAPIST, PractitionerRole.THERAPIST))
                .addIntegrates(SessionId.of("dosing"))
                .build())
        .addSessions(screeningSession())
        .build();
  }

  private static DosingSession dosingSession(
      Substance substance, Dose dose, Route route, DoseForm form, int minutes) {
    return DosingSession.builder()
        .id(SessionId.of("dosing"))
        .status(SessionStatus.COMPLETED)
        .start(at("09:30"))
        .end(at("12:30"))
        .addAttendances(present(PRESCRIBER, PractitionerRole.PRESCRIBER))
        .addAttendances(present(THERAPIST, PractitionerRole.THERAPIST))
        .schedule(ScheduleId.of("schedule"))
        .preDoseChecks(
            PreDoseChecks.builder()
                .at(at("09:40"))
                .lastFood(at("03:30"))
                .lastLiquid(at("07:30"))
                .drivingBanAccepted(true)
                .build())
        .supportPerson(
            SupportPerson.builder()
                .adult(true)
                .transport(Transport.DRIVEN_BY_SUPPORT_PERSON)
                .build())
        .addPlannedDoses(
            PlannedDose.builder().substance(substance).dose(dose).route(route).form(form).build())
        .addAdministeredDoses(
            AdministeredDose.builder()
                .start(at("10:00"))
                .end(at("10:00").plusMinutes(minutes))
                .substance(substance)
                .dose(dose)
                .route(route)
                .form(form)
                .productStrength(MassConcentration.ofMilligramsPerMillilitre("50"))
                .diluted(true)
                .lot("lot")
                .build())
        .addVitalSigns(signs("09:45", 126, 80), signs("10:15", 132, 84), signs("10:30", 138, 86))
        .addVitalSigns(signs("10:40", 140, 88), signs("11:25", 128, 82))
        .addSedationRatings(
            SedationRating.builder().at(at("11:20")).level(SedationLevel.ALERT).build())
        .addAcuteEffects(
            AcuteEffect.builder()
                .kind(AcuteEffectKind.DISSOCIATION)
                .occurred(true)
                .onset(at("10:10"))
                .resolvedAt(at("11:20"))
                .build())
        .addDischargeAssessments(
            DischargeAssessment.builder()
                .at(at("11:30"))
                .clinicallyStable(true)
                .instructionsGiven(true)
                .decision(DischargeDecision.MAY_LEAVE)
                .build())
        .programmeReport(ProgrammeReport.builder().submittedOn(LocalDate.of(2026, 1, 14)).build())
        .build();
  }

  private static Consent consent() {
    return Consent.builder()
        .id(ConsentId.of("consent"))
        .documentVersion("3")
        .signedAt(at("10:00").minusDays(4))
        .signedBy(Signatory.PATIENT)
        .addItems(ConsentItem.APPROVAL_STATUS)
        .touch(TouchConsent.HAND_OR_SHOULDER)
        .recording(RecordingConsent.NONE)
        .build();
  }

  private static ScreeningSession screeningSession() {
    LocalDate day = LocalDate.of(2026, 1, 6);
    return ScreeningSession.builder()
        .id(SessionId.of("screening"))
        .status(SessionStatus.COMPLETED)
        .start(at("10:00").minusDays(6))
        .addAttendances(present(PRESCRIBER, PractitionerRole.PRESCRIBER))
        .screening(
            Screening.builder()
                .answers(
                    ConditionCatalogue.all().stream()
                        .map(
                            condition ->
                                ScreeningAnswer.builder()
                                    .condition(condition.id())
                                    .answer(Answer.NO)
                                    .answeredOn(day)
                                    .build())
                        .toList())
                .addTests(
                    ScreeningTest.builder()
                        .kind(ScreeningTestKind.LIVER_TESTS)
                        .doneOn(day)
                        .result(ScreeningTestResult.NORMAL)
                        .build())
                .hepaticImpairment(HepaticImpairment.NONE)
                .failedAntidepressants(2)
                .decision(
                    ClearanceDecision.builder()
                        .clearance(Clearance.CLEARED)
                        .decidedBy(PRESCRIBER)
                        .decidedOn(day)
                        .build())
                .build())
        .build();
  }

  private static Patient patient() {
    return Patient.builder()
        .id(PatientId.of("patient"))
        .birthDate(LocalDate.of(1984, 3, 9))
        .sex(Sex.FEMALE)
        .addBodyWeights(
            BodyWeight.builder()
                .mass(BodyMass.ofKilograms("70"))
                .measuredOn(LocalDate.of(2026, 1, 5))
                .build())
        .addMedicines(
            Medicine.builder()
                .name("Sertraline")
                .addGroups(MedicineGroup.SSRI)
                .startedOn(LocalDate.of(2025, 6, 2))
                .build())
        .build();
  }

  private static TreatmentTarget target() {
    return TreatmentTarget.builder()
        .id(TargetId.of("target"))
        .domain(SymptomDomain.EMOTIONAL_NUMBNESS)
        .identifiedOn(LocalDate.of(2026, 1, 8))
        .build();
  }

  private static Goal goal() {
    LocalDate day = LocalDate.of(2026, 1, 8);
    return Goal.builder()
        .id(GoalId.of("goal"))
        .statement("To eat with my sister again")
        .target(TargetId.of("target"))
        .addAgreements(agreement(Party.PATIENT, day), agreement(Party.THERAPIST, day))
        .status(GoalStatus.ACTIVE)
        .statusDate(day)
        .build();
  }

  private static GoalAgreement agreement(Party party, LocalDate day) {
    return GoalAgreement.builder().party(party).agreedOn(day).build();
  }

  private static DosingSchedule schedule(
      Substance substance, Dose dose, Route route, DoseForm form) {
    return DosingSchedule.builder()
        .id(ScheduleId.of("schedule"))
        .substance(substance)
        .orderedOn(LocalDate.of(2026, 1, 8))
        .addPhases(
            DosingPhase.builder()
                .kind(DosingPhaseKind.INDUCTION)
                .dose(dose)
                .route(route)
                .form(form)
                .frequency(DosingFrequency.of(2, 1))
                .sessionCount(8)
                .minimumInterval(Duration.ofDays(2))
                .build())
        .build();
  }

  private static Practitioner member(PractitionerId id, PractitionerRole role) {
    return Practitioner.builder().id(id).addRoles(role).build();
  }

  private static Attendance present(PractitionerId id, PractitionerRole role) {
    return Attendance.builder().practitioner(id).addRoles(role).build();
  }
}
