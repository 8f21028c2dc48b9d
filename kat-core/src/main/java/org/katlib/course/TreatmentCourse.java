package org.katlib.course;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.coding.Coding;
import org.katlib.consent.Consent;
import org.katlib.framework.FrameworkCatalogue;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.goal.Goal;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentCatalogue;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.PlannedMeasure;
import org.katlib.model.KatType;
import org.katlib.patient.Patient;
import org.katlib.rule.Clinical;
import org.katlib.rule.ClinicalRules;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.ProgrammeEnrolment;
import org.katlib.safety.SafetyPlan;
import org.katlib.schedule.DosingSchedule;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.SafetySignalReview;
import org.katlib.session.Session;
import org.katlib.setting.AdvancePreferences;
import org.katlib.setting.SettingRecord;
import org.katlib.target.CoreBelief;
import org.katlib.target.MeaningfulActivity;
import org.katlib.target.MotivationRating;
import org.katlib.target.StabilisationCheck;
import org.katlib.target.SymptomCycle;
import org.katlib.target.TraumaticMemory;
import org.katlib.target.TreatmentTarget;
import org.katlib.team.Practitioner;
import org.katlib.team.PractitionerId;

/** A course of treatment: the journey of one patient and those who work with them. */
@ClinicalRules(
    value = {
      CourseRules.class,
      PaceRules.class,
      BodyWeightRules.class,
      HighestDoseRules.class,
      EsketamineCourseRules.class,
      CourseScreeningRules.class,
      CourseClearanceRules.class,
      CourseContraindicationRules.class,
      CourseEligibilityRules.class,
      CourseExaminationRules.class,
      CourseInteractionRules.class,
      ConsentRules.class,
      ProgrammeRules.class,
      LongTermRules.class,
      FrameworkRules.class,
      PacingRules.class,
      TraumaInformedRules.class,
      TeamCourseRules.class,
      AdaptationRules.class,
      GoalCourseRules.class,
      AgreementRules.class,
      DecisionRules.class,
      TargetRules.class,
      RatingRules.class,
      MeasurementPlanRules.class,
      BeforeAndAfterRules.class,
      WorseningRules.class,
      MemoryRules.class,
      MemoryWorkRules.class,
      DissociationRules.class,
      MomentRules.class,
      IntegrationRules.class,
      AllianceRules.class,
      AllianceScoreRules.class,
      ReflectionRules.class,
      SetAndSettingRules.class,
      SafetyPlanRules.class,
      TouchRules.class,
      SafetySignalRules.class,
      SignalAtDosingRules.class,
      RiskScreenRules.class,
      ResponseRules.class,
      MeasureUseRules.class,
      RepeatedMeasureRules.class
    },
    groups = Clinical.class)
@Value.Immutable
@KatType(
    value = "treatment-course",
    order = {
      "id",
      "synthetic",
      "patient",
      "indications",
      "primaryFramework",
      "otherFrameworks",
      "customFrameworks",
      "team",
      "targets",
      "beliefs",
      "cycles",
      "memories",
      "stabilisationChecks",
      "motivationRatings",
      "activities",
      "goals",
      "workingAgreements",
      "decisions",
      "traumaInformedEvidence",
      "advancePreferences",
      "safetyPlans",
      "setting",
      "consents",
      "enrolment",
      "schedules",
      "sessions",
      "customInstruments",
      "measurementPlan",
      "responses",
      "signalReviews",
      "adaptations",
      "reviews",
      "longTermChecks"
    })
public sealed interface TreatmentCourse permits ImmutableTreatmentCourse {
  /** {@return the id} */
  CourseId getId();

  /** {@return whether it was made up, so that no patient stands behind it; false unless told} */
  @Value.Default
  default boolean isSynthetic() {
    return false;
  }

  /** {@return the patient} */
  @Valid
  Patient getPatient();

  /** {@return what the treatment is for, such as {@code F33.2} of ICD-10-CM} */
  List<@Valid Coding> getIndications();

  /** {@return the framework that the work follows first} */
  Optional<FrameworkId> getPrimaryFramework();

  /** {@return the frameworks that it draws on besides} */
  List<FrameworkId> getOtherFrameworks();

  /** {@return frameworks of the team's own, beside the published ones} */
  List<@Valid TherapeuticFramework> getCustomFrameworks();

  /** {@return those who treat} */
  List<@Valid Practitioner> getTeam();

  /** {@return what the treatment works on} */
  List<@Valid TreatmentTarget> getTargets();

  /** {@return the beliefs that the symptoms taught} */
  List<@Valid CoreBelief> getBeliefs();

  /** {@return how symptoms, beliefs and behaviour keep each other going} */
  List<@Valid SymptomCycle> getCycles();

  /** {@return the memories that hurt, by label alone} */
  List<@Valid TraumaticMemory> getMemories();

  /** {@return the looks at whether memories can be worked on, in any order} */
  List<@Valid StabilisationCheck> getStabilisationChecks();

  /** {@return the rulers of readiness, in any order} */
  List<@Valid MotivationRating> getMotivationRatings();

  /** {@return what the patient does for its pleasure or its meaning} */
  List<@Valid MeaningfulActivity> getActivities();

  /** {@return what patient and therapist want to reach} */
  List<@Valid Goal> getGoals();

  /** {@return what the two agreed the work is for, in any order} */
  List<@Valid WorkingAgreement> getWorkingAgreements();

  /** {@return what patient and clinicians decided together, in any order} */
  List<@Valid SharedDecision> getDecisions();

  /** {@return how the treatment keeps the principles of trauma-informed care} */
  List<@Valid PrincipleEvidence> getTraumaInformedEvidence();

  /** {@return what the patient wants for when they cannot say it, in any order} */
  List<@Valid AdvancePreferences> getAdvancePreferences();

  /** {@return plans for a suicidal crisis, in any order} */
  List<@Valid SafetyPlan> getSafetyPlans();

  /** {@return the setting of the treatment; sessions record where they differ} */
  Optional<@Valid SettingRecord> getSetting();

  /** {@return what the patient agreed to, in any order} */
  List<@Valid Consent> getConsents();

  /** {@return the patient's place in the programme that the medicine is given under} */
  Optional<@Valid ProgrammeEnrolment> getEnrolment();

  /** {@return what was ordered} */
  List<@Valid DosingSchedule> getSchedules();

  /** {@return the meetings, in any order} */
  List<@Valid Session> getSessions();

  /** {@return instruments of the team's own, beside the published ones} */
  List<@Valid Instrument> getCustomInstruments();

  /** {@return what the team means to measure, and when} */
  List<@Valid PlannedMeasure> getMeasurementPlan();

  /** {@return the instruments that were answered, in any order} */
  List<@Valid InstrumentResponse> getResponses();

  /** {@return what was done about answers that nobody may overlook, in any order} */
  List<@Valid SafetySignalReview> getSignalReviews();

  /** {@return what was changed for this patient, in any order} */
  List<@Valid Adaptation> getAdaptations();

  /** {@return the times at which the team looked at whether to go on, in any order} */
  List<@Valid TreatmentReview> getReviews();

  /** {@return what was looked at over the months, in any order} */
  List<@Valid LongTermCheck> getLongTermChecks();

  /** {@return a framework of the team's own or a published one, by its id} */
  default Optional<TherapeuticFramework> findFramework(FrameworkId id) {
    for (TherapeuticFramework framework : getCustomFrameworks()) {
      if (framework.getId().equals(id)) {
        return Optional.of(framework);
      }
    }
    return FrameworkCatalogue.find(id);
  }

  /**
   * {@return the form that a response answers: a published one, else one of the team's own; empty
   * where there is none, or the response leaves open which of several it is}
   *
   * @param response the response
   */
  default Optional<Instrument> findInstrument(InstrumentResponse response) {
    return Optional.ofNullable(InstrumentForms.find(this, response));
  }

  /** {@return every form of an instrument: the published ones, then those of the team's own} */
  default List<Instrument> findInstruments(InstrumentId id) {
    List<Instrument> forms = new ArrayList<>(InstrumentCatalogue.find(id));
    for (Instrument form : getCustomInstruments()) {
      if (form.getId().equals(id)) {
        forms.add(form);
      }
    }
    return forms;
  }

  /** {@return a member of the team, by their id} */
  default Optional<Practitioner> findPractitioner(PractitionerId id) {
    for (Practitioner practitioner : getTeam()) {
      if (practitioner.getId().equals(id)) {
        return Optional.of(practitioner);
      }
    }
    return Optional.empty();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder holding this course's values} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TreatmentCourse}. */
  final class Builder extends ImmutableTreatmentCourse.Builder {
    Builder() {}
  }
}
