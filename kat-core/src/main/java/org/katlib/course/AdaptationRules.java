package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.goal.DecisionId;
import org.katlib.goal.Party;
import org.katlib.goal.SharedDecision;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** Whether what was changed for a patient says what changed, on what ground, and who agreed. */
public final class AdaptationRules implements RuleSet<TreatmentCourse> {
  /** Both agreed, by word or by the decision that it follows. */
  static final Rule<TreatmentCourse> AGREED_BY_BOTH =
      Rule.about(TreatmentCourse.class, "KAT-ADAPT-001")
          .resolvedBy(THERAPIST)
          .cite("KAT", "patient and therapist adapt the treatment together", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Adaptation> adaptations = course.getAdaptations();
                for (int i = 0; i < adaptations.size(); i++) {
                  if (!adaptations.get(i).isAgreedByBoth()
                      && !isDecidedByBoth(course, adaptations.get(i).getDecision().orElse(null))) {
                    concerns.report("adaptations", i, "agreedBy");
                  }
                }
              });

  /** Another dose or another frequency says what it rests on. */
  static final Rule<TreatmentCourse> GROUNDED =
      Rule.about(TreatmentCourse.class, "KAT-ADAPT-002")
          .severity(INFO)
          .cite("KAT", "a change of dose or frequency names its evidence", DERIVED, CONFIRMED)
          .check(
              Rule.Check.each(
                  "adaptations",
                  TreatmentCourse::getAdaptations,
                  (adaptation, limits) ->
                      (adaptation instanceof DoseAdaptation
                              || adaptation instanceof FrequencyAdaptation)
                          && adaptation.getEvidence().isEmpty(),
                  "evidence"));

  /** An adaptation changes something. */
  static final Rule<TreatmentCourse> CHANGES_SOMETHING =
      Rule.about(TreatmentCourse.class, "KAT-ADAPT-004")
          .severity(INFO)
          .cite("KAT", "an adaptation says what it changes", DERIVED, CONFIRMED)
          .check(
              Rule.Check.each(
                  "adaptations",
                  TreatmentCourse::getAdaptations,
                  (adaptation, limits) -> changesNothing(adaptation),
                  "after"));

  /** For the constraint that opens the rules to any host. */
  public AdaptationRules() {}

  private static boolean isDecidedByBoth(TreatmentCourse course, @Nullable DecisionId id) {
    List<SharedDecision> decisions = course.getDecisions();
    for (int i = 0; i < decisions.size(); i++) {
      SharedDecision decision = decisions.get(i);
      if (decision.getId().equals(id)
          && decision.isSignedBy(Party.PATIENT)
          && decision.isSignedBy(Party.THERAPIST)) {
        return true;
      }
    }
    return false;
  }

  private static boolean changesNothing(Adaptation adaptation) {
    if (adaptation instanceof DoseAdaptation dose) {
      return dose.getBefore().equals(dose.getAfter())
          && dose.getRouteBefore().equals(dose.getRouteAfter());
    }
    if (adaptation instanceof FrequencyAdaptation frequency) {
      return frequency.getBefore().isPresent()
          && frequency.getBefore().equals(frequency.getAfter());
    }
    if (adaptation instanceof FocusAdaptation focus) {
      return focus.getAfter().equals(focus.getBefore().orElse(null));
    }
    if (adaptation instanceof SettingAdaptation setting) {
      return setting.getAfter().equals(setting.getBefore().orElse(null));
    }
    return adaptation instanceof MethodAdaptation method
        && method.getChange().isEmpty()
        && method.getBefore().equals(method.getAfter());
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(AGREED_BY_BOTH, GROUNDED, CHANGES_SOMETHING);
  }
}
