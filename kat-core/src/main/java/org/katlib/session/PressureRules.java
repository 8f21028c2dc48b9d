package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.OBSERVATIONAL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Moment.BEFORE_DISCHARGE;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.BloodPressure;
import org.katlib.safety.VitalSigns;

/** Blood pressure before, during and after a dose, and what it is compared with. */
public final class PressureRules implements RuleSet<DosingSession> {
  private static final Limit SYSTOLIC = Limit.of("systolic", "180", "mm[Hg]");
  private static final Limit DIASTOLIC = Limit.of("diastolic", "110", "mm[Hg]");
  private static final Limit STOP_SYSTOLIC = Limit.setByClinic("systolic", "mm[Hg]");
  private static final Limit STOP_DIASTOLIC = Limit.setByClinic("diastolic", "mm[Hg]");
  private static final Limit INTERVAL = Limit.of("interval", "15", "min");
  private static final Limit SUBCUTANEOUS = Limit.of("observation", "90", "min");
  private static final Limit SYSTOLIC_RISE = Limit.of("systolicRise", "40", "mm[Hg]");
  private static final Limit DIASTOLIC_RISE = Limit.of("diastolicRise", "25", "mm[Hg]");
  static final Limit CRISIS_SYSTOLIC = Limit.of("systolic", "180", "mm[Hg]");
  static final Limit CRISIS_DIASTOLIC = Limit.of("diastolic", "120", "mm[Hg]");

  /** Racemic ketamine: vital signs are taken before the dose as well. */
  static final Rule<DosingSession> PRESSURE_BEFORE_KETAMINE =
      Rule.about(DosingSession.class, "KAT-MONITOR-009")
          .moment(BEFORE_DOSING)
          .resolvedBy(MONITOR)
          .cite("S-KETALAR", "section 2.1, for anaesthesia", LABEL, CONFIRMED)
          .cite("S-JOURNEY", "vital signs before and at the end", PRACTICE, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.isGiven(Substance.KETAMINE)
                          && session.findBloodPressureBeforeDosing().isEmpty(),
                  "vitalSigns"));

  /** The pressures from which the label's own table counts a rise as marked. */
  static final Rule<DosingSession> MARKED_PRESSURE =
      Rule.about(DosingSession.class, "KAT-MONITOR-007")
          .resolvedBy(MONITOR)
          .limit(SYSTOLIC)
          .limit(DIASTOLIC)
          .cite("S-SPRAVATO-2020", "table 6", LABEL, CONFIRMED)
          .check(
              each(
                  "vitalSigns",
                  DosingSession::getVitalSigns,
                  (signs, limits) -> {
                    BloodPressure pressure = signs.getBloodPressure().orElse(null);
                    return pressure != null
                        && (limits.isAtLeast(pressure.getSystolic(), SYSTOLIC)
                            || limits.isAtLeast(pressure.getDiastolic(), DIASTOLIC));
                  },
                  "bloodPressure"));

  /**
   * A pressure at which the clinic gives nothing: the clinic's own number, as no source has one.
   */
  static final Rule<DosingSession> CLINIC_STOP =
      Rule.about(DosingSession.class, "KAT-MONITOR-011")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .limit(STOP_SYSTOLIC)
          .limit(STOP_DIASTOLIC)
          .cite("KAT", "a stop is a clinic's own number, no label's", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    BloodPressure before = session.findBloodPressureBeforeDosing().orElse(null);
                    return before != null
                        && session.isHeldOrPlanned()
                        && (limits.isAbove(before.getSystolic(), STOP_SYSTOLIC)
                            || limits.isAbove(before.getDiastolic(), STOP_DIASTOLIC));
                  },
                  "vitalSigns"));

  /** Someone looks again once the dose is over. */
  static final Rule<DosingSession> SIGNS_AFTER_KETAMINE =
      Rule.about(DosingSession.class, "KAT-MONITOR-013")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .cite("S-JOURNEY", "vital signs before and at the end", PRACTICE, CONFIRMED)
          .cite("S-SZAR20", "at baseline within 90 min after", OBSERVATIONAL, CONFIRMED)
          .cite("KAT", "whatever drug was given", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    OffsetDateTime last = session.getLastDose().orElse(null);
                    return last != null
                        && session.getStatus() == SessionStatus.COMPLETED
                        && !isPressureMeasured(session, last.toEpochSecond() + 1, Long.MAX_VALUE);
                  },
                  "vitalSigns"));

  /** During an infusion the pressure is measured again and again. */
  static final Rule<DosingSession> PRESSURE_DURING_INFUSION =
      Rule.about(DosingSession.class, "KAT-MONITOR-014")
          .severity(INFO)
          .moment(DURING)
          .resolvedBy(MONITOR)
          .limit(INTERVAL)
          .cite("S-SZAR20", "at 0, 15, 30, 45, 60 and 90 min", OBSERVATIONAL, CONFIRMED)
          .cite("S-YALE24", "every 10 min", OBSERVATIONAL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<AdministeredDose> given = session.getAdministeredDoses();
                for (int i = 0; i < given.size(); i++) {
                  AdministeredDose dose = given.get(i);
                  if (dose.getRoute() == Route.INTRAVENOUS
                      && dose.getEnd().isPresent()
                      && hasGap(
                          session,
                          dose.getStart().toEpochSecond(),
                          dose.getEnd().get().toEpochSecond(),
                          limits.getDuration(INTERVAL).toSeconds())) {
                    concerns.report("vitalSigns");
                    return;
                  }
                }
              });

  /** After esketamine under the skin the authors advise to measure for 90 minutes. */
  static final Rule<DosingSession> PRESSURE_AFTER_SUBCUTANEOUS =
      Rule.about(DosingSession.class, "KAT-MONITOR-015")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .limit(SUBCUTANEOUS)
          .cite("S-DELS20", "70 patients", OBSERVATIONAL, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    OffsetDateTime last = session.getLastDose().orElse(null);
                    return last != null
                        && session.getStatus() == SessionStatus.COMPLETED
                        && session.isGiven(Substance.ESKETAMINE, Route.SUBCUTANEOUS)
                        && !isPressureMeasured(
                            session,
                            last.toEpochSecond() + limits.getDuration(SUBCUTANEOUS).toSeconds(),
                            Long.MAX_VALUE);
                  },
                  "vitalSigns"));

  /** The rises that the label's own table counts. */
  static final Rule<DosingSession> MARKED_RISE =
      Rule.about(DosingSession.class, "KAT-MONITOR-016")
          .severity(INFO)
          .resolvedBy(MONITOR)
          .limit(SYSTOLIC_RISE)
          .limit(DIASTOLIC_RISE)
          .cite("S-SPRAVATO-2020", "table 6", LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                OffsetDateTime first = session.getFirstDose().orElse(null);
                BloodPressure before = session.findBloodPressureBeforeDosing().orElse(null);
                List<VitalSigns> signs = session.getVitalSigns();
                for (int i = 0; i < signs.size() && first != null && before != null; i++) {
                  BloodPressure now = signs.get(i).getBloodPressure().orElse(null);
                  if (now != null
                      && signs.get(i).getAt().isAfter(first)
                      && (limits.isAtLeast(now.getSystolic() - before.getSystolic(), SYSTOLIC_RISE)
                          || limits.isAtLeast(
                              now.getDiastolic() - before.getDiastolic(), DIASTOLIC_RISE))) {
                    concerns.report("vitalSigns", i, "bloodPressure");
                  }
                }
              });

  /** What is called a hypertensive crisis. */
  static final Rule<DosingSession> CRISIS =
      Rule.about(DosingSession.class, "KAT-MONITOR-017")
          .severity(ERROR)
          .resolvedBy(MONITOR)
          .limit(CRISIS_SYSTOLIC)
          .limit(CRISIS_DIASTOLIC)
          .cite("S-AHA23", "after S-ACC17", CONSENSUS, CONFIRMED_SECONDARY)
          .check(
              each(
                  "vitalSigns",
                  DosingSession::getVitalSigns,
                  (signs, limits) -> {
                    BloodPressure now = signs.getBloodPressure().orElse(null);
                    return now != null && isCrisis(now, limits);
                  },
                  "bloodPressure"));

  /** For the constraint that opens the rules to any host. */
  public PressureRules() {}

  /** Whether a pressure is above the two limits of a crisis, as a rule has them in force. */
  static boolean isCrisis(BloodPressure pressure, Limits limits) {
    return limits.isAbove(pressure.getSystolic(), CRISIS_SYSTOLIC)
        || limits.isAbove(pressure.getDiastolic(), CRISIS_DIASTOLIC);
  }

  /** Whether a pressure was measured from one second to another, both included. */
  private static boolean isPressureMeasured(DosingSession session, long from, long to) {
    List<VitalSigns> signs = session.getVitalSigns();
    for (int i = 0; i < signs.size(); i++) {
      long at = signs.get(i).getAt().toEpochSecond();
      if (signs.get(i).getBloodPressure().isPresent() && at >= from && at <= to) {
        return true;
      }
    }
    return false;
  }

  /** Whether, after the start or a measurement, the next one came later than it should. */
  private static boolean hasGap(DosingSession session, long start, long end, long most) {
    if (start + most < end && !isPressureMeasured(session, start + 1, start + most)) {
      return true;
    }
    List<VitalSigns> signs = session.getVitalSigns();
    for (int i = 0; i < signs.size(); i++) {
      long at = signs.get(i).getAt().toEpochSecond();
      if (signs.get(i).getBloodPressure().isPresent()
          && at > start
          && at + most < end
          && !isPressureMeasured(session, at + 1, at + most)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(
        PRESSURE_BEFORE_KETAMINE,
        MARKED_PRESSURE,
        CLINIC_STOP,
        SIGNS_AFTER_KETAMINE,
        PRESSURE_DURING_INFUSION,
        PRESSURE_AFTER_SUBCUTANEOUS,
        MARKED_RISE,
        CRISIS);
  }
}
