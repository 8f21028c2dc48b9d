package org.katlib.session;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.model.HasText;
import org.katlib.model.KatType;
import org.katlib.rule.Clinical;
import org.katlib.rule.ClinicalRules;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.BloodPressure;
import org.katlib.safety.CareSetting;
import org.katlib.safety.ControlledDrugAccount;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.DissociationRating;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.ProgrammeReport;
import org.katlib.safety.RescueMeasure;
import org.katlib.safety.SedationRating;
import org.katlib.safety.SupportPerson;
import org.katlib.safety.VitalSigns;
import org.katlib.schedule.ScheduleId;
import org.katlib.setting.SetChecklist;
import org.katlib.setting.SettingRecord;

/** A meeting at which the medicine is given, watched over and accompanied. */
@ClinicalRules(
    value = {
      DosingSessionRules.class,
      AdministrationRules.class,
      DayOfDosingRules.class,
      PressureRules.class,
      ObservationRules.class,
      DischargeRules.class,
      AdverseEventRules.class,
      DrugAccountRules.class,
      EsketamineSprayRules.class,
      EsketamineMonitoringRules.class
    },
    groups = Clinical.class)
@Value.Immutable
@KatType(
    value = "dosing-session",
    order = {
      "id",
      "status",
      "start",
      "end",
      "attendances",
      "note",
      "frameworks",
      "focus",
      "practices",
      "therapeuticRatings",
      "attunementNotes",
      "moments",
      "explores",
      "group",
      "touchAgreement",
      "schedule",
      "intention",
      "set",
      "setting",
      "careSetting",
      "preDoseChecks",
      "supportPerson",
      "plannedDoses",
      "administeredDoses",
      "vitalSigns",
      "sedationRatings",
      "dissociationRatings",
      "acuteEffects",
      "adverseEvents",
      "rescueMeasures",
      "dischargeAssessments",
      "drugAccounts",
      "programmeReport"
    })
public sealed interface DosingSession extends TherapySession permits ImmutableDosingSession {
  /** {@return the schedule it belongs to} */
  Optional<ScheduleId> getSchedule();

  /** {@return what the patient turns towards, in their words} */
  @Value.Redacted
  Optional<@HasText String> getIntention();

  /** {@return the inner set the patient came with} */
  Optional<@Valid SetChecklist> getSet();

  /** {@return the setting, where it differs from the plan or belongs to the session} */
  Optional<@Valid SettingRecord> getSetting();

  /** {@return where the medicine is taken} */
  Optional<CareSetting> getCareSetting();

  /** {@return what was asked on the day, before the dose} */
  Optional<@Valid PreDoseChecks> getPreDoseChecks();

  /** {@return the adult who stands by the patient and takes them home} */
  Optional<@Valid SupportPerson> getSupportPerson();

  /** {@return what was ordered} */
  List<@Valid PlannedDose> getPlannedDoses();

  /** {@return what was given, in any order} */
  List<@Valid AdministeredDose> getAdministeredDoses();

  /** {@return what was measured, in any order} */
  List<@Valid VitalSigns> getVitalSigns();

  /** {@return how awake the patient was, in any order} */
  List<@Valid SedationRating> getSedationRatings();

  /** {@return how far the patient was dissociated, in any order} */
  List<@Valid DissociationRating> getDissociationRatings();

  /** {@return the effects looked for, and whether they passed} */
  List<@Valid AcuteEffect> getAcuteEffects();

  /** {@return what went wrong, in any order} */
  List<@Valid AdverseEvent> getAdverseEvents();

  /** {@return what was done for a patient in difficulty, in any order} */
  List<@Valid RescueMeasure> getRescueMeasures();

  /** {@return whether the patient was ready to leave, in any order} */
  List<@Valid DischargeAssessment> getDischargeAssessments();

  /** {@return where the controlled drugs went} */
  List<@Valid ControlledDrugAccount> getDrugAccounts();

  /** {@return the form sent to the programme that the medicine is given under} */
  Optional<@Valid ProgrammeReport> getProgrammeReport();

  /** {@return when the first dose began, or empty if none was given} */
  default Optional<OffsetDateTime> getFirstDose() {
    OffsetDateTime first = null;
    List<AdministeredDose> given = getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (first == null || given.get(i).getStart().isBefore(first)) {
        first = given.get(i).getStart();
      }
    }
    return Optional.ofNullable(first);
  }

  /** {@return when the last dose was over, or empty if none was given} */
  default Optional<OffsetDateTime> getLastDose() {
    OffsetDateTime last = null;
    List<AdministeredDose> given = getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (last == null || given.get(i).getLastMoment().isAfter(last)) {
        last = given.get(i).getLastMoment();
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * {@return whether the medicine acted at a time: after the first dose began, until the patient
   * was found ready to leave after it, else until the session ended, else from then on}
   *
   * @param time the time
   */
  default boolean isMedicineActingAt(OffsetDateTime time) {
    OffsetDateTime first = getFirstDose().orElse(null);
    if (first == null || !time.isAfter(first)) {
      return false;
    }
    OffsetDateTime over = null;
    List<DischargeAssessment> assessments = getDischargeAssessments();
    for (int i = 0; i < assessments.size(); i++) {
      DischargeAssessment assessment = assessments.get(i);
      if (assessment.getDecision() == DischargeDecision.MAY_LEAVE
          && assessment.getAt().isAfter(first)
          && (over == null || assessment.getAt().isBefore(over))) {
        over = assessment.getAt();
      }
    }
    if (over == null) {
      over = getEnd().orElse(null);
    }
    return over == null || time.isBefore(over);
  }

  /**
   * {@return whether its record of the medicine goes on after a time: something was asked, given,
   * measured, rated, noticed, helped or judged later, or the patient was handed over later}
   *
   * @param time the time
   */
  default boolean isRecordedAfter(OffsetDateTime time) {
    return RecordedTimes.of(this).anyMatch(at -> at.isAfter(time));
  }

  /** {@return whether a drug was given} */
  default boolean isGiven(Substance substance) {
    List<AdministeredDose> given = getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).getSubstance() == substance) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether something was given by a route} */
  default boolean isGivenBy(Route route) {
    List<AdministeredDose> given = getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).getRoute() == route) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a drug was given by a route, as one dose} */
  default boolean isGiven(Substance substance, Route route) {
    List<AdministeredDose> given = getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).getSubstance() == substance && given.get(i).getRoute() == route) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the nasal spray of esketamine was given} */
  default boolean isEsketamineSprayGiven() {
    List<AdministeredDose> given = getAdministeredDoses();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).isEsketamineSpray()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the last blood pressure measured before the first dose began or as it began; while
   * none has been given, the latest}
   */
  default Optional<BloodPressure> findBloodPressureBeforeDosing() {
    Optional<OffsetDateTime> dosing = getFirstDose();
    VitalSigns last = null;
    List<VitalSigns> all = getVitalSigns();
    for (int i = 0; i < all.size(); i++) {
      VitalSigns signs = all.get(i);
      if ((dosing.isEmpty() || !signs.getAt().isAfter(dosing.get()))
          && signs.getBloodPressure().isPresent()
          && (last == null || signs.getAt().isAfter(last.getAt()))) {
        last = signs;
      }
    }
    return last == null ? Optional.empty() : last.getBloodPressure();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this session's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DosingSession}. */
  final class Builder extends ImmutableDosingSession.Builder {
    Builder() {}
  }
}
