package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Responsible.THERAPIST;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.InstrumentId;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.TherapySession;

/** Whether a low or falling score of the alliance was talked over. */
public final class AllianceScoreRules implements RuleSet<TreatmentCourse> {
  private static final InstrumentId SESSION_RATING = InstrumentId.of("srs");
  private static final InstrumentId WORKING_ALLIANCE = InstrumentId.of("wai-sr");
  private static final Limit TOTAL = Limit.of("total", "36", "{score}");
  private static final Limit FALL = Limit.setByClinic("fall", "{score}");

  /**
   * A session that the patient rates low is talked over. Sources differ on whether 36 itself is
   * low; here it is, so that no one is passed over.
   */
  static final Rule<TreatmentCourse> LOW_TALKED_OVER =
      Rule.about(TreatmentCourse.class, "KAT-ALLIANCE-004")
          .resolvedBy(THERAPIST)
          .limit(TOTAL)
          .cite("S-SRS-PAGES", "a total up to 36 is talked over", PRACTICE, CONFIRMED_SECONDARY)
          .cite("KAT", "36 itself counts as low; in that session or the next", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getResponses().size(); i++) {
                  InstrumentResponse response = SoberResponses.at(course, i, SESSION_RATING);
                  if (response != null
                      && !isTalkedOverSoon(course, response)
                      && isLow(course, response, limits)) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** A fall of the alliance from one answer to the next is talked over. */
  static final Rule<TreatmentCourse> FALL_TALKED_OVER =
      Rule.about(TreatmentCourse.class, "KAT-ALLIANCE-005")
          .resolvedBy(THERAPIST)
          .limit(FALL)
          .cite("KAT", "a fall of the alliance is talked over", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getResponses().size(); i++) {
                  InstrumentResponse response = SoberResponses.at(course, i, WORKING_ALLIANCE);
                  if (response != null
                      && !isTalkedOverUntilNext(course, response)
                      && isFallen(course, response, limits)) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public AllianceScoreRules() {}

  private static boolean isLow(TreatmentCourse course, InstrumentResponse response, Limits limits) {
    BigDecimal total = SoberResponses.total(course, response);
    return total != null && total.compareTo(limits.get(TOTAL)) <= 0;
  }

  private static boolean isFallen(
      TreatmentCourse course, InstrumentResponse response, Limits limits) {
    InstrumentResponse before =
        SoberResponses.lastBefore(course, response, response.getAnsweredAt());
    BigDecimal from = before == null ? null : SoberResponses.total(course, before);
    BigDecimal to = from == null ? null : SoberResponses.total(course, response);
    return from != null && to != null && from.subtract(to).compareTo(limits.get(FALL)) >= 0;
  }

  /** Whether it was talked over in the session that was rated or in the next. */
  private static boolean isTalkedOverSoon(TreatmentCourse course, InstrumentResponse response) {
    TherapySession rated = session(course, response);
    OffsetDateTime from = rated == null ? response.getAnsweredAt() : rated.getStart();
    TherapySession next = HeldTherapySessions.firstAfter(course, from);
    return (rated != null && AllianceRules.isTalkedOverIn(rated))
        || (next != null && AllianceRules.isTalkedOverIn(next));
  }

  /** Whether it was talked over from the session of the answers on, until they were next given. */
  private static boolean isTalkedOverUntilNext(
      TreatmentCourse course, InstrumentResponse response) {
    TherapySession session = session(course, response);
    InstrumentResponse next = SoberResponses.firstAfter(course, response, response.getAnsweredAt());
    return AllianceRules.isTalkedOver(
        course,
        session == null ? response.getAnsweredAt() : session.getStart(),
        next == null ? null : next.getAnsweredAt());
  }

  /** The session held last of those that had begun when a response was given, or null. */
  private static @Nullable TherapySession session(
      TreatmentCourse course, InstrumentResponse response) {
    TherapySession last = null;
    for (int i = 0; i < course.getSessions().size(); i++) {
      TherapySession session = HeldTherapySessions.at(course, i);
      if (session != null
          && !session.getStart().isAfter(response.getAnsweredAt())
          && (last == null || session.getStart().isAfter(last.getStart()))) {
        last = session;
      }
    }
    return last;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(LOW_TALKED_OVER, FALL_TALKED_OVER);
  }
}
