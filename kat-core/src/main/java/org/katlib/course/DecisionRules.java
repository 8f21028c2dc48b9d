package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Severity.INFO;

import java.util.List;
import org.katlib.goal.Party;
import org.katlib.goal.SharedDecision;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** Whether what was decided was decided together. An open question is not judged. */
public final class DecisionRules implements RuleSet<TreatmentCourse> {
  /** A decision was taken knowing what the patient would rather. */
  static final Rule<TreatmentCourse> PREFERENCE =
      Rule.about(TreatmentCourse.class, "KAT-DECIDE-001")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a shared decision holds the patient's preference", DERIVED, CONFIRMED)
          .check(
              each(
                  "decisions",
                  TreatmentCourse::getDecisions,
                  (decision, limits) ->
                      decision.getChoice().isPresent() && decision.getPreference().isEmpty(),
                  "preference"));

  /** A decision was taken by both. */
  static final Rule<TreatmentCourse> SIGNED_BY_BOTH =
      Rule.about(TreatmentCourse.class, "KAT-DECIDE-002")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a shared decision has both signatures", DERIVED, CONFIRMED)
          .check(
              each(
                  "decisions",
                  TreatmentCourse::getDecisions,
                  (decision, limits) ->
                      decision.getChoice().isPresent() && !isSignedByBoth(decision),
                  "signatures"));

  /** A decision was taken knowing how the clinicians saw it. */
  static final Rule<TreatmentCourse> CLINICIAN_VIEW =
      Rule.about(TreatmentCourse.class, "KAT-DECIDE-003")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a shared decision holds the clinicians' view", DERIVED, CONFIRMED)
          .check(
              each(
                  "decisions",
                  TreatmentCourse::getDecisions,
                  (decision, limits) ->
                      decision.getChoice().isPresent() && decision.getClinicianView().isEmpty(),
                  "clinicianView"));

  /** Where there was one option, nothing was decided. */
  static final Rule<TreatmentCourse> OPTIONS =
      Rule.about(TreatmentCourse.class, "KAT-DECIDE-004")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a decision is between options, doing nothing is one", DERIVED, CONFIRMED)
          .check(
              each(
                  "decisions",
                  TreatmentCourse::getDecisions,
                  (decision, limits) ->
                      decision.getChoice().isPresent() && decision.getOptions().size() <= 1,
                  "options"));

  /** For the constraint that opens the rules to any host. */
  public DecisionRules() {}

  private static boolean isSignedByBoth(SharedDecision decision) {
    return decision.isSignedBy(Party.PATIENT) && decision.isSignedBy(Party.THERAPIST);
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(PREFERENCE, SIGNED_BY_BOTH, CLINICIAN_VIEW, OPTIONS);
  }
}
