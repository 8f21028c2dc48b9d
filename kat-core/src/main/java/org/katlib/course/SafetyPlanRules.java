package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;
import org.katlib.patient.Diagnosis;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.LongTermCheckKind;
import org.katlib.screening.Answer;
import org.katlib.screening.ScreeningAnswer;
import org.katlib.screening.ScreeningConditionId;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/** Whether there is a plan where thoughts of suicide are on record. */
public final class SafetyPlanRules implements RuleSet<TreatmentCourse> {
  private static final ScreeningConditionId ACUTE_SUICIDAL_INTENT =
      ScreeningConditionId.of("acute-suicidal-intent");
  private static final String SUICIDAL_IDEATION = "R45.851";

  /** Where thoughts of suicide are on record, there is a safety plan. */
  static final Rule<TreatmentCourse> PLANNED =
      Rule.about(TreatmentCourse.class, "KAT-CRISIS-001")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a concern about suicide asks for a plan", DERIVED, CONFIRMED)
          .check(
              when(
                  (course, limits) -> course.getSafetyPlans().isEmpty() && isConcern(course),
                  "safetyPlans"));

  /** A safety plan goes through all six steps. */
  static final Rule<TreatmentCourse> COMPLETE =
      Rule.about(TreatmentCourse.class, "KAT-CRISIS-002")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("S-STANLEY-BROWN", "six steps in order", PRACTICE, CONFIRMED)
          .check(
              each(
                  "safetyPlans",
                  TreatmentCourse::getSafetyPlans,
                  (plan, limits) -> !plan.isComplete()));

  /** For the constraint that opens the rules to any host. */
  public SafetyPlanRules() {}

  private static boolean isConcern(TreatmentCourse course) {
    ScreeningAnswer asked =
        ScreeningHistory.findAnswer(course, ACUTE_SUICIDAL_INTENT, LocalDate.MAX);
    return (asked != null && asked.getAnswer() == Answer.YES)
        || isFoundLater(course)
        || isDiagnosed(course)
        || isEvent(course);
  }

  private static boolean isFoundLater(TreatmentCourse course) {
    List<LongTermCheck> checks = course.getLongTermChecks();
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).getKind() == LongTermCheckKind.SUICIDALITY && checks.get(i).isConcern()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDiagnosed(TreatmentCourse course) {
    List<Diagnosis> diagnoses = course.getPatient().getDiagnoses();
    for (int i = 0; i < diagnoses.size(); i++) {
      if (diagnoses.get(i).getResolvedOn().isEmpty()
          && isSuicidalIdeation(diagnoses.get(i).getCoding())) {
        return true;
      }
    }
    List<Coding> indications = course.getIndications();
    for (int i = 0; i < indications.size(); i++) {
      if (isSuicidalIdeation(indications.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuicidalIdeation(Coding coding) {
    return coding.isCode(CodeSystem.ICD_10_CM, SUICIDAL_IDEATION);
  }

  private static boolean isEvent(TreatmentCourse course) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof DosingSession dosing) {
        List<AdverseEvent> events = dosing.getAdverseEvents();
        for (int k = 0; k < events.size(); k++) {
          if (events.get(k).getKind() == AdverseEventKind.SUICIDAL_IDEATION) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(PLANNED, COMPLETE);
  }
}
