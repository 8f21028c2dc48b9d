package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.signs;

import java.time.Duration;
import java.time.LocalDate;
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
import org.katlib.dosing.Dose;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.DosingPhaseKind;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.framework.FrameworkId;
import org.katlib.patient.BodyWeight;
import org.katlib.patient.Medicine;
import org.katlib.patient.MedicineGroup;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientId;
import org.katlib.patient.Sex;
import org.katlib.quantity.BodyMass;
import org.katlib.quantity.MassConcentration;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
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
import org.katlib.screening.ScreeningTest;
import org.katlib.screening.ScreeningTestKind;
import org.katlib.screening.ScreeningTestResult;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.PlannedDose;
import org.katlib.session.ScreeningSession;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.team.Attendance;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerId;
import org.katlib.team.PractitionerRole;

/** The medicine and what surrounds it in {@link Baseline}. */
final class WellCourse {
  private static final PractitionerId PRESCRIBER = PractitionerId.of("prescriber");
  static final PractitionerId THERAPIST = PractitionerId.of("therapist");

  private WellCourse() {}

  /** {@return a course with one dosing session} */
  static TreatmentCourse course(
      Substance substance, Dose dose, Route route, DoseForm form, int minutes) {
    TreatmentCourse.Builder course =
        TreatmentCourse.builder()
            .id(CourseId.of("course"))
            .synthetic(true)
            .patient(patient())
            .addIndications(Coding.of(CodeSystem.ICD_10_CM, "F33.2"))
            .primaryFramework(FrameworkId.of("gestalt"))
            .addTeam(member(PRESCRIBER, PractitionerRole.PRESCRIBER))
            .addTeam(WellWork.therapist())
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
            .addSessions(WellWork.preparation())
            .addSessions(dosingSession(substance, dose, route, form, minutes))
            .addSessions(WellWork.integration())
            .addSessions(screeningSession());
    return WellMeasures.addTo(WellWork.addTo(course)).build();
  }

  private static DosingSession dosingSession(
      Substance substance, Dose dose, Route route, DoseForm form, int minutes) {
    DosingSession.Builder session =
        DosingSession.builder()
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
                PlannedDose.builder()
                    .substance(substance)
                    .dose(dose)
                    .route(route)
                    .form(form)
                    .build())
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
            .addVitalSigns(
                signs("09:45", 126, 80), signs("10:15", 132, 84), signs("10:30", 138, 86))
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
            .programmeReport(
                ProgrammeReport.builder().submittedOn(LocalDate.of(2026, 1, 14)).build());
    return WellWork.addTo(session).build();
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

  static Attendance present(PractitionerId id, PractitionerRole role) {
    return Attendance.builder().practitioner(id).addRoles(role).build();
  }
}
