package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.util.List;
import org.katlib.coding.CodeSystem;
import org.katlib.coding.Coding;
import org.katlib.framework.PrincipleEvidence;
import org.katlib.framework.TraumaInformedPrinciple;
import org.katlib.patient.Diagnosis;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** Whether therapeutic work says how it keeps the principles of trauma-informed care. */
public final class TraumaInformedRules implements RuleSet<TreatmentCourse> {
  /**
   * What tells of trauma among the codes of ICD-10-CM: post-traumatic stress disorder, a history of
   * abuse or neglect in childhood, confirmed abuse or neglect.
   */
  private static final List<String> TRAUMA = List.of("F43.1", "Z62.81", "T74.");

  /** Post-traumatic stress disorder, in SNOMED CT. */
  private static final String PTSD = "47505003";

  private static final int PRINCIPLES = TraumaInformedPrinciple.values().length;

  /** Work with trauma says how it keeps the principles. */
  static final Rule<TreatmentCourse> EVIDENCE_GIVEN =
      Rule.about(TreatmentCourse.class, "KAT-TRAUMA-001")
          .resolvedBy(THERAPIST)
          .cite("S-SAMHSA", "six principles", PRACTICE, CONFIRMED_SECONDARY)
          .cite("KAT", "a plan with trauma carries evidence of its care", DERIVED, CONFIRMED)
          .check(
              Rule.Check.when(
                  (course, limits) ->
                      course.getPrimaryFramework().isPresent()
                          && course.getTraumaInformedEvidence().isEmpty()
                          && isWithTrauma(course),
                  "traumaInformedEvidence"));

  /** Whoever looks at the principles looks at all six. */
  static final Rule<TreatmentCourse> ALL_SIX =
      Rule.about(TreatmentCourse.class, "KAT-TRAUMA-002")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("S-SAMHSA", "six principles", PRACTICE, CONFIRMED_SECONDARY)
          .check(
              Rule.Check.when(
                  (course, limits) ->
                      course.getPrimaryFramework().isPresent()
                          && !course.getTraumaInformedEvidence().isEmpty()
                          && principlesKept(course) < PRINCIPLES,
                  "traumaInformedEvidence"));

  /** For the constraint that opens the rules to any host. */
  public TraumaInformedRules() {}

  private static boolean isWithTrauma(TreatmentCourse course) {
    if (!course.getMemories().isEmpty()) {
      return true;
    }
    List<Coding> indications = course.getIndications();
    for (int i = 0; i < indications.size(); i++) {
      if (isTrauma(indications.get(i))) {
        return true;
      }
    }
    List<Diagnosis> diagnoses = course.getPatient().getDiagnoses();
    for (int i = 0; i < diagnoses.size(); i++) {
      if (diagnoses.get(i).getResolvedOn().isEmpty() && isTrauma(diagnoses.get(i).getCoding())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrauma(Coding coding) {
    if (coding.getSystem().equals(CodeSystem.ICD_10_CM)) {
      for (int i = 0; i < TRAUMA.size(); i++) {
        if (coding.getCode().startsWith(TRAUMA.get(i))) {
          return true;
        }
      }
    }
    return coding.isCode(CodeSystem.SNOMED_CT, PTSD);
  }

  /** How many of the principles have evidence, each counted once. */
  private static int principlesKept(TreatmentCourse course) {
    int kept = 0;
    List<PrincipleEvidence> evidence = course.getTraumaInformedEvidence();
    for (int i = 0; i < evidence.size(); i++) {
      int first = 0;
      while (evidence.get(first).getPrinciple() != evidence.get(i).getPrinciple()) {
        first++;
      }
      if (first == i) {
        kept++;
      }
    }
    return kept;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(EVIDENCE_GIVEN, ALL_SIX);
  }
}
