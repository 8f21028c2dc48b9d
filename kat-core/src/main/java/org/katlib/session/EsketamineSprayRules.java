package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.Jurisdiction.US;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.session.DoseChecks.eachDose;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.katlib.dosing.Dose;
import org.katlib.dosing.EsketamineSpray;
import org.katlib.dosing.FixedDose;
import org.katlib.dosing.PublishedLimits;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** What the label of the esketamine nasal spray asks of its devices. */
public final class EsketamineSprayRules implements RuleSet<DosingSession> {
  private static final Limit MAXIMUM = PublishedLimits.highest("maximum", "esk-us-highest");
  private static final Limit REST = Limit.of("rest", "5", "min");

  /** A dose is made of whole devices, and nothing between. */
  static final Rule<DosingSession> WHOLE_DEVICES =
      Rule.about(DosingSession.class, "KAT-DOSE-001")
          .severity(ERROR)
          .resolvedBy(PRESCRIBER)
          .cite("S-SPRAVATO", "section 2", LABEL, CONFIRMED)
          .check(
              eachDose(
                  (dose, limits) ->
                      dose.isEsketamineSpray()
                          && EsketamineSpray.countDevices(dose.getDose()).isEmpty(),
                  "dose"));

  /** No more than 84 mg, three devices, in one session. */
  static final Rule<DosingSession> SESSION_MAXIMUM =
      Rule.about(DosingSession.class, "KAT-DOSE-002")
          .severity(ERROR)
          .resolvedBy(PRESCRIBER)
          .limit(MAXIMUM)
          .cite("S-SPRAVATO", "section 2", LABEL, CONFIRMED)
          .cite("S-MIMS-EU", "28, 56 or 84 mg, EU text", LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                if (isAbove(session.getPlannedDoses(), limits.get(MAXIMUM))) {
                  concerns.report("plannedDoses");
                }
                if (isAbove(session.getAdministeredDoses(), limits.get(MAXIMUM))) {
                  concerns.report("administeredDoses");
                }
              });

  /** Five minutes of rest lie between one device and the next. */
  static final Rule<DosingSession> REST_BETWEEN_DEVICES =
      Rule.about(DosingSession.class, "KAT-DOSE-003")
          .moment(DURING)
          .resolvedBy(MONITOR)
          .limit(REST)
          .cite("S-MIMS-EU", null, LABEL, CONFIRMED_SECONDARY)
          .cite("S-EPOC", null, LABEL, CONFIRMED_SECONDARY)
          .cite("S-JNJ-MISSED", null, LABEL, CONFIRMED_SECONDARY)
          .check(
              (session, limits, concerns) -> {
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 0; i < given.size(); i++) {
                  AdministeredDose dose = given.get(i);
                  if (!dose.isEsketamineSpray() || dose.getEnd().isEmpty()) {
                    continue;
                  }
                  int devices = EsketamineSpray.countDevices(dose.getDose()).orElse(1);
                  long least = (devices - 1L) * limits.getDuration(REST).toSeconds();
                  if (SprayUse.secondsBetween(dose.getStart(), dose.getEnd().get()) < least) {
                    concerns.report("administeredDoses", i, "end");
                  }
                }
                for (int i = 0; i < given.size(); i++) {
                  if (isTooSoon(given, i, limits.getDuration(REST).toSeconds())) {
                    concerns.report("administeredDoses", i, "start");
                  }
                }
              });

  /** When the last of several devices was used is on record: what follows counts from there. */
  static final Rule<DosingSession> LAST_DEVICE_RECORDED =
      Rule.about(DosingSession.class, "KAT-MONITOR-008")
          .moment(DURING)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .cite("S-SPRAVATO-2019", "sections 5.1 and 17", LABEL, CONFIRMED)
          .cite("KAT", "observation counts from the last device", DERIVED, CONFIRMED)
          .check(
              each(
                  "administeredDoses",
                  DosingSession::getAdministeredDoses,
                  (dose, limits) ->
                      dose.isEsketamineSpray()
                          && dose.getEnd().isEmpty()
                          && EsketamineSpray.countDevices(dose.getDose()).orElse(1) > 1));

  /** For the constraint that opens the rules to any host. */
  public EsketamineSprayRules() {}

  private static boolean isAbove(List<? extends DrugDose> doses, BigDecimal maximum) {
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < doses.size(); i++) {
      if (doses.get(i).isEsketamineSpray()) {
        total = total.add(baseOf(doses.get(i).getDose()));
      }
    }
    return total.compareTo(maximum) > 0;
  }

  /** The mass of a dose in mg of base; a dose per body mass is no dose of a spray. */
  private static BigDecimal baseOf(Dose dose) {
    OptionalInt devices = EsketamineSpray.countDevices(dose);
    if (devices.isPresent()) {
      return EsketamineSpray.massOf(devices.getAsInt());
    }
    return dose instanceof FixedDose fixed
        ? fixed.getBasis().toBase(fixed.getAmount().getValue())
        : BigDecimal.ZERO;
  }

  /** Whether a device was used before an earlier one was over for long enough. */
  private static boolean isTooSoon(List<AdministeredDose> given, int later, long least) {
    if (!given.get(later).isEsketamineSpray()) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      long apart = SprayUse.secondsBetween(given.get(i).getStart(), given.get(later).getStart());
      boolean earlier = apart > 0 || (apart == 0 && i < later);
      if (earlier
          && given.get(i).isEsketamineSpray()
          && apart < secondsOfUse(given.get(i), least) + least) {
        return true;
      }
    }
    return false;
  }

  /** From the first device of a dose to its last; where no end is recorded, the least it can be. */
  private static long secondsOfUse(AdministeredDose dose, long rest) {
    int devices = EsketamineSpray.countDevices(dose.getDose()).orElse(1);
    return dose.getEnd().isPresent()
        ? SprayUse.secondsBetween(dose.getStart(), dose.getEnd().get())
        : (devices - 1L) * rest;
  }

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(WHOLE_DEVICES, SESSION_MAXIMUM, REST_BETWEEN_DEVICES, LAST_DEVICE_RECORDED);
  }
}
