package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.patient.BodyWeight;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.DrugDose;

/** Whether a dose can be compared with the body it was meant for. */
public final class BodyWeightRules implements RuleSet<TreatmentCourse> {
  private static final Limit LIGHTEST = Limit.of("lightest", "30", "kg");
  private static final Limit HEAVIEST = Limit.of("heaviest", "300", "kg");
  private static final Limit OLDEST = Limit.setByClinic("oldest", "d");

  /** A dose per kilogram needs a body weight that was on record by then. */
  static final Rule<TreatmentCourse> WEIGHT_ON_RECORD =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-006")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite("KAT", "mg/kg times kg", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  if (course.getSessions().get(i) instanceof DosingSession session
                      && session.isHeld()
                      && on(course, session) == null) {
                    reportWeightBased(i, "plannedDoses", session.getPlannedDoses(), concerns);
                    reportWeightBased(
                        i, "administeredDoses", session.getAdministeredDoses(), concerns);
                  }
                }
              });

  /** A fixed dose by injection can only be compared with mg/kg where a weight is on record. */
  static final Rule<TreatmentCourse> FIXED_WITHOUT_WEIGHT =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-031")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite("KAT", "mg are compared with mg/kg by a weight", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      isFixedInjection(session.getAdministeredDoses())
                          && on(course, session) == null));

  /** A weight that is older than the clinic allows is no ground for a dose per kilogram. */
  static final Rule<TreatmentCourse> STALE_WEIGHT =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-032")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(OLDEST)
          .cite("KAT", "the age of a weight is a clinic's setting", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    BodyWeight weight = on(course, session);
                    return weight != null
                        && isWeightBased(session.getAdministeredDoses())
                        && session.getStart().toLocalDate().toEpochDay()
                                - weight.getMeasuredOn().toEpochDay()
                            > limits.getDuration(OLDEST).toDays();
                  }));

  /** A weight that is rarely true: a slip of the pen, or another unit. */
  static final Rule<TreatmentCourse> PLAUSIBLE_WEIGHT =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-037")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(LIGHTEST)
          .limit(HEAVIEST)
          .cite("KAT", "a weight outside is looked at again", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<BodyWeight> weights = course.getPatient().getBodyWeights();
                for (int i = 0; i < weights.size(); i++) {
                  BigDecimal kilograms = weights.get(i).getMass().getValue();
                  if (kilograms.compareTo(limits.get(LIGHTEST)) < 0
                      || kilograms.compareTo(limits.get(HEAVIEST)) > 0) {
                    concerns.report("patient", "bodyWeights", i);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public BodyWeightRules() {}

  /** The latest weight on record by the day of a session, or null. */
  static @Nullable BodyWeight on(TreatmentCourse course, DosingSession session) {
    return course.getPatient().findBodyWeightOn(session.getStart().toLocalDate()).orElse(null);
  }

  private static void reportWeightBased(
      int session, String attribute, List<? extends DrugDose> doses, Concerns concerns) {
    for (int i = 0; i < doses.size(); i++) {
      if (doses.get(i).getDose() instanceof WeightBasedDose) {
        concerns.report("sessions", session, attribute, i, "dose");
      }
    }
  }

  private static boolean isWeightBased(List<AdministeredDose> given) {
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).getDose() instanceof WeightBasedDose) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFixedInjection(List<AdministeredDose> given) {
    for (int i = 0; i < given.size(); i++) {
      Route route = given.get(i).getRoute();
      boolean injected =
          route == Route.INTRAVENOUS || route == Route.INTRAMUSCULAR || route == Route.SUBCUTANEOUS;
      if (injected && given.get(i).getDose() instanceof FixedDose) {
        return true;
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
    return List.of(WEIGHT_ON_RECORD, FIXED_WITHOUT_WEIGHT, STALE_WEIGHT, PLAUSIBLE_WEIGHT);
  }
}
