package org.katlib.examples;

import static org.katlib.examples.EverythingCourse.at;

import java.time.LocalDate;
import java.util.List;
import org.katlib.consent.TouchAgreement;
import org.katlib.consent.TouchChange;
import org.katlib.consent.TouchConsent;
import org.katlib.dosing.DoseForm;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.framework.PracticeDemand;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.process.ActionId;
import org.katlib.process.Insight;
import org.katlib.process.IntegrationAction;
import org.katlib.process.MomentId;
import org.katlib.process.SessionFocus;
import org.katlib.process.TherapeuticRatings;
import org.katlib.process.UsedPractice;
import org.katlib.safety.BloodPressure;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.VitalSigns;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.FollowUpSession;
import org.katlib.session.GroupId;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.SessionStatus;
import org.katlib.setting.SetChecklist;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingItem;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;
import org.katlib.team.Attendance;
import org.katlib.team.PractitionerRole;

/** The sessions of {@link EverythingCourse}. */
final class EverythingSessions {
  private EverythingSessions() {}

  static List<Session> all() {
    return List.of(
        ScreeningSession.builder()
            .id(SessionId.of("screening"))
            .status(SessionStatus.COMPLETED)
            .start(at("03-03T10:00"))
            .build(),
        preparation(),
        dosing(),
        integration(),
        DosingSession.builder()
            .id(SessionId.of("second"))
            .status(SessionStatus.PLANNED)
            .start(at("03-26T10:00"))
            .build(),
        FollowUpSession.builder()
            .id(SessionId.of("follow-up"))
            .status(SessionStatus.PLANNED)
            .start(at("06-11T10:00"))
            .group(GroupId.of("thursday"))
            .build());
  }

  private static Session preparation() {
    return PreparationSession.builder()
        .id(SessionId.of("preparation"))
        .status(SessionStatus.COMPLETED)
        .start(at("03-05T10:00"))
        .end(at("03-05T11:00"))
        .addAttendances(
            Attendance.builder()
                .practitioner(EverythingCourse.THERAPIST)
                .addRoles(PractitionerRole.THERAPIST)
                .build())
        .addFrameworks(EverythingCourse.GESTALT)
        .intention("To stay when it gets close")
        .addPractices(
            UsedPractice.builder().name("awareness and contact").build(),
            UsedPractice.builder()
                .name("feet on the ground")
                .framework(EverythingCourse.SOMATIC)
                .atPatientsPace(true)
                .build())
        .addTherapeuticRatings(
            rating(Informant.PATIENT, RatingMoment.BASELINE, "03-05T10:52")
                .trust(5)
                .safety(6)
                .hopeThought(6)
                .hopeFelt(3)
                .build(),
            rating(Informant.CLINICIAN, RatingMoment.BASELINE, "03-05T11:20")
                .trust(7)
                .safety(6)
                .build())
        .build();
  }

  private static TherapeuticRatings.Builder rating(
      Informant informant, RatingMoment moment, String time) {
    return TherapeuticRatings.builder().informant(informant).moment(moment).ratedAt(at(time));
  }

  private static Session dosing() {
    return EverythingMoments.addTo(DosingSession.builder())
        .id(SessionId.of("dosing"))
        .status(SessionStatus.COMPLETED)
        .start(at("03-12T10:00"))
        .end(at("03-12T13:00"))
        .addFrameworks(EverythingCourse.GESTALT)
        .focus(
            SessionFocus.builder()
                .words("what keeps me at the door")
                .addBeliefs(EverythingWork.BROKEN)
                .addMemories(EverythingWork.STAIRS)
                .addGoals(EverythingCourse.SISTER)
                .build())
        .set(
            SetChecklist.builder()
                .askedAt(at("03-12T10:05"))
                .expectations("to fall, and to be caught")
                .mood(4)
                .sleep(6)
                .readiness(7)
                .fastingDone(true)
                .recentStressor("a call from home")
                .build())
        .setting(
            SettingRecord.builder()
                .addEntries(
                    SettingEntry.builder()
                        .item(SettingItem.SOUND)
                        .status(SettingStatus.DOCUMENTED)
                        .words("strings, chosen by her")
                        .build(),
                    SettingEntry.builder()
                        .item(SettingItem.TRUST)
                        .status(SettingStatus.DOCUMENTED)
                        .rating(7)
                        .build(),
                    SettingEntry.builder()
                        .item(SettingItem.BATHROOM)
                        .status(SettingStatus.NOT_DOCUMENTED)
                        .build())
                .build())
        .touchAgreement(
            TouchAgreement.builder()
                .askedAt(at("03-12T10:06"))
                .scope(TouchConsent.HAND_OR_SHOULDER)
                .stopSignal("a raised hand")
                .addChanges(
                    TouchChange.builder().at(at("03-12T11:02")).scope(TouchConsent.NONE).build())
                .build())
        .addAdministeredDoses(
            AdministeredDose.builder()
                .start(at("03-12T10:20"))
                .substance(Substance.KETAMINE)
                .dose(FixedDose.ofMilligrams("100"))
                .route(Route.SUBLINGUAL)
                .form(DoseForm.LOZENGE)
                .build())
        .addVitalSigns(
            VitalSigns.builder()
                .at(at("03-12T10:10"))
                .bloodPressure(BloodPressure.of(118, 74))
                .build())
        .addDischargeAssessments(
            DischargeAssessment.builder()
                .at(at("03-12T12:30"))
                .decision(DischargeDecision.MAY_LEAVE)
                .build())
        .addTherapeuticRatings(
            rating(Informant.PATIENT, RatingMoment.UNDER_INFLUENCE, "03-12T11:15")
                .trust(10)
                .hopeFelt(9)
                .build())
        .build();
  }

  private static Session integration() {
    return IntegrationSession.builder()
        .id(SessionId.of("integration"))
        .status(SessionStatus.COMPLETED)
        .start(at("03-14T11:00"))
        .end(at("03-14T12:00"))
        .addIntegrates(SessionId.of("dosing"))
        .themes("The girl looked round.")
        .addExplores(EverythingMoments.INSIGHT, EverythingMoments.TEARS)
        .addPractices(
            UsedPractice.builder()
                .name("the empty chair")
                .at(at("03-14T11:10"))
                .addDemands(PracticeDemand.CONFRONTATION)
                .atPatientsPace(true)
                .note("She sat in both.")
                .build())
        .addMoments(
            Insight.builder()
                .id(MomentId.of("later"))
                .expected(true)
                .words("Leaving early was clever, then")
                .build())
        .addTherapeuticRatings(
            rating(Informant.PATIENT, RatingMoment.INTEGRATION, "03-14T11:40")
                .trust(7)
                .hopeThought(6)
                .hopeFelt(5)
                .build(),
            rating(Informant.CLINICIAN, RatingMoment.INTEGRATION, "03-14T11:45").trust(7).build())
        .addActions(
            IntegrationAction.builder()
                .id(ActionId.of("chair"))
                .description("To leave a chair free at my table")
                .addArisesFrom(EverythingMoments.INSIGHT)
                .goal(EverythingCourse.SISTER)
                .dueOn(LocalDate.of(2025, 3, 21))
                .doneOn(LocalDate.of(2025, 3, 20))
                .outcome("My sister sat down on it.")
                .build(),
            IntegrationAction.builder()
                .id(ActionId.of("song"))
                .description("To learn the song again")
                .build())
        .build();
  }
}
