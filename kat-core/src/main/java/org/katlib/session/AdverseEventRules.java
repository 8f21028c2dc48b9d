package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.Confidence.CONFIRMED_SECONDARY;
import static org.katlib.evidence.EvidenceGrade.CONSENSUS;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.OBSERVATIONAL;
import static org.katlib.evidence.EvidenceGrade.TRIAL;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Moment.BEFORE_DISCHARGE;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.MONITOR;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.safety.AdverseEvent;
import org.katlib.safety.AdverseEventKind;
import org.katlib.safety.RescueKind;

/** Whether what went wrong is recorded so that others can count it. */
public final class AdverseEventRules implements RuleSet<DosingSession> {
  private static final Limit LIFE_THREATENING = Limit.of("lifeThreatening", "4", "{grade}");
  private static final Limit SEVERE = Limit.of("severe", "3", "{grade}");

  /** An event graded as life-threatening or as death meets a criterion of seriousness. */
  static final Rule<DosingSession> GRADE_AND_SERIOUSNESS =
      Rule.about(DosingSession.class, "KAT-EVENT-001")
          .moment(AFTER)
          .limit(LIFE_THREATENING)
          .cite("S-CTCAE5", "grades 4 and 5", CONSENSUS, CONFIRMED)
          .cite("S-CFR312", "definition", CONSENSUS, CONFIRMED_SECONDARY)
          .check(
              each(
                  "adverseEvents",
                  DosingSession::getAdverseEvents,
                  (event, limits) ->
                      !event.isSerious()
                          && limits.isAtLeast(event.getGrade().orElse(0), LIFE_THREATENING),
                  "serious"));

  /** An event has a grade. */
  static final Rule<DosingSession> GRADED =
      Rule.about(DosingSession.class, "KAT-EVENT-002")
          .severity(INFO)
          .moment(AFTER)
          .cite("S-CTCAE5", null, CONSENSUS, CONFIRMED)
          .check(
              each(
                  "adverseEvents",
                  DosingSession::getAdverseEvents,
                  (event, limits) -> event.getGrade().isEmpty(),
                  "grade"));

  /** A serious event says what made it so. */
  static final Rule<DosingSession> CRITERION_NAMED =
      Rule.about(DosingSession.class, "KAT-EVENT-003")
          .moment(AFTER)
          .cite("S-CFR312", "definition", CONSENSUS, CONFIRMED_SECONDARY)
          .check(
              each(
                  "adverseEvents",
                  DosingSession::getAdverseEvents,
                  (event, limits) -> event.isSerious() && event.getSeriousnessCriteria().isEmpty(),
                  "seriousnessCriteria"));

  /** A rise that passes by itself was not treated in the trials. */
  static final Rule<DosingSession> PRESSURE_TREATED =
      Rule.about(DosingSession.class, "KAT-EVENT-004")
          .severity(INFO)
          .moment(DURING)
          .resolvedBy(PRESCRIBER)
          .cite("S-JNJ-AHT", "unless clinically indicated", TRIAL, CONFIRMED_SECONDARY)
          .cite("S-YIP22", "against reflex treatment", OBSERVATIONAL, CONFIRMED)
          .check(
              each(
                  "rescueMeasures",
                  DosingSession::getRescueMeasures,
                  (measure, limits) -> measure.getKind() == RescueKind.BLOOD_PRESSURE_MEDICINE));

  /** Nobody leaves while something severe or serious lasts. */
  static final Rule<DosingSession> OVER_AT_DISCHARGE =
      Rule.about(DosingSession.class, "KAT-EVENT-005")
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(MONITOR)
          .limit(SEVERE)
          .cite("KAT", "a severe event is over before the session is", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                OffsetDateTime end = session.getEnd().orElse(null);
                List<AdverseEvent> events = session.getAdverseEvents();
                boolean over = end != null && session.getStatus() == SessionStatus.COMPLETED;
                for (int i = 0; i < events.size() && over; i++) {
                  AdverseEvent event = events.get(i);
                  boolean heavy =
                      event.isSerious() || limits.isAtLeast(event.getGrade().orElse(0), SEVERE);
                  if (heavy
                      && (event.getResolvedAt().isEmpty()
                          || event.getResolvedAt().get().isAfter(end))) {
                    concerns.report("adverseEvents", i, "resolvedAt");
                  }
                }
              });

  /** An event that the list does not name is told in words or by a code. */
  static final Rule<DosingSession> OTHER_EXPLAINED =
      Rule.about(DosingSession.class, "KAT-EVENT-006")
          .moment(AFTER)
          .cite("KAT", "another event is told", DERIVED, CONFIRMED)
          .check(
              each(
                  "adverseEvents",
                  DosingSession::getAdverseEvents,
                  (event, limits) ->
                      event.getKind() == AdverseEventKind.OTHER
                          && event.getCoding().isEmpty()
                          && event.getDescription().isEmpty(),
                  "description"));

  /** A grade names the version it was graded by. */
  static final Rule<DosingSession> GRADE_VERSION =
      Rule.about(DosingSession.class, "KAT-EVENT-007")
          .severity(INFO)
          .moment(AFTER)
          .cite("S-CTCAE5", "a later version is reported", CONSENSUS, CONFIRMED)
          .check(
              each(
                  "adverseEvents",
                  DosingSession::getAdverseEvents,
                  (event, limits) ->
                      event.getGrade().isPresent() && event.getGradeScale().isEmpty(),
                  "gradeScale"));

  /** For the constraint that opens the rules to any host. */
  public AdverseEventRules() {}

  @Override
  public Class<DosingSession> getSubject() {
    return DosingSession.class;
  }

  @Override
  public List<Rule<DosingSession>> getRules() {
    return List.of(
        GRADE_AND_SERIOUSNESS,
        GRADED,
        CRITERION_NAMED,
        PRESSURE_TREATED,
        OVER_AT_DISCHARGE,
        OTHER_EXPLAINED,
        GRADE_VERSION);
  }
}
