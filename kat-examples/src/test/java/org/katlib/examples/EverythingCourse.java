package org.katlib.examples;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentId;
import org.katlib.consent.ConsentScope;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.consent.Signatory;
import org.katlib.course.CourseId;
import org.katlib.course.ReviewDecision;
import org.katlib.course.TreatmentCourse;
import org.katlib.course.TreatmentReview;
import org.katlib.dosing.Substance;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.framework.TraumaInformedPrinciple;
import org.katlib.goal.GoalId;
import org.katlib.patient.BodyWeight;
import org.katlib.patient.Patient;
import org.katlib.patient.PatientId;
import org.katlib.patient.Sex;
import org.katlib.quantity.BodyMass;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.LongTermCheckKind;
import org.katlib.safety.ProgrammeEnrolment;
import org.katlib.safety.SafetyPlan;
import org.katlib.schedule.DosingSchedule;
import org.katlib.schedule.ScheduleId;
import org.katlib.setting.AdvancePreferences;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerId;
import org.katlib.team.PractitionerRole;

/** A short course with every kind of event in it. No patient stands behind it. */
final class EverythingCourse {
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 3);
  static final LocalDate LATER = LocalDate.of(2025, 3, 14);
  static final GoalId SISTER = GoalId.of("sister");
  static final GoalId LETTER = GoalId.of("letter");
  static final PractitionerId THERAPIST = PractitionerId.of("therapist");
  static final FrameworkId GESTALT = FrameworkId.of("gestalt");
  static final FrameworkId SOMATIC = FrameworkId.of("somatic");

  private EverythingCourse() {}

  static TreatmentCourse course() {
    return EverythingAdaptations.addTo(
            EverythingMeasures.addTo(
                EverythingGoals.addTo(EverythingWork.addTo(TreatmentCourse.builder()))))
        .id(CourseId.of("everything"))
        .synthetic(true)
        .patient(
            Patient.builder()
                .id(PatientId.of("nobody"))
                .birthYear(1984)
                .sex(Sex.FEMALE)
                .addBodyWeights(
                    BodyWeight.builder()
                        .mass(BodyMass.ofKilograms("64"))
                        .measuredOn(FIRST_DAY)
                        .build())
                .build())
        .primaryFramework(GESTALT)
        .addOtherFrameworks(SOMATIC)
        .addTeam(
            Practitioner.builder()
                .id(THERAPIST)
                .name("T. Example")
                .addRoles(PractitionerRole.THERAPIST)
                .build())
        .addTraumaInformedEvidence(
            kept(TraumaInformedPrinciple.SAFETY, "two people in the room, the door stays ajar"),
            kept(TraumaInformedPrinciple.PEER_SUPPORT, "a group on Thursdays, if she wishes"))
        .addAdvancePreferences(
            AdvancePreferences.builder()
                .recordedOn(FIRST_DAY)
                .addWhatHelps("a blanket", "the window open")
                .addWhatNotToDo("no touch on the face")
                .whomToCall("her sister")
                .comfortWords("You are here, and it is Tuesday")
                .language("Spanish, when tired")
                .wishForSilence(true)
                .ifOverwhelmed("eyes open, feet on the floor")
                .build())
        .addSafetyPlans(
            SafetyPlan.builder()
                .writtenOn(FIRST_DAY)
                .addWarningSigns("three nights without sleep")
                .addOwnCoping("the long way round the lake")
                .addProfessionals("the clinic's night line")
                .build())
        .addConsents(
            Consent.builder()
                .id(ConsentId.of("consent"))
                .documentVersion("2")
                .signedAt(at("03-05T11:10"))
                .signedBy(Signatory.PATIENT)
                .addWithdrawals(
                    ConsentWithdrawal.builder()
                        .at(at("03-14T10:05"))
                        .addScopes(ConsentScope.RECORDING)
                        .reason("It would be in the way")
                        .build())
                .build())
        .enrolment(
            ProgrammeEnrolment.builder().programme("a register").enrolledOn(FIRST_DAY).build())
        .addSchedules(
            DosingSchedule.builder()
                .id(ScheduleId.of("order"))
                .substance(Substance.KETAMINE)
                .orderedOn(LocalDate.of(2025, 3, 5))
                .build())
        .addReviews(
            TreatmentReview.builder()
                .doneOn(LATER)
                .decision(ReviewDecision.CONTINUE)
                .reason("It moves")
                .build())
        .addLongTermChecks(
            LongTermCheck.builder()
                .kind(LongTermCheckKind.URINARY_SYMPTOMS)
                .doneOn(LATER)
                .concern(false)
                .build())
        .sessions(EverythingSessions.all())
        .build();
  }

  static OffsetDateTime at(String time) {
    return OffsetDateTime.parse("2025-" + time + ":00+01:00");
  }

  private static PrincipleEvidence kept(TraumaInformedPrinciple principle, String how) {
    return PrincipleEvidence.builder()
        .principle(principle)
        .recordedOn(FIRST_DAY)
        .evidence(how)
        .build();
  }
}
