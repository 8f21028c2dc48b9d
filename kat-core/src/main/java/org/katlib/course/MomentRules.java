package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.process.ChallengingMoment;
import org.katlib.process.MomentId;
import org.katlib.process.TherapeuticMoment;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.session.TherapySession;

/**
 * Whether what came up was met and explored. A strong moment, or a hard one, is no fault of anybody
 * and is never reported for itself.
 */
public final class MomentRules implements RuleSet<TreatmentCourse> {

  /** What was seen or broke through with the medicine is explored in integration. */
  static final Rule<TreatmentCourse> EXPLORED =
      Rule.about(TreatmentCourse.class, "KAT-MOMENT-001")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .cite("KAT", "insights and breakthroughs are explored", DERIVED, CONFIRMED)
          .check(
              each(
                  (moment, session, course) ->
                      !(moment instanceof ChallengingMoment)
                          && isLeftUnexplored(moment, session, course)));

  /** A hard moment is met with support. */
  static final Rule<TreatmentCourse> SUPPORTED =
      Rule.about(TreatmentCourse.class, "KAT-MOMENT-002")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a hard moment asks for support", DERIVED, CONFIRMED)
          .check(
              each(
                  (moment, session, course) ->
                      moment instanceof ChallengingMoment challenge
                          && challenge.getSupports().isEmpty()
                          && !isBefore(moment, session),
                  "supports"));

  /** A hard moment is explored in integration. */
  static final Rule<TreatmentCourse> CHALLENGE_EXPLORED =
      Rule.about(TreatmentCourse.class, "KAT-MOMENT-003")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a hard moment is taken up in integration", DERIVED, CONFIRMED)
          .check(
              each(
                  (moment, session, course) ->
                      moment instanceof ChallengingMoment
                          && isLeftUnexplored(moment, session, course)));

  /**
   * What has a time came up in its session; what was told in a session without the medicine may
   * have come up before it.
   */
  static final Rule<TreatmentCourse> IN_ITS_SESSION =
      Rule.about(TreatmentCourse.class, "KAT-MOMENT-004")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a moment stands in the session it belongs to", DERIVED, CONFIRMED)
          .check(
              each(
                  (moment, session, course) ->
                      isAfter(moment, session)
                          || (session instanceof DosingSession && isBefore(moment, session)),
                  "at"));

  /** Whether a moment departs from a rule. */
  @FunctionalInterface
  private interface Departure {
    boolean isIn(TherapeuticMoment moment, TherapySession session, TreatmentCourse course);
  }

  /** For the constraint that opens the rules to any host. */
  public MomentRules() {}

  private static Rule.Check<TreatmentCourse> each(Departure departure, Object... place) {
    return (course, limits, concerns) -> {
      for (int i = 0; i < course.getSessions().size(); i++) {
        TherapySession session = HeldTherapySessions.at(course, i);
        if (session == null) {
          continue;
        }
        List<TherapeuticMoment> moments = session.getMoments();
        for (int k = 0; k < moments.size(); k++) {
          if (departure.isIn(moments.get(k), session, course)) {
            concerns.reportWithin(place, "sessions", i, "moments", k);
          }
        }
      }
    };
  }

  /** What is told in a session without the medicine is explored as it is told. */
  private static boolean isLeftUnexplored(
      TherapeuticMoment moment, TherapySession session, TreatmentCourse course) {
    return session instanceof DosingSession
        && HeldTherapySessions.isIntegrationHeldAfter(course, session)
        && !isExplored(course, moment.getId());
  }

  private static boolean isExplored(TreatmentCourse course, MomentId moment) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      TherapySession session = HeldTherapySessions.at(course, i);
      if (session != null && session.getExplores().contains(moment)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(TherapeuticMoment moment, TherapySession session) {
    OffsetDateTime at = moment.getAt().orElse(null);
    return at != null && at.isBefore(session.getStart());
  }

  private static boolean isAfter(TherapeuticMoment moment, TherapySession session) {
    OffsetDateTime at = moment.getAt().orElse(null);
    OffsetDateTime end = session.getEnd().orElse(null);
    return at != null && end != null && at.isAfter(end);
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(EXPLORED, SUPPORTED, CHALLENGE_EXPLORED, IN_ITS_SESSION);
  }
}
