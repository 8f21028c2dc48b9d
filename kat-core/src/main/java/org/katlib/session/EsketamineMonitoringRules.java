package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.Jurisdiction.US;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Moment.BEFORE_DISCHARGE;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.ERROR;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.VitalSigns;

/** What the label and the programme of the esketamine nasal spray ask of those who watch. */
public final class EsketamineMonitoringRules implements RuleSet<DosingSession> {
  private static final Limit OBSERVATION = Limit.of("observation", "2", "h");
  private static final Limit EARLIEST = Limit.of("earliest", "30", "min");
  private static final Limit LATEST = Limit.of("latest", "50", "min");
  private static final Limit MEASUREMENTS = Limit.of("measurements", "2", "{measurement}");

  /** The patient is watched for at least two hours after the last device. */
  static final Rule<DosingSession> OBSERVATION_TIME =
      Rule.about(DosingSession.class, "KAT-MONITOR-001")
          .severity(ERROR)
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .limit(OBSERVATION)
          .cite("S-SPRAVATO-2019", "sections 5.1 and 17", LABEL, CONFIRMED)
          .cite("KAT", "observation counts from the last device", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    OffsetDateTime last = SprayUse.lastDevice(session);
                    return last != null
                        && session.getStatus() == SessionStatus.COMPLETED
                        && session.getEnd().isPresent()
                        && SprayUse.secondsBetween(last, session.getEnd().get())
                            < limits.getDuration(OBSERVATION).toSeconds();
                  },
                  "end"));

  /** Without the end of the session nobody can tell how long the patient was watched. */
  static final Rule<DosingSession> OBSERVATION_RECORDED =
      Rule.about(DosingSession.class, "KAT-MONITOR-002")
          .moment(AFTER)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .cite("S-SPRAVATO-2019", "sections 5.1 and 17", LABEL, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.getEnd().isEmpty()
                          && SprayUse.lastDevice(session) != null));

  /** Blood pressure is measured before every dose. */
  static final Rule<DosingSession> PRESSURE_BEFORE =
      Rule.about(DosingSession.class, "KAT-MONITOR-003")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(MONITOR)
          .cite("S-SPRAVATO", null, LABEL, CONFIRMED)
          .cite("S-JNJ-AHT", null, LABEL, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      SprayUse.lastDevice(session) != null
                          && session.findBloodPressureBeforeDosing().isEmpty(),
                  "vitalSigns"));

  /** Blood pressure is measured again about 40 minutes after the dose. */
  static final Rule<DosingSession> PRESSURE_AT_FORTY_MINUTES =
      Rule.about(DosingSession.class, "KAT-MONITOR-004")
          .moment(DURING)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .limit(EARLIEST)
          .limit(LATEST)
          .cite("S-SPRAVATOHCP", "about 40 minutes after the dose", LABEL, CONFIRMED)
          .cite("S-REMS-FORM", null, LABEL, CONFIRMED)
          .cite("KAT", "what counts as about 40 minutes", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.isEsketamineSprayGiven()
                          && !SprayUse.isPressureMeasured(
                              session,
                              limits.getDuration(EARLIEST).toSeconds(),
                              limits.getDuration(LATEST).toSeconds()),
                  "vitalSigns"));

  /** Breathing is checked by pulse oximetry at every session. */
  static final Rule<DosingSession> OXIMETRY =
      Rule.about(DosingSession.class, "KAT-MONITOR-006")
          .moment(DURING)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .cite("S-SPRAVATOHCP", null, LABEL, CONFIRMED)
          .cite("S-FDA-REMS", null, LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                if (SprayUse.lastDevice(session) == null
                    || session.getStatus() != SessionStatus.COMPLETED) {
                  return;
                }
                List<VitalSigns> signs = session.getVitalSigns();
                for (int i = 0; i < signs.size(); i++) {
                  if (signs.get(i).getOxygenSaturation().isPresent()) {
                    return;
                  }
                }
                concerns.report("vitalSigns");
              });

  /** Besides the one at about 40 minutes, a pressure is measured before the session ends. */
  static final Rule<DosingSession> PRESSURE_BEFORE_THE_END =
      Rule.about(DosingSession.class, "KAT-MONITOR-012")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .limit(MEASUREMENTS)
          .cite("S-REMS-FORM", "before the session ends", LABEL, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.isEsketamineSprayGiven()
                          && !limits.isAtLeast(SprayUse.countPressuresAfter(session), MEASUREMENTS),
                  "vitalSigns"));

  /** Someone looks whether the patient is sedated after esketamine. */
  static final Rule<DosingSession> SEDATION_LOOKED_FOR =
      Rule.about(DosingSession.class, "KAT-MONITOR-022")
          .moment(DURING)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .cite("S-SPRAVATO-2019", "section 5.1", LABEL, CONFIRMED)
          .cite("S-REMS-FORM", null, LABEL, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.isEsketamineSprayGiven()
                          && session.getSedationRatings().isEmpty()
                          && !isLookedFor(AcuteEffectKind.SEDATION, session),
                  "sedationRatings"));

  /** Someone looks whether the patient is dissociated after esketamine. */
  static final Rule<DosingSession> DISSOCIATION_LOOKED_FOR =
      Rule.about(DosingSession.class, "KAT-MONITOR-023")
          .moment(DURING)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .cite("S-SPRAVATO-2019", "section 5.1", LABEL, CONFIRMED)
          .cite("S-REMS-FORM", null, LABEL, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.isEsketamineSprayGiven()
                          && session.getDissociationRatings().isEmpty()
                          && !isLookedFor(AcuteEffectKind.DISSOCIATION, session),
                  "dissociationRatings"));

  /** For the constraint that opens the rules to any host. */
  public EsketamineMonitoringRules() {}

  /** Whether a pressure was measured about 40 minutes after the spray, by the published window. */
  static boolean isMeasuredAboutForty(DosingSession session) {
    return SprayUse.isPressureMeasured(session, seconds(EARLIEST), seconds(LATEST));
  }

  private static long seconds(Limit minutes) {
    return Duration.ofMinutes(minutes.findValue(US).orElseThrow().longValueExact()).toSeconds();
  }

  private static boolean isLookedFor(AcuteEffectKind kind, DosingSession session) {
    List<AcuteEffect> effects = session.getAcuteEffects();
    for (int i = 0; i < effects.size(); i++) {
      if (effects.get(i).getKind() == kind) {
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
        OBSERVATION_TIME,
        OBSERVATION_RECORDED,
        PRESSURE_BEFORE,
        PRESSURE_AT_FORTY_MINUTES,
        OXIMETRY,
        PRESSURE_BEFORE_THE_END,
        SEDATION_LOOKED_FOR,
        DISSOCIATION_LOOKED_FOR);
  }
}
