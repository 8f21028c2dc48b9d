package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.OBSERVATIONAL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.evidence.EvidenceGrade.TRIAL;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.dosing.PublishedLimits;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.patient.BodyWeight;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.DrugDose;

/** The doses of a session against the highest that were published for their route. */
public final class HighestDoseRules implements RuleSet<TreatmentCourse> {
  private static final SessionTotal IV = new SessionTotal(Substance.KETAMINE, Route.INTRAVENOUS);
  private static final SessionTotal SC = new SessionTotal(Substance.KETAMINE, Route.SUBCUTANEOUS);
  private static final SessionTotal SC_ESKETAMINE =
      new SessionTotal(Substance.ESKETAMINE, Route.SUBCUTANEOUS);
  private static final SessionTotal IM = new SessionTotal(Substance.KETAMINE, Route.INTRAMUSCULAR);
  private static final SessionTotal PARENTERAL =
      new SessionTotal(Substance.KETAMINE, Route.INTRAVENOUS, Route.INTRAMUSCULAR);
  private static final SessionTotal NASAL = new SessionTotal(Substance.KETAMINE, Route.NASAL);
  private static final SessionTotal ORAL = new SessionTotal(Substance.KETAMINE, Route.ORAL);
  private static final SessionTotal MOUTH =
      new SessionTotal(Substance.KETAMINE, Route.SUBLINGUAL, Route.BUCCAL);

  private static final Limit INTRAVENOUS = PublishedLimits.highest("highest", "iv-highest");
  private static final Limit SUBCUTANEOUS = PublishedLimits.highest("highest", "sc-highest");
  private static final Limit ESKETAMINE =
      PublishedLimits.highest("highest", "sc-esketamine-highest");
  private static final Limit LOZENGE = PublishedLimits.highest("highest", "sl-range");
  private static final Limit BEYOND = PublishedLimits.highest("highest", "iv-anaesthetic");
  private static final Limit PRACTICE_BAND = PublishedLimits.lowest("highest", "im-avoided-kolp");
  private static final Limit ANAESTHETIC = PublishedLimits.lowest("lowest", "im-anaesthetic");
  private static final Limit CAP = Limit.setByClinic("cap", "mg");
  private static final Limit SPRAYS = PublishedLimits.lowest("failed", "nasal-not-tolerated");
  private static final Limit SWALLOWED = PublishedLimits.highest("highest", "oral-reported");
  private static final Limit SWALLOWED_FIXED =
      PublishedLimits.highest("highestFixed", "oral-reported-fixed");
  private static final Limit PUSH = PublishedLimits.lowest("lowest", "iv-anaesthetic");
  private static final Limit PUSH_TIME = Limit.of("within", "1", "min");

  /** What is held in the mouth stays within the highest dose of the one readable protocol. */
  static final Rule<TreatmentCourse> HIGHEST_LOZENGE =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-005")
          .severity(INFO)
          .resolvedBy(PRESCRIBER)
          .limit(LOZENGE)
          .cite("S-CTP", null, PRACTICE, CONFIRMED)
          .check(above(MOUTH::compareMass, LOZENGE));

  /**
   * The intravenous doses of a session stay within the highest of a controlled trial in depression.
   */
  static final Rule<TreatmentCourse> HIGHEST_INTRAVENOUS =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-008")
          .resolvedBy(PRESCRIBER)
          .limit(INTRAVENOUS)
          .cite("S-FAVA", null, TRIAL, CONFIRMED)
          .check(above(IV::compare, INTRAVENOUS));

  /** The subcutaneous doses of a session stay within the top step of the phase 3 trial. */
  static final Rule<TreatmentCourse> HIGHEST_SUBCUTANEOUS =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-009")
          .resolvedBy(PRESCRIBER)
          .limit(SUBCUTANEOUS)
          .cite("S-KADS", null, TRIAL, CONFIRMED)
          .check(above(SC::compare, SUBCUTANEOUS));

  /** Esketamine under the skin stays within the highest dose of the one series found. */
  static final Rule<TreatmentCourse> HIGHEST_SUBCUTANEOUS_ESKETAMINE =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-030")
          .resolvedBy(PRESCRIBER)
          .limit(ESKETAMINE)
          .cite("S-DELS20", null, OBSERVATIONAL, CONFIRMED)
          .check(above(SC_ESKETAMINE::compare, ESKETAMINE));

  /** More than the whole range that the label gives for anaesthesia, however slowly. */
  static final Rule<TreatmentCourse> INTRAVENOUS_BEYOND_ANAESTHESIA =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-034")
          .severity(ERROR)
          .resolvedBy(PRESCRIBER)
          .limit(BEYOND)
          .cite("S-KETALAR", "1 to 4.5 mg/kg for anaesthesia", LABEL, CONFIRMED)
          .check(above(IV::compare, BEYOND));

  /** What one clinic page calls anaesthetic and to be avoided. */
  static final Rule<TreatmentCourse> CALLED_ANAESTHETIC =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-033")
          .resolvedBy(PRESCRIBER)
          .limit(PRACTICE_BAND)
          .cite("S-KOLPBANDS", "more than 2.0 mg/kg", PRACTICE, CONFIRMED_SECONDARY)
          .check(above(PARENTERAL::compare, PRACTICE_BAND));

  /** From here on a dose into a muscle is an anaesthetic one. */
  static final Rule<TreatmentCourse> INTRAMUSCULAR_ANAESTHETIC =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-025")
          .severity(ERROR)
          .resolvedBy(PRESCRIBER)
          .limit(ANAESTHETIC)
          .cite("S-KETALAR", "6.5 to 13 mg/kg", LABEL, CONFIRMED)
          .check(reaching(IM::compare, ANAESTHETIC));

  /** A cap in mg, whatever the weight, where a clinic sets one: one registered trial had 60 mg. */
  static final Rule<TreatmentCourse> INTRAMUSCULAR_CAP =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-027")
          .resolvedBy(PRESCRIBER)
          .limit(CAP)
          .cite("S-IMTRAIN", "60 mg in trainees without illness", TRIAL, CONFIRMED)
          .check(above(IM::compareMass, CAP));

  /** The nasal dose at which a trial was stopped because it was not borne. */
  static final Rule<TreatmentCourse> NASAL_TOLERABILITY =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-028")
          .resolvedBy(PRESCRIBER)
          .limit(SPRAYS)
          .cite("S-GALV18", "trial stopped early", TRIAL, CONFIRMED)
          .check(reaching(NASAL::compareMass, SPRAYS));

  /** What is swallowed stays within the range that was reported. */
  static final Rule<TreatmentCourse> HIGHEST_ORAL =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-029")
          .severity(INFO)
          .resolvedBy(PRESCRIBER)
          .limit(SWALLOWED)
          .limit(SWALLOWED_FIXED)
          .cite("S-AND19", "0.25 to 7.0 mg/kg, or 25 to 300 mg", OBSERVATIONAL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  if (course.getSessions().get(i) instanceof DosingSession session
                      && session.isHeldOrPlanned()) {
                    BigDecimal perKilogram = limits.get(SWALLOWED);
                    BigDecimal fixed = limits.get(SWALLOWED_FIXED);
                    if (ORAL.compare(session.getPlannedDoses(), perKilogram, null) > 0
                        || ORAL.compareMass(session.getPlannedDoses(), fixed, null) > 0) {
                      concerns.report("sessions", i, "plannedDoses");
                    }
                    if (ORAL.compare(session.getAdministeredDoses(), perKilogram, null) > 0
                        || ORAL.compareMass(session.getAdministeredDoses(), fixed, null) > 0) {
                      concerns.report("sessions", i, "administeredDoses");
                    }
                  }
                }
              });

  /** A dose pushed into a vein within a minute, or in no recorded time: an anaesthetic one. */
  static final Rule<TreatmentCourse> FAST_PUSH =
      Rule.about(TreatmentCourse.class, "KAT-DOSE-026")
          .severity(ERROR)
          .resolvedBy(PRESCRIBER)
          .limit(PUSH)
          .limit(PUSH_TIME)
          .cite("S-KETALAR", "1 to 4.5 mg/kg over 60 s", LABEL, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  if (course.getSessions().get(i) instanceof DosingSession session
                      && session.isHeld()) {
                    List<AdministeredDose> given = session.getAdministeredDoses();
                    for (int k = 0; k < given.size(); k++) {
                      if (isPush(given.get(k), limits)
                          && IV.compare(
                                  given.subList(k, k + 1),
                                  limits.get(PUSH),
                                  BodyWeightRules.on(course, session))
                              >= 0) {
                        concerns.report("sessions", i, "administeredDoses", k);
                      }
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public HighestDoseRules() {}

  /** A dose into a vein that took no longer, or whose time nobody recorded. */
  private static boolean isPush(AdministeredDose dose, Limits limits) {
    return dose.getRoute() == Route.INTRAVENOUS
        && (dose.getEnd().isEmpty()
            || dose.getEnd().get().toEpochSecond() - dose.getStart().toEpochSecond()
                <= limits.getDuration(PUSH_TIME).toSeconds());
  }

  /** How the doses of a session compare with a bound, given the patient's weight. */
  @FunctionalInterface
  private interface Comparison {
    int of(List<? extends DrugDose> doses, BigDecimal bound, @Nullable BodyWeight weight);
  }

  private static Rule.Check<TreatmentCourse> above(Comparison comparison, Limit bound) {
    return beyond(comparison, bound, 1);
  }

  private static Rule.Check<TreatmentCourse> reaching(Comparison comparison, Limit bound) {
    return beyond(comparison, bound, 0);
  }

  private static Rule.Check<TreatmentCourse> beyond(Comparison comparison, Limit bound, int least) {
    return (course, limits, concerns) -> {
      for (int i = 0; i < course.getSessions().size(); i++) {
        if (course.getSessions().get(i) instanceof DosingSession session
            && session.isHeldOrPlanned()) {
          BodyWeight weight = BodyWeightRules.on(course, session);
          if (comparison.of(session.getPlannedDoses(), limits.get(bound), weight) >= least) {
            concerns.report("sessions", i, "plannedDoses");
          }
          if (comparison.of(session.getAdministeredDoses(), limits.get(bound), weight) >= least) {
            concerns.report("sessions", i, "administeredDoses");
          }
        }
      }
    };
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        HIGHEST_LOZENGE,
        HIGHEST_INTRAVENOUS,
        HIGHEST_SUBCUTANEOUS,
        HIGHEST_SUBCUTANEOUS_ESKETAMINE,
        CALLED_ANAESTHETIC,
        INTRAVENOUS_BEYOND_ANAESTHESIA,
        INTRAMUSCULAR_ANAESTHETIC,
        INTRAMUSCULAR_CAP,
        NASAL_TOLERABILITY,
        HIGHEST_ORAL,
        FAST_PUSH);
  }
}
