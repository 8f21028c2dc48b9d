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
import java.util.OptionalInt;
import org.katlib.dosing.Route;
import org.katlib.dosing.Substance;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.BloodPressure;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;

/** What is measured while the medicine acts, and what it is compared with. */
public final class ObservationRules implements RuleSet<DosingSession> {
  private static final Limit STOP_SYSTOLIC = Limit.setByClinic("systolic", "mm[Hg]");
  private static final Limit STOP_DIASTOLIC = Limit.setByClinic("diastolic", "mm[Hg]");
  private static final Limit INTERVAL = Limit.of("interval", "15", "min");
  private static final Limit SUBCUTANEOUS = Limit.of("observation", "90", "min");
  private static final Limit SYSTOLIC_RISE = Limit.of("systolicRise", "40", "mm[Hg]");
  private static final Limit DIASTOLIC_RISE = Limit.of("diastolicRise", "25", "mm[Hg]");
  private static final Limit CRISIS_SYSTOLIC = Limit.of("systolic", "180", "mm[Hg]");
  private static final Limit CRISIS_DIASTOLIC = Limit.of("diastolic", "120", "mm[Hg]");
  private static final Limit SATURATION = Limit.of("saturation", "92", "%");
  private static final Limit PULSE = Limit.of("pulse", "150", "/min");
  private static final Limit SLOWEST_BREATHING = Limit.of("slowest", "10", "/min");
  private static final Limit FASTEST_BREATHING = Limit.of("fastest", "30", "/min");

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

  /** Racemic ketamine: someone looks again once the dose is over. */
  static final Rule<DosingSession> SIGNS_AFTER_KETAMINE =
      Rule.about(DosingSession.class, "KAT-MONITOR-013")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .cite("S-JOURNEY", "vital signs before and at the end", PRACTICE, CONFIRMED)
          .cite("S-SZAR20", "at baseline within 90 min after", OBSERVATIONAL, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    OffsetDateTime last = session.getLastDose().orElse(null);
                    return last != null
                        && session.getStatus() == SessionStatus.COMPLETED
                        && session.isGiven(Substance.KETAMINE)
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
                        && session.isGiven(Substance.ESKETAMINE)
                        && session.isGivenBy(Route.SUBCUTANEOUS)
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
          .moment(DURING)
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
          .moment(DURING)
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
                    return now != null
                        && (limits.isAbove(now.getSystolic(), CRISIS_SYSTOLIC)
                            || limits.isAbove(now.getDiastolic(), CRISIS_DIASTOLIC));
                  },
                  "bloodPressure"));

  /** The saturation below which the modified Aldrete score takes a point. */
  static final Rule<DosingSession> LOW_SATURATION =
      Rule.about(DosingSession.class, "KAT-MONITOR-018")
          .moment(DURING)
          .resolvedBy(MONITOR)
          .limit(SATURATION)
          .cite("S-ALD", "full score above 92 % on room air", PRACTICE, CONFIRMED)
          .check(
              each(
                  "vitalSigns",
                  DosingSession::getVitalSigns,
                  (signs, limits) -> {
                    int percent = signs.getOxygenSaturation().orElse(Integer.MAX_VALUE);
                    return !limits.isAbove(percent, SATURATION);
                  },
                  "oxygenSaturation"));

  /** An outer guard for pulse and breathing, from an emergency department's protocol. */
  static final Rule<DosingSession> OUTER_GUARD =
      Rule.about(DosingSession.class, "KAT-MONITOR-019")
          .resolvedBy(MONITOR)
          .limit(PULSE)
          .limit(SLOWEST_BREATHING)
          .limit(FASTEST_BREATHING)
          .cite("S-WESTJEM", "another setting", PRACTICE, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<VitalSigns> signs = session.getVitalSigns();
                for (int i = 0; i < signs.size(); i++) {
                  if (limits.isAbove(signs.get(i).getPulse().orElse(0), PULSE)) {
                    concerns.report("vitalSigns", i, "pulse");
                  }
                  OptionalInt breaths = signs.get(i).getRespiratoryRate();
                  if (breaths.isPresent()
                      && (!limits.isAtLeast(breaths.getAsInt(), SLOWEST_BREATHING)
                          || limits.isAbove(breaths.getAsInt(), FASTEST_BREATHING))) {
                    concerns.report("vitalSigns", i, "respiratoryRate");
                  }
                }
              });

  /** Nothing is measured once the session has ended. */
  static final Rule<DosingSession> BEFORE_THE_END =
      Rule.about(DosingSession.class, "KAT-MONITOR-020")
          .severity(ERROR)
          .cite("KAT", "what is seen in a session is seen before its end", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                OffsetDateTime end = session.getEnd().orElse(null);
                if (end == null || !session.isHeld()) {
                  return;
                }
                for (int i = 0; i < session.getVitalSigns().size(); i++) {
                  if (session.getVitalSigns().get(i).getAt().isAfter(end)) {
                    concerns.report("vitalSigns", i, "at");
                  }
                }
                for (int i = 0; i < session.getSedationRatings().size(); i++) {
                  if (session.getSedationRatings().get(i).getAt().isAfter(end)) {
                    concerns.report("sedationRatings", i, "at");
                  }
                }
                for (int i = 0; i < session.getDissociationRatings().size(); i++) {
                  if (session.getDissociationRatings().get(i).getAt().isAfter(end)) {
                    concerns.report("dissociationRatings", i, "at");
                  }
                }
                for (int i = 0; i < session.getDischargeAssessments().size(); i++) {
                  if (session.getDischargeAssessments().get(i).getAt().isAfter(end)) {
                    concerns.report("dischargeAssessments", i, "at");
                  }
                }
              });

  /** A patient who does not respond at all has lost consciousness: that is an adverse event. */
  static final Rule<DosingSession> LOSS_OF_CONSCIOUSNESS =
      Rule.about(DosingSession.class, "KAT-MONITOR-024")
          .severity(ERROR)
          .moment(DURING)
          .resolvedBy(MONITOR)
          .cite("S-SPRAVATO-2020", "0 is loss of consciousness", LABEL, CONFIRMED)
          .cite("KAT", "loss of consciousness is recorded as an event", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<SedationRating> ratings = session.getSedationRatings();
                for (int i = 0; i < ratings.size(); i++) {
                  if (ratings.get(i).getLevel() == SedationLevel.NO_RESPONSE
                      && !hasLossOfConsciousness(session.getAdverseEvents())) {
                    concerns.report("sedationRatings", i, "level");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public ObservationRules() {}

  private static boolean hasLossOfConsciousness(List<AdverseEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).getKind() == AdverseEventKind.LOSS_OF_CONSCIOUSNESS) {
        return true;
      }
    }
    return false;
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
        CLINIC_STOP,
        SIGNS_AFTER_KETAMINE,
        PRESSURE_DURING_INFUSION,
        PRESSURE_AFTER_SUBCUTANEOUS,
        MARKED_RISE,
        CRISIS,
        LOW_SATURATION,
        OUTER_GUARD,
        BEFORE_THE_END,
        LOSS_OF_CONSCIOUSNESS);
  }
}
