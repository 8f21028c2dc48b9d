package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.THERAPIST;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.measure.MeasureKind;
import org.katlib.measure.PlannedMeasure;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;

/** Whether the screens of suicide risk that a course uses are recent and complete. */
public final class RiskScreenRules implements RuleSet<TreatmentCourse> {
  private static final Limit AGE = Limit.of("age", "24", "h");
  private static final Limit WITHIN = Limit.of("within", "24", "h");

  /** Where a course screens for risk, it does so in the day before each dose. */
  static final Rule<TreatmentCourse> RECENT =
      Rule.about(TreatmentCourse.class, "KAT-RISK-001")
          .moment(BEFORE_DOSING)
          .resolvedBy(THERAPIST)
          .limit(AGE)
          .cite("KAT", "a screen of risk is not older than a day at a dose", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      isUsed(course)
                          && !isLevelGiven(
                              course,
                              DosedSessions.firstDose(session).minus(limits.getDuration(AGE)),
                              DosedSessions.firstDose(session))));

  /** A screen that could give no level is done again, or completed. */
  static final Rule<TreatmentCourse> COMPLETE =
      Rule.about(TreatmentCourse.class, "KAT-RISK-002")
          .resolvedBy(THERAPIST)
          .limit(WITHIN)
          .cite("KAT", "a screen of risk that gave no level is done again", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<InstrumentResponse> responses = course.getResponses();
                for (int i = 0; i < responses.size(); i++) {
                  if (isRisk(course, responses.get(i))
                      && !ResponseScores.isTold(course, responses.get(i))
                      && !isLevelGiven(
                          course,
                          responses.get(i).getAnsweredAt(),
                          later(responses.get(i), limits.getDuration(WITHIN)))) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public RiskScreenRules() {}

  /** Whether a course screens for risk, or means to. */
  private static boolean isUsed(TreatmentCourse course) {
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      if (isRisk(course, responses.get(i))) {
        return true;
      }
    }
    List<PlannedMeasure> plan = course.getMeasurementPlan();
    for (int i = 0; i < plan.size(); i++) {
      if (InstrumentForms.isAbout(course, plan.get(i).getInstrument(), MeasureKind.RISK)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a screen that was answered sober, within a time, gave a level. */
  private static boolean isLevelGiven(
      TreatmentCourse course, OffsetDateTime from, OffsetDateTime to) {
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      InstrumentResponse response = responses.get(i);
      OffsetDateTime time = response.getAnsweredAt();
      if (!time.isBefore(from)
          && !time.isAfter(to)
          && isRisk(course, response)
          && UnderMedicine.isSober(course, response.getMoment(), time)
          && ResponseScores.isTold(course, response)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRisk(TreatmentCourse course, InstrumentResponse response) {
    return InstrumentForms.isAbout(course, response.getInstrument(), MeasureKind.RISK);
  }

  private static OffsetDateTime later(InstrumentResponse response, Duration span) {
    return response.getAnsweredAt().plus(span);
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(RECENT, COMPLETE);
  }
}
