package org.katlib.validation;

import static org.katlib.validation.Baseline.at;
import static org.katlib.validation.Baseline.dosing;
import static org.katlib.validation.Baseline.esketamine;
import static org.katlib.validation.Baseline.infusion;
import static org.katlib.validation.Baseline.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.katlib.consent.TouchAgreement;
import org.katlib.consent.TouchChange;
import org.katlib.consent.TouchConsent;
import org.katlib.course.TreatmentCourse;
import org.katlib.measure.Informant;
import org.katlib.measure.RatingMoment;
import org.katlib.process.ActionId;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.ChallengingMoment;
import org.katlib.process.IntegrationAction;
import org.katlib.process.MomentId;
import org.katlib.process.ReflectionId;
import org.katlib.process.SupportGiven;
import org.katlib.process.SupportKind;
import org.katlib.process.TherapeuticRatings;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.LongTermCheckKind;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.SessionStatus;
import org.katlib.setting.SettingEntry;
import org.katlib.setting.SettingItem;
import org.katlib.setting.SettingRecord;
import org.katlib.setting.SettingStatus;
import org.katlib.validation.RuleExamples.Example;

/** For each rule about process, setting, touch and safety plan, a course well but for one thing. */
public final class ProcessExamples {
  /** The positions of the two moments of the dosing session, and of the integration session. */
  public static final int INSIGHT = 0;

  public static final int CHALLENGE = 1;
  public static final int INTEGRATION = 2;

  private static final String SESSION = "/sessions/1";

  private ProcessExamples() {}

  static List<Example> all() {
    return List.of(
        new Example("KAT-MOMENT-001", integrated(held -> held), SESSION + "/moments/0"),
        new Example(
            "KAT-MOMENT-002",
            challenge(moment -> moment.supports(List.of())),
            SESSION + "/moments/1/supports"),
        new Example("KAT-MOMENT-003", integrated(held -> held), SESSION + "/moments/1"),
        new Example(
            "KAT-MOMENT-004",
            challenge(moment -> moment.at(at("12:31"))),
            SESSION + "/moments/1/at"),
        new Example(
            "KAT-ACTION-001",
            integrated(held -> held.addActions(action(LocalDate.of(2026, 1, 12)))),
            "/sessions/2/actions/0"),
        new Example(
            "KAT-ALLIANCE-001",
            rated(4, 6, RatingMoment.AFTER_RECOVERY),
            SESSION + "/therapeuticRatings/1/trust"),
        new Example(
            "KAT-ALLIANCE-001",
            rated(6, 3, RatingMoment.AFTER_RECOVERY),
            SESSION + "/therapeuticRatings/1/attunement"),
        new Example("KAT-ALLIANCE-002", apart(9), SESSION + "/therapeuticRatings/0/attunement"),
        new Example("KAT-ALLIANCE-003", ratedByClinicianAlone(), "/sessions/0/therapeuticRatings"),
        new Example("KAT-REFLECT-001", reflection(), SESSION + "/attunementNotes/0/words"),
        new Example("KAT-TOUCH-001", touchAgreement(Optional.empty()), supports()),
        new Example(
            "KAT-TOUCH-002",
            agreed(touch -> touch.askedAt(at("10:01"))),
            SESSION + "/touchAgreement/askedAt"),
        new Example(
            "KAT-TOUCH-003",
            agreed(touch -> touch.addChanges(change("10:30", TouchConsent.SUPPORTIVE_TOUCH))),
            SESSION + "/touchAgreement/changes/0/scope"),
        new Example("KAT-TOUCH-004", agreed(touch -> touch.scope(TouchConsent.NONE)), supports()),
        new Example(
            "KAT-TOUCH-004",
            challenge(
                moment ->
                    moment.supports(
                        List.of(
                            hand(at("10:30")).toBuilder()
                                .touch(TouchConsent.SUPPORTIVE_TOUCH)
                                .build()))),
            supports()),
        new Example(
            "KAT-TOUCH-005",
            agreed(touch -> touch.scope(TouchConsent.SUPPORTIVE_TOUCH)),
            SESSION + "/touchAgreement/scope"),
        new Example(
            "KAT-TOUCH-005",
            agreed(touch -> touch.addChanges(change("09:50", TouchConsent.SUPPORTIVE_TOUCH))),
            SESSION + "/touchAgreement/changes/0/scope"),
        new Example(
            "KAT-TOUCH-006",
            agreed(touch -> touch.stopSignal(Optional.empty())),
            SESSION + "/touchAgreement"),
        new Example(
            "KAT-SET-001",
            dosing(esketamine(), session -> session.set(Optional.empty())),
            SESSION + "/set"),
        new Example(
            "KAT-SET-001",
            dosing(
                esketamine(),
                session ->
                    session.set(
                        session.build().getSet().orElseThrow().toBuilder()
                            .expectations(Optional.empty())
                            .build())),
            SESSION + "/set/expectations"),
        new Example(
            "KAT-SET-002",
            dosing(
                esketamine(),
                session -> session.intention(Optional.empty()).focus(Optional.empty())),
            SESSION),
        new Example(
            "KAT-SETTING-001",
            dosing(
                esketamine(),
                session -> session.setting(setting(SettingItem.TRUST, Informant.CLINICIAN))),
            SESSION + "/setting/entries/0/informant"),
        new Example(
            "KAT-SETTING-001",
            esketamine().toBuilder()
                .setting(setting(SettingItem.ALLIANCE, Informant.CAREGIVER))
                .build(),
            "/setting/entries/0/informant"),
        new Example(
            "KAT-SETTING-002",
            esketamine().toBuilder()
                .setting(setting(SettingItem.SOUND, Informant.CLINICIAN))
                .build(),
            "/setting/entries/0/item"),
        new Example(
            "KAT-PREFER-001",
            esketamine().toBuilder().advancePreferences(List.of()).build(),
            "/advancePreferences"),
        new Example("KAT-CRISIS-001", suicidality(true), "/safetyPlans"),
        new Example(
            "KAT-CRISIS-002",
            esketamine().toBuilder()
                .safetyPlans(
                    List.of(
                        esketamine().getSafetyPlans().get(0).toBuilder()
                            .distraction(List.of())
                            .build()))
                .build(),
            "/safetyPlans/0"),
        new Example(
            "KAT-INTEGRATE-001",
            integrated(session -> session.status(SessionStatus.PLANNED).integrates(List.of())),
            SESSION));
  }

  /** {@return the course with its integration session held, and changed} */
  public static TreatmentCourse integrated(UnaryOperator<IntegrationSession.Builder> change) {
    IntegrationSession planned = (IntegrationSession) infusion().getSessions().get(INTEGRATION);
    IntegrationSession.Builder held = planned.toBuilder().status(SessionStatus.COMPLETED);
    return session(infusion(), INTEGRATION, change.apply(held).build());
  }

  /** {@return the course with the hard moment of its dosing session changed} */
  public static TreatmentCourse challenge(UnaryOperator<ChallengingMoment.Builder> change) {
    return dosing(
        infusion(),
        session -> {
          var moments = session.build().getMoments();
          ChallengingMoment hard = (ChallengingMoment) moments.get(CHALLENGE);
          return session.moments(
              List.of(moments.get(INSIGHT), change.apply(hard.toBuilder()).build()));
        });
  }

  /** {@return a step that the patient means to take by a day} */
  public static IntegrationAction action(LocalDate due) {
    return IntegrationAction.builder()
        .id(ActionId.of("action"))
        .description("to call my sister")
        .dueOn(due)
        .addArisesFrom(MomentId.of("insight"))
        .build();
  }

  /** {@return the course with one more rating by the patient in the dosing session} */
  public static TreatmentCourse rated(int trust, int attunement, RatingMoment moment) {
    return dosing(
        infusion(),
        session ->
            session.addTherapeuticRatings(
                ratings("12:20", Informant.PATIENT, moment)
                    .trust(trust)
                    .attunement(attunement)
                    .build()));
  }

  /** {@return the course with the clinician's view of the attunement beside the patient's 6} */
  public static TreatmentCourse apart(int clinicians) {
    return dosing(
        infusion(),
        session ->
            session.addTherapeuticRatings(
                ratings("12:20", Informant.CLINICIAN, RatingMoment.AFTER_RECOVERY)
                    .attunement(clinicians)
                    .build()));
  }

  /** {@return ratings at a time of the day of dosing} */
  public static TherapeuticRatings.Builder ratings(
      String time, Informant informant, RatingMoment moment) {
    return TherapeuticRatings.builder().ratedAt(at(time)).informant(informant).moment(moment);
  }

  /** {@return a note about the alliance, spoken of with the patient} */
  public static AttunementNote talkedOver(OffsetDateTime time) {
    return AttunementNote.builder()
        .notedAt(time)
        .about(AttunementSubject.ALLIANCE)
        .discussed(true)
        .build();
  }

  private static TreatmentCourse ratedByClinicianAlone() {
    PreparationSession preparation = (PreparationSession) infusion().getSessions().get(0);
    TreatmentCourse unrated = dosing(infusion(), session -> session.therapeuticRatings(List.of()));
    return session(
        unrated,
        0,
        preparation.toBuilder()
            .therapeuticRatings(preparation.getTherapeuticRatings().subList(1, 2))
            .build());
  }

  private static TreatmentCourse reflection() {
    return dosing(
        infusion(),
        session ->
            session.addAttunementNotes(
                AttunementNote.builder()
                    .notedAt(at("11:00"))
                    .about(AttunementSubject.INTUITION)
                    .words("something of my own")
                    .reflection(ReflectionId.of("reflection"))
                    .build()));
  }

  private static String supports() {
    return SESSION + "/moments/1/supports/0";
  }

  /** {@return the course with a hand given at 10:30, and its agreement on touch changed} */
  public static TreatmentCourse agreed(UnaryOperator<TouchAgreement.Builder> change) {
    TouchAgreement asked =
        TouchAgreement.builder()
            .askedAt(at("09:43"))
            .scope(TouchConsent.HAND_OR_SHOULDER)
            .stopSignal("a raised hand")
            .build();
    return touchAgreement(Optional.of(change.apply(asked.toBuilder()).build()));
  }

  /** {@return the course with a hand given at 10:30, and another agreement on touch or none} */
  public static TreatmentCourse touchAgreement(Optional<TouchAgreement> agreement) {
    TreatmentCourse touched = challenge(moment -> moment.supports(List.of(hand(at("10:30")))));
    return dosing(touched, session -> session.touchAgreement(agreement));
  }

  /** {@return a hand given at a time} */
  public static SupportGiven hand(OffsetDateTime time) {
    return SupportGiven.builder().kind(SupportKind.TOUCH).at(time).build();
  }

  /** {@return a change of what touch is agreed to, on the day of dosing} */
  public static TouchChange change(String time, TouchConsent scope) {
    return TouchChange.builder().at(at(time)).scope(scope).build();
  }

  /** {@return a setting with one item, documented by someone} */
  public static SettingRecord setting(SettingItem item, Informant informant) {
    return SettingRecord.builder()
        .addEntries(
            SettingEntry.builder()
                .item(item)
                .status(SettingStatus.DOCUMENTED)
                .words("as told")
                .informant(informant)
                .build())
        .build();
  }

  /** {@return a course without a safety plan, in which someone looked for thoughts of suicide} */
  public static TreatmentCourse suicidality(boolean concern) {
    return infusion().toBuilder()
        .safetyPlans(List.of())
        .addLongTermChecks(
            LongTermCheck.builder()
                .kind(LongTermCheckKind.SUICIDALITY)
                .doneOn(LocalDate.of(2026, 2, 12))
                .concern(concern)
                .build())
        .build();
  }
}
