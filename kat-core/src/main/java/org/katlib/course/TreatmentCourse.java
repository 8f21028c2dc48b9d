package org.katlib.course;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.katlib.coding.Coding;
import org.katlib.consent.Consent;
import org.katlib.framework.FrameworkCatalogue;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.goal.Goal;
import org.katlib.model.KatType;
import org.katlib.patient.Patient;
import org.katlib.rule.Clinical;
import org.katlib.rule.ClinicalRules;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.ProgrammeEnrolment;
import org.katlib.schedule.DosingSchedule;
import org.katlib.session.Session;
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
      LongTermRules.class
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
      "goals",
      "consents",
      "enrolment",
      "schedules",
      "sessions",
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

  /** {@return what patient and therapist want to reach} */
  List<@Valid Goal> getGoals();

  /** {@return what the patient agreed to, in any order} */
  List<@Valid Consent> getConsents();

  /** {@return the patient's place in the programme that the medicine is given under} */
  Optional<@Valid ProgrammeEnrolment> getEnrolment();

  /** {@return what was ordered} */
  List<@Valid DosingSchedule> getSchedules();

  /** {@return the meetings, in any order} */
  List<@Valid Session> getSessions();

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
