package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.OBSERVATIONAL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;
import static org.katlib.session.DoseChecks.eachDose;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.dosing.DeviceDose;
import org.katlib.dosing.Dose;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.dosing.WeightBasedDose;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** Whether what was given was planned, timed and recorded as it can have been. */
public final class AdministrationRules implements RuleSet<DosingSession> {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Limit SHORTEST = Limit.of("shortest", "2", "min");
  private static final Limit LONGEST = Limit.of("longest", "100", "min");

  /** What was given otherwise than planned says why. */
  static final Rule<DosingSession> DEVIATION_EXPLAINED =
      Rule.about(DosingSession.class, "KAT-DOSE-011")
          .moment(AFTER)
          .resolvedBy(PRESCRIBER)
          .cite("KAT", "a deviation has a reason", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 0; i < given.size(); i++) {
                  if (given.get(i).getDeviation().isEmpty()
                      && !session.getPlannedDoses().isEmpty()
                      && !isPlanned(given.get(i), session.getPlannedDoses())) {
                    concerns.report("administeredDoses", i, "deviation");
                  }
                }
              });

  /** A dosing session that is over has a dose, or says that none was given. */
  static final Rule<DosingSession> SOMETHING_GIVEN =
      Rule.about(DosingSession.class, "KAT-DOSE-012")
          .moment(AFTER)
          .cite("KAT", "a completed dosing session holds its dose", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.getAdministeredDoses().isEmpty(),
                  "administeredDoses"));

  /** Two doses are not given at one instant: one of them is a slip. */
  static final Rule<DosingSession> ONE_AT_A_TIME =
      Rule.about(DosingSession.class, "KAT-DOSE-013")
          .cite("KAT", "doses of one session follow each other", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 1; i < given.size(); i++) {
                  for (int k = 0; k < i; k++) {
                    if (given.get(i).getStart().isEqual(given.get(k).getStart())) {
                      concerns.report("administeredDoses", i, "start");
                      break;
                    }
                  }
                }
              });

  /** A dose is given within its session. */
  static final Rule<DosingSession> WITHIN_SESSION =
      Rule.about(DosingSession.class, "KAT-DOSE-014")
          .severity(ERROR)
          .cite("KAT", "a dose is given within its session", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                OffsetDateTime end = session.getEnd().orElse(null);
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 0; i < given.size(); i++) {
                  if (given.get(i).getStart().isBefore(session.getStart())) {
                    concerns.report("administeredDoses", i, "start");
                  }
                  if (end != null && given.get(i).getLastMoment().isAfter(end)) {
                    concerns.report("administeredDoses", i, "end");
                  }
                }
              });

  /** Only the licensed device holds a known mass: sprays of a compounded bottle are no dose. */
  static final Rule<DosingSession> COUNTED_DEVICES =
      Rule.about(DosingSession.class, "KAT-DOSE-015")
          .severity(ERROR)
          .resolvedBy(PRESCRIBER)
          .cite("S-FDA-2022", "dose per spray not controlled", CONSENSUS, CONFIRMED_SECONDARY)
          .cite("S-SPRAVATO-2019", "section 11", LABEL, CONFIRMED)
          .check(
              eachDose(
                  (dose, limits) ->
                      dose.getDose() instanceof DeviceDose && !dose.isEsketamineSpray(),
                  "dose"));

  /** How long a dose was held in the mouth, and whether it was swallowed, changes the exposure. */
  static final Rule<DosingSession> HELD_IN_THE_MOUTH =
      Rule.about(DosingSession.class, "KAT-DOSE-016")
          .severity(INFO)
          .moment(DURING)
          .resolvedBy(MONITOR)
          .cite("S-CTP", null, PRACTICE, CONFIRMED)
          .cite("KAT", "hold and swallow change the exposure", DERIVED, CONFIRMED)
          .check(
              each(
                  "administeredDoses",
                  DosingSession::getAdministeredDoses,
                  (dose, limits) -> {
                    boolean inTheMouth =
                        dose.getRoute() == Route.SUBLINGUAL || dose.getRoute() == Route.BUCCAL;
                    return inTheMouth
                        && (dose.getHeldFor().isEmpty() || dose.getMouthContents().isEmpty());
                  }));

  /** An infusion runs as long as those that were reported. */
  static final Rule<DosingSession> INFUSION_TIME =
      Rule.about(DosingSession.class, "KAT-DOSE-017")
          .severity(INFO)
          .resolvedBy(PRESCRIBER)
          .limit(SHORTEST)
          .limit(LONGEST)
          .cite("S-AND17", "40 min usual, 2 to 100 min reported", OBSERVATIONAL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 0; i < given.size(); i++) {
                  AdministeredDose dose = given.get(i);
                  if (dose.getRoute() == Route.INTRAVENOUS && dose.getEnd().isPresent()) {
                    long seconds =
                        dose.getEnd().get().toEpochSecond() - dose.getStart().toEpochSecond();
                    if (seconds < limits.getDuration(SHORTEST).toSeconds()
                        || seconds > limits.getDuration(LONGEST).toSeconds()) {
                      concerns.report("administeredDoses", i, "end");
                    }
                  }
                }
              });

  /** A form is given by a way that it can be given by. */
  static final Rule<DosingSession> FORM_AND_ROUTE =
      Rule.about(DosingSession.class, "KAT-DOSE-018")
          .severity(ERROR)
          .resolvedBy(PRESCRIBER)
          .cite("KAT", "the ways that a form can be given by", DERIVED, CONFIRMED)
          .check(eachDose((dose, limits) -> !dose.getForm().isGivenBy(dose.getRoute()), "route"));

  /** Nothing is given without an order. */
  static final Rule<DosingSession> ORDERED =
      Rule.about(DosingSession.class, "KAT-DOSE-019")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite("KAT", "a dose is ordered before it is given", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.IN_PROGRESS
                          && session.getPlannedDoses().isEmpty(),
                  "plannedDoses"));

  /** The volume drawn from a strength holds the dose that is recorded. */
  static final Rule<DosingSession> VOLUME_AND_DOSE =
      Rule.about(DosingSession.class, "KAT-DOSE-035")
          .severity(ERROR)
          .resolvedBy(MONITOR)
          .cite("KAT", "mL times mg/mL are mg", DERIVED, CONFIRMED)
          .check(
              each(
                  "administeredDoses",
                  DosingSession::getAdministeredDoses,
                  (dose, limits) -> isOtherThanVolume(dose),
                  "volume"));

  /** No text that was read is about esketamine by another way than its spray. */
  static final Rule<DosingSession> ESKETAMINE_OTHERWISE =
      Rule.about(DosingSession.class, "KAT-DOSE-036")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite("S-SPRAVATO", "nasal spray", LABEL, CONFIRMED)
          .cite("KAT", "what no text was read on is not compared with one", DERIVED, CONFIRMED)
          .check(
              eachDose(
                  (dose, limits) ->
                      dose.getSubstance() == Substance.ESKETAMINE && !dose.isEsketamineSpray(),
                  "route"));

  /** For the constraint that opens the rules to any host. */
  public AdministrationRules() {}

  /** Beyond what rounding the volume as recorded can make of it. */
  private static boolean isOtherThanVolume(AdministeredDose given) {
    if (given.getVolume().isEmpty()
        || given.getProductStrength().isEmpty()
        || !(given.getDose() instanceof FixedDose dose)) {
      return false;
    }
    BigDecimal volume = given.getVolume().get().getValue();
    BigDecimal strength = given.getProductStrength().get().getValue();
    BigDecimal mass = dose.getBasis().toBase(dose.getAmount().getValue());
    BigDecimal rounding =
        strength.multiply(volume.ulp()).add(dose.getAmount().getValue().ulp()).multiply(HALF);
    return volume.multiply(strength).subtract(mass).abs().compareTo(rounding) > 0;
  }

  private static boolean isPlanned(AdministeredDose given, List<PlannedDose> planned) {
    for (int i = 0; i < planned.size(); i++) {
      PlannedDose order = planned.get(i);
      if (order.getSubstance() == given.getSubstance()
          && order.getRoute() == given.getRoute()
          && order.getForm() == given.getForm()
          && isSameAmount(order.getDose(), given.getDose())) {
        return true;
      }
    }
    return false;
  }

  /** Doses told in other ways, such as mg and mg/kg, cannot be compared without a weight. */
  private static boolean isSameAmount(Dose planned, Dose given) {
    if (planned instanceof FixedDose order && given instanceof FixedDose dose) {
      return order.getBasis() != dose.getBasis() || order.getAmount().isAsMuchAs(dose.getAmount());
    }
    if (planned instanceof WeightBasedDose order && given instanceof WeightBasedDose dose) {
      return order.getBasis() != dose.getBasis()
          || order.getAmountPerBodyMass().isAsMuchAs(dose.getAmountPerBodyMass());
    }
    if (planned instanceof DeviceDose order && given instanceof DeviceDose dose) {
      return order.getDevices() == dose.getDevices();
    }
    return true;
  }

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(
        DEVIATION_EXPLAINED,
        SOMETHING_GIVEN,
        ONE_AT_A_TIME,
        WITHIN_SESSION,
        COUNTED_DEVICES,
        HELD_IN_THE_MOUTH,
        INFUSION_TIME,
        FORM_AND_ROUTE,
        ORDERED,
        VOLUME_AND_DOSE,
        ESKETAMINE_OTHERWISE);
  }
}
