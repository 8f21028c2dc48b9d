package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.evidence.Jurisdiction.US;
import static org.katlib.rule.Moment.BEFORE_DISCHARGE;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Rule.Check.when;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.AcuteEffect;
import org.katlib.safety.AcuteEffectKind;
import org.katlib.safety.BloodPressure;
import org.katlib.safety.DischargeAssessment;
import org.katlib.safety.DischargeDecision;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;

/** Whether the patient was ready to leave when the session ended. */
public final class DischargeRules implements RuleSet<DosingSession> {
  private static final Limit ALDRETE = Limit.of("aldrete", "9", "{score}");
  private static final Limit PADSS = Limit.of("padss", "9", "{score}");
  private static final Limit OBSERVATION = Limit.setByClinic("observation", "min");

  /** Nobody leaves before sedation, dissociation and respiratory depression have passed. */
  static final Rule<DosingSession> EFFECTS_PASSED =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-001")
          .severity(ERROR)
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .cite("S-SPRAVATO", "until they resolve", LABEL, CONFIRMED)
          .cite("S-FDA-REMS", null, LABEL, CONFIRMED)
          .cite("S-KETALAR-OLD", "not released until fully recovered", LABEL, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                OffsetDateTime end = session.getEnd().orElse(null);
                if (end == null || session.getStatus() != SessionStatus.COMPLETED) {
                  return;
                }
                List<AcuteEffect> effects = session.getAcuteEffects();
                for (int i = 0; i < effects.size(); i++) {
                  if (lastsLonger(effects.get(i), end)) {
                    concerns.report("acuteEffects", i, "resolvedAt");
                  }
                }
                int last = lastSedation(session.getSedationRatings(), end);
                if (last >= 0
                    && !lastsLonger(AcuteEffectKind.SEDATION, effects, end)
                    && session.getSedationRatings().get(last).getLevel() != SedationLevel.ALERT) {
                  concerns.report("sedationRatings", last, "level");
                }
              });

  /** After esketamine someone judges the patient clinically stable before they leave. */
  static final Rule<DosingSession> STABLE =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-002")
          .severity(ERROR)
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .onlyIn(US)
          .cite("S-SPRAVATO-2019", "sections 5.1 and 17", LABEL, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.isEsketamineSprayGiven()
                          && !session.getDischargeAssessments().isEmpty()
                          && !isJudgedStable(session),
                  "dischargeAssessments"));

  /** A patient leaves with at least 9 of the 10 points of the modified Aldrete score. */
  static final Rule<DosingSession> ALDRETE_SCORE =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-003")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .limit(ALDRETE)
          .cite("S-ALD", "1995 form, at least 9 of 10", PRACTICE, CONFIRMED)
          .check(
              each(
                  "dischargeAssessments",
                  DosingSession::getDischargeAssessments,
                  (judged, limits) ->
                      judged.getDecision() == DischargeDecision.MAY_LEAVE
                          && judged.getAldrete().isPresent()
                          && !limits.isAtLeast(judged.getAldrete().get().getTotal(), ALDRETE),
                  "aldrete"));

  /** A patient leaves with at least 9 of the 10 points of PADSS. */
  static final Rule<DosingSession> PADSS_SCORE =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-004")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .limit(PADSS)
          .cite("S-PADSS", "at least 9 of 10", PRACTICE, CONFIRMED)
          .check(
              each(
                  "dischargeAssessments",
                  DosingSession::getDischargeAssessments,
                  (judged, limits) ->
                      judged.getDecision() == DischargeDecision.MAY_LEAVE
                          && judged.getPadss().isPresent()
                          && !limits.isAtLeast(judged.getPadss().get().getTotal(), PADSS),
                  "padss"));

  /** Nobody leaves after a dose before someone judged whether they may. */
  static final Rule<DosingSession> RECOVERED =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-005")
          .severity(ERROR)
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .cite("S-KETALAR-OLD", "not released until fully recovered", LABEL, CONFIRMED)
          .cite("S-SPRAVATO-2019", "sections 5.1 and 17", LABEL, CONFIRMED)
          .cite("KAT", "someone judges before the patient leaves", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.getFirstDose().isPresent()
                          && session.getDischargeAssessments().isEmpty(),
                  "dischargeAssessments"));

  /** Nobody leaves on a pressure that is called a crisis. */
  static final Rule<DosingSession> LAST_PRESSURE =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-010")
          .severity(ERROR)
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .limit(PressureRules.CRISIS_SYSTOLIC)
          .limit(PressureRules.CRISIS_DIASTOLIC)
          .cite("S-AHA23", "after S-ACC17", CONSENSUS, CONFIRMED_SECONDARY)
          .check(
              when(
                  (session, limits) -> {
                    BloodPressure last = lastPressure(session);
                    return last != null
                        && session.getStatus() == SessionStatus.COMPLETED
                        && session.getFirstDose().isPresent()
                        && PressureRules.isCrisis(last, limits);
                  },
                  "vitalSigns"));

  /** Nobody leaves on a saturation that the modified Aldrete score takes a point for. */
  static final Rule<DosingSession> LAST_SATURATION =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-011")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .limit(ObservationRules.SATURATION)
          .cite("S-ALD", "full score above 92 % on room air", PRACTICE, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.getFirstDose().isPresent()
                          && !limits.isAbove(lastSaturation(session), ObservationRules.SATURATION),
                  "vitalSigns"));

  /** Before a patient leaves after esketamine, the pressure is coming down. */
  static final Rule<DosingSession> PRESSURE_COMING_DOWN =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-006")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .cite("S-SPRAVATO", "blood pressure is decreasing", LABEL, CONFIRMED)
          .cite("S-FDA-REMS", null, LABEL, CONFIRMED)
          .cite("KAT", "what counts as not coming down", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) ->
                      session.getStatus() == SessionStatus.COMPLETED
                          && session.isEsketamineSprayGiven()
                          && isHighestAtTheEnd(session),
                  "vitalSigns"));

  /** Patient and escort are told what not to do until the next day. */
  static final Rule<DosingSession> INSTRUCTED =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-007")
          .severity(INFO)
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .cite("S-SPRAVATO-2019", "section 17", LABEL, CONFIRMED)
          .check(
              each(
                  "dischargeAssessments",
                  DosingSession::getDischargeAssessments,
                  (judged, limits) ->
                      judged.getDecision() == DischargeDecision.MAY_LEAVE
                          && !judged.getInstructionsGiven().orElse(false),
                  "instructionsGiven"));

  /** The clinic's own least time under observation, where no source gives one. */
  static final Rule<DosingSession> CLINIC_OBSERVATION =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-008")
          .severity(ERROR)
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .limit(OBSERVATION)
          .cite("S-CLINIC-IV", "30 to 60 min described", PRACTICE, CONFIRMED_SECONDARY)
          .cite("KAT", "criteria, and a clinic's own minimum", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    OffsetDateTime last = session.getLastDose().orElse(null);
                    return last != null
                        && session.getStatus() == SessionStatus.COMPLETED
                        && session.getEnd().isPresent()
                        && session.getEnd().get().toEpochSecond() - last.toEpochSecond()
                            < limits.getDuration(OBSERVATION).toSeconds();
                  },
                  "end"));

  /** A session does not end on the judgement that the patient stays. */
  static final Rule<DosingSession> LAST_JUDGEMENT =
      Rule.about(DosingSession.class, "KAT-DISCHARGE-009")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .cite("KAT", "the last judgement and the end agree", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                List<DischargeAssessment> judged = session.getDischargeAssessments();
                int last = -1;
                for (int i = 0; i < judged.size(); i++) {
                  if (last < 0 || judged.get(i).getAt().isAfter(judged.get(last).getAt())) {
                    last = i;
                  }
                }
                if (last >= 0
                    && session.getStatus() == SessionStatus.COMPLETED
                    && judged.get(last).getDecision() == DischargeDecision.STAYS_LONGER) {
                  concerns.report("dischargeAssessments", last, "decision");
                }
              });

  /** For the constraint that opens the rules to any host. */
  public DischargeRules() {}

  private static boolean lastsLonger(AcuteEffect effect, OffsetDateTime end) {
    return effect.isOccurred()
        && (effect.getResolvedAt().isEmpty() || effect.getResolvedAt().get().isAfter(end));
  }

  private static boolean lastsLonger(
      AcuteEffectKind kind, List<AcuteEffect> effects, OffsetDateTime end) {
    for (int i = 0; i < effects.size(); i++) {
      if (effects.get(i).getKind() == kind && lastsLonger(effects.get(i), end)) {
        return true;
      }
    }
    return false;
  }

  private static int lastSedation(List<SedationRating> ratings, OffsetDateTime end) {
    int last = -1;
    for (int i = 0; i < ratings.size(); i++) {
      if (!ratings.get(i).getAt().isAfter(end)
          && (last < 0 || ratings.get(i).getAt().isAfter(ratings.get(last).getAt()))) {
        last = i;
      }
    }
    return last;
  }

  private static @Nullable BloodPressure lastPressure(DosingSession session) {
    VitalSigns last = null;
    List<VitalSigns> signs = session.getVitalSigns();
    for (int i = 0; i < signs.size(); i++) {
      if (signs.get(i).getBloodPressure().isPresent()
          && (last == null || signs.get(i).getAt().isAfter(last.getAt()))) {
        last = signs.get(i);
      }
    }
    return last == null ? null : last.getBloodPressure().orElse(null);
  }

  /** The last saturation in %, or one beyond all where none was measured. */
  private static int lastSaturation(DosingSession session) {
    VitalSigns last = null;
    List<VitalSigns> signs = session.getVitalSigns();
    for (int i = 0; i < signs.size(); i++) {
      if (signs.get(i).getOxygenSaturation().isPresent()
          && (last == null || signs.get(i).getAt().isAfter(last.getAt()))) {
        last = signs.get(i);
      }
    }
    return last == null ? Integer.MAX_VALUE : last.getOxygenSaturation().orElse(Integer.MAX_VALUE);
  }

  private static boolean isJudgedStable(DosingSession session) {
    List<DischargeAssessment> judged = session.getDischargeAssessments();
    for (int i = 0; i < judged.size(); i++) {
      if (judged.get(i).getClinicallyStable().orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last of several pressures after the dose is the highest, above that before it. */
  private static boolean isHighestAtTheEnd(DosingSession session) {
    OffsetDateTime first = session.getFirstDose().orElse(null);
    BloodPressure before = session.findBloodPressureBeforeDosing().orElse(null);
    VitalSigns last = null;
    List<VitalSigns> signs = session.getVitalSigns();
    for (int i = 0; i < signs.size() && first != null; i++) {
      if (isPressureAfter(signs.get(i), first)
          && (last == null || signs.get(i).getAt().isAfter(last.getAt()))) {
        last = signs.get(i);
      }
    }
    if (first == null || last == null || before == null || systolic(last) <= before.getSystolic()) {
      return false;
    }
    boolean several = false;
    for (int i = 0; i < signs.size(); i++) {
      if (isPressureAfter(signs.get(i), first) && signs.get(i).getAt().isBefore(last.getAt())) {
        several = true;
        if (systolic(signs.get(i)) >= systolic(last)) {
          return false;
        }
      }
    }
    return several;
  }

  private static boolean isPressureAfter(VitalSigns signs, OffsetDateTime first) {
    return signs.getBloodPressure().isPresent() && signs.getAt().isAfter(first);
  }

  private static int systolic(VitalSigns signs) {
    Optional<BloodPressure> pressure = signs.getBloodPressure();
    return pressure.isPresent() ? pressure.get().getSystolic() : 0;
  }

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(
        EFFECTS_PASSED,
        STABLE,
        ALDRETE_SCORE,
        PADSS_SCORE,
        RECOVERED,
        LAST_PRESSURE,
        LAST_SATURATION,
        PRESSURE_COMING_DOWN,
        INSTRUCTED,
        CLINIC_OBSERVATION,
        LAST_JUDGEMENT);
  }
}
