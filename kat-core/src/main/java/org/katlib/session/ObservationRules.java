package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Severity.ERROR;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.SedationLevel;
import org.katlib.safety.SedationRating;
import org.katlib.safety.VitalSigns;

/** What is measured while the medicine acts, and what it is compared with. */
public final class ObservationRules implements RuleSet<DosingSession> {
  static final Limit SATURATION = Limit.of("saturation", "92", "%");
  private static final Limit PULSE = Limit.of("pulse", "150", "/min");
  private static final Limit SLOWEST_BREATHING = Limit.of("slowest", "10", "/min");
  private static final Limit FASTEST_BREATHING = Limit.of("fastest", "30", "/min");

  /** The saturation below which the modified Aldrete score takes a point. */
  static final Rule<DosingSession> LOW_SATURATION =
      Rule.about(DosingSession.class, "KAT-MONITOR-018")
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
                for (int i = 0; i < session.getRescueMeasures().size(); i++) {
                  if (session.getRescueMeasures().get(i).getAt().isAfter(end)) {
                    concerns.report("rescueMeasures", i, "at");
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

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(LOW_SATURATION, OUTER_GUARD, BEFORE_THE_END, LOSS_OF_CONSCIOUSNESS);
  }
}
