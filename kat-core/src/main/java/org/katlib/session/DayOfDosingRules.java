package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.evidence.Jurisdiction.EU;
import static org.katlib.evidence.Jurisdiction.US;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.CLINIC;
import static org.katlib.rule.Responsible.ESCORT;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Responsible.PATIENT;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.CareSetting;
import org.katlib.safety.PreDoseChecks;
import org.katlib.safety.SupportPerson;
import org.katlib.safety.VitalSigns;

/** What sources ask of the day of a dose, before it is given. */
public final class DayOfDosingRules implements RuleSet<DosingSession> {
  private static final Limit FOOD = Limit.of("food", "2", "h");
  private static final Limit LIQUID = Limit.of("liquid", "30", "min");
  private static final Limit SPRAY = Limit.of("spray", "1", "h");
  private static final Limit LIGHT_MEAL = Limit.of("lightMeal", "6", "h");
  private static final Limit CLEAR_FLUID = Limit.of("clearFluid", "2", "h");
  private static final Limit BEFORE = Limit.of("before", "12", "h");
  private static final Limit LOZENGE_FAST = Limit.setByClinic("fast", "h");

  /** Nothing is eaten for two hours before esketamine spray. */
  static final Rule<DosingSession> FOOD_BEFORE_SPRAY =
      Rule.about(DosingSession.class, "KAT-DAY-001")
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .limit(FOOD)
          .cite("S-SPRAVATO-PT", null, LABEL, CONFIRMED)
          .cite("S-EPOC", null, LABEL, CONFIRMED)
          .check(
              notWithin(
                  FOOD,
                  DosingSession::isEsketamineSprayGiven,
                  PreDoseChecks::getLastFood,
                  "lastFood"));

  /** Nothing is drunk for half an hour before esketamine spray. */
  static final Rule<DosingSession> LIQUID_BEFORE_SPRAY =
      Rule.about(DosingSession.class, "KAT-DAY-002")
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .limit(LIQUID)
          .cite("S-SPRAVATO-PT", null, LABEL, CONFIRMED)
          .cite("S-EPOC", null, LABEL, CONFIRMED)
          .check(
              notWithin(
                  LIQUID,
                  DosingSession::isEsketamineSprayGiven,
                  PreDoseChecks::getLastLiquid,
                  "lastLiquid"));

  /** A nasal corticosteroid or decongestant is used at least an hour before esketamine spray. */
  static final Rule<DosingSession> NASAL_SPRAY_BEFORE =
      Rule.about(DosingSession.class, "KAT-DAY-003")
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .limit(SPRAY)
          .cite("S-SPRAVATO-PT", null, LABEL, CONFIRMED)
          .check(
              notWithin(
                  SPRAY,
                  DosingSession::isEsketamineSprayGiven,
                  PreDoseChecks::getLastNasalSpray,
                  "lastNasalSpray"));

  /** What the label asks of food and drink can only be told where someone asked. */
  static final Rule<DosingSession> FASTING_ASKED =
      Rule.about(DosingSession.class, "KAT-DAY-004")
          .moment(BEFORE_DOSING)
          .resolvedBy(MONITOR)
          .cite("S-SPRAVATO-PT", null, LABEL, CONFIRMED)
          .cite("KAT", "what a source asks is on record", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    PreDoseChecks checks = session.getPreDoseChecks().orElse(null);
                    boolean asked =
                        checks != null
                            && checks.getLastFood().isPresent()
                            && checks.getLastLiquid().isPresent();
                    return !asked && session.isEsketamineSprayGiven();
                  },
                  "preDoseChecks"));

  /** A responsible adult takes the patient home. */
  static final Rule<DosingSession> ESCORTED =
      Rule.about(DosingSession.class, "KAT-DAY-005")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(ESCORT)
          .cite("S-SPRAVATO-2019", "section 17", LABEL, CONFIRMED)
          .cite("S-KETALAR-OLD", null, LABEL, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    SupportPerson person = session.getSupportPerson().orElse(null);
                    return (person == null || !person.isEscort())
                        && leavesAfterDose(session)
                        && !isAt(CareSetting.HOME, session);
                  },
                  "supportPerson"));

  /** The patient does not drive until the next day. */
  static final Rule<DosingSession> DRIVING =
      Rule.about(DosingSession.class, "KAT-DAY-006")
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .cite("S-SPRAVATO-2019", "section 17", LABEL, CONFIRMED)
          .cite("S-MONTREAL", "24 h or until after a restful night", PRACTICE, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    PreDoseChecks checks = session.getPreDoseChecks().orElse(null);
                    boolean agreed = checks != null && checks.getDrivingBanAccepted().orElse(false);
                    return !agreed && leavesAfterDose(session);
                  },
                  "preDoseChecks",
                  "drivingBanAccepted"));

  /** The head is reclined while and after spraying. */
  static final Rule<DosingSession> HEAD_RECLINED =
      Rule.about(DosingSession.class, "KAT-DAY-007")
          .severity(INFO)
          .moment(DURING)
          .resolvedBy(MONITOR)
          .cite("S-JNJ-MISSED", null, LABEL, CONFIRMED_SECONDARY)
          .check(
              each(
                  "administeredDoses",
                  DosingSession::getAdministeredDoses,
                  (dose, limits) ->
                      dose.isEsketamineSpray() && !dose.getHeadReclined().orElse(true),
                  "headReclined"));

  /** An injection of ketamine follows the guidance on an empty stomach. */
  static final Rule<DosingSession> FOOD_BEFORE_INJECTION =
      Rule.about(DosingSession.class, "KAT-DAY-008")
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .limit(LIGHT_MEAL)
          .cite("S-KETALAR", "section 2.1, for anaesthesia", LABEL, CONFIRMED)
          .cite("S-ASAFAST", "6 h after a light meal", CONSENSUS, CONFIRMED_SECONDARY)
          .check(
              notWithin(
                  LIGHT_MEAL,
                  DayOfDosingRules::isInjected,
                  PreDoseChecks::getLastFood,
                  "lastFood"));

  /** Clear fluids stop two hours before an injection of ketamine. */
  static final Rule<DosingSession> LIQUID_BEFORE_INJECTION =
      Rule.about(DosingSession.class, "KAT-DAY-009")
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .limit(CLEAR_FLUID)
          .cite("S-KETALAR", "section 2.1, for anaesthesia", LABEL, CONFIRMED)
          .cite("S-ASAFAST", "2 h after clear fluid", CONSENSUS, CONFIRMED_SECONDARY)
          .check(
              notWithin(
                  CLEAR_FLUID,
                  DayOfDosingRules::isInjected,
                  PreDoseChecks::getLastLiquid,
                  "lastLiquid"));

  /** Before a lozenge a clinic keeps the fast it has set: 4 to 6 h are described. */
  static final Rule<DosingSession> FOOD_BEFORE_LOZENGE =
      Rule.about(DosingSession.class, "KAT-DAY-010")
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .limit(LOZENGE_FAST)
          .cite("S-EVOLVE", "clinic-specific", PRACTICE, CONFIRMED_SECONDARY)
          .check(
              notWithin(
                  LOZENGE_FAST,
                  DayOfDosingRules::isHeldInTheMouth,
                  PreDoseChecks::getLastFood,
                  "lastFood"));

  /** Esketamine spray is never dispensed for use at home. */
  static final Rule<DosingSession> SPRAY_AT_HOME =
      Rule.about(DosingSession.class, "KAT-DAY-011")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .onlyIn(US)
          .cite("S-JNJ-REMS", null, LABEL, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      isAt(CareSetting.HOME, session) && session.isEsketamineSprayGiven(),
                  "careSetting"));

  /** At home an adult stays with the patient; a team on a screen is not there. */
  static final Rule<DosingSession> ALONE_AT_HOME =
      Rule.about(DosingSession.class, "KAT-DAY-012")
          .moment(BEFORE_DOSING)
          .resolvedBy(CLINIC)
          .cite("S-FDA-2023", "use at home raises the risk", CONSENSUS, CONFIRMED_SECONDARY)
          .cite("KAT", "an adult stays in the home", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    SupportPerson person = session.getSupportPerson().orElse(null);
                    return isAt(CareSetting.HOME, session)
                        && session.getFirstDose().isPresent()
                        && (person == null || !person.getAdult().orElse(false));
                  },
                  "supportPerson"));

  /** What is injected needs monitoring and help at hand, which a home does not have. */
  static final Rule<DosingSession> INJECTION_AT_HOME =
      Rule.about(DosingSession.class, "KAT-DAY-013")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite("S-KETALAR", "section 2.1, for anaesthesia", LABEL, CONFIRMED)
          .cite("S-ASA25", "same standards as other anaesthetics", CONSENSUS, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      isAt(CareSetting.HOME, session)
                          && (session.isGivenBy(Route.INTRAVENOUS)
                              || session.isGivenBy(Route.INTRAMUSCULAR)
                              || session.isGivenBy(Route.SUBCUTANEOUS)),
                  "careSetting"));

  /** The US text keeps esketamine spray from the home; no other text on it was read. */
  static final Rule<DosingSession> SPRAY_AT_HOME_ELSEWHERE =
      Rule.about(DosingSession.class, "KAT-DAY-014")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .onlyIn(EU)
          .cite("S-JNJ-REMS", "US", LABEL, CONFIRMED)
          .cite("KAT", "no EU text on use at home was read", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      isAt(CareSetting.HOME, session) && session.isEsketamineSprayGiven(),
                  "careSetting"));

  /** What was asked and measured before a dose was so on the day of it. */
  static final Rule<DosingSession> OF_THE_DAY =
      Rule.about(DosingSession.class, "KAT-DAY-015")
          .moment(BEFORE_DOSING)
          .resolvedBy(MONITOR)
          .limit(BEFORE)
          .cite("KAT", "what is asked before a dose is asked on its day", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                long earliest =
                    session.getStart().toEpochSecond() - limits.getDuration(BEFORE).toSeconds();
                PreDoseChecks checks = session.getPreDoseChecks().orElse(null);
                OffsetDateTime dose = session.getFirstDose().orElse(null);
                if (checks != null
                    && (checks.getAt().toEpochSecond() < earliest
                        || (dose != null && checks.getAt().isAfter(dose)))) {
                  concerns.report("preDoseChecks", "at");
                }
                List<VitalSigns> signs = session.getVitalSigns();
                for (int i = 0; i < signs.size(); i++) {
                  if (signs.get(i).getAt().toEpochSecond() < earliest) {
                    concerns.report("vitalSigns", i, "at");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public DayOfDosingRules() {}

  /** Reports what was taken later than so long before the first dose. */
  private static Rule.Check<DosingSession> notWithin(
      Limit least,
      Predicate<DosingSession> applies,
      Function<PreDoseChecks, Optional<OffsetDateTime>> taken,
      String attribute) {
    return when(
        (session, limits) -> {
          Optional<PreDoseChecks> checks = session.getPreDoseChecks();
          Optional<OffsetDateTime> dose = session.getFirstDose();
          if (checks.isEmpty() || dose.isEmpty() || !applies.test(session)) {
            return false;
          }
          Optional<OffsetDateTime> last = taken.apply(checks.get());
          return last.isPresent()
              && dose.get().toEpochSecond() - last.get().toEpochSecond()
                  < limits.getDuration(least).toSeconds();
        },
        "preDoseChecks",
        attribute);
  }

  private static boolean isHeldInTheMouth(DosingSession session) {
    return session.isGivenBy(Route.SUBLINGUAL) || session.isGivenBy(Route.BUCCAL);
  }

  private static boolean leavesAfterDose(DosingSession session) {
    return session.getFirstDose().isPresent() && !isAt(CareSetting.INPATIENT, session);
  }

  private static boolean isAt(CareSetting place, DosingSession session) {
    return session.getCareSetting().orElse(CareSetting.OUTPATIENT_SITE) == place;
  }

  private static boolean isInjected(DosingSession session) {
    return session.isGiven(Substance.KETAMINE, Route.INTRAVENOUS)
        || session.isGiven(Substance.KETAMINE, Route.INTRAMUSCULAR)
        || session.isGiven(Substance.KETAMINE, Route.SUBCUTANEOUS);
  }

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(
        FOOD_BEFORE_SPRAY,
        LIQUID_BEFORE_SPRAY,
        NASAL_SPRAY_BEFORE,
        FASTING_ASKED,
        ESCORTED,
        DRIVING,
        HEAD_RECLINED,
        FOOD_BEFORE_INJECTION,
        LIQUID_BEFORE_INJECTION,
        FOOD_BEFORE_LOZENGE,
        SPRAY_AT_HOME,
        ALONE_AT_HOME,
        INJECTION_AT_HOME,
        SPRAY_AT_HOME_ELSEWHERE,
        OF_THE_DAY);
  }
}
