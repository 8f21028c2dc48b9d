package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Instrument;
import org.katlib.measure.SignalStrength;
import org.katlib.rule.Limit;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ItemAnswer;
import org.katlib.scoring.SafetyAction;
import org.katlib.scoring.SafetySignalReview;

/** Whether someone looked at the answers that nobody may overlook, when, and what was done. */
public final class SafetySignalRules implements RuleSet<TreatmentCourse> {
  private static final Limit DELAY = Limit.of("delay", "24", "h");

  /** An answer that asks to be looked at was looked at; if not, not before the next dose. */
  static final Rule<TreatmentCourse> LOOKED_AT =
      Rule.about(TreatmentCourse.class, "KAT-SIGNAL-001")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "an answer about suicide is looked at before a dose", DERIVED, CONFIRMED)
          .check(eachUnseen(RaisedSignals::isReviewNeeded));

  /** An answer that is worth asking about was asked about. */
  static final Rule<TreatmentCourse> ASKED_ABOUT =
      Rule.about(TreatmentCourse.class, "KAT-SIGNAL-002")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a softer signal is worth asking about", DERIVED, CONFIRMED)
          .check(eachUnseen(strength -> strength == SignalStrength.SOFT));

  /** Someone looked within a day. */
  static final Rule<TreatmentCourse> IN_TIME =
      Rule.about(TreatmentCourse.class, "KAT-SIGNAL-003")
          .resolvedBy(THERAPIST)
          .limit(DELAY)
          .cite("KAT", "a signal is looked at within a day", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<InstrumentResponse> responses = course.getResponses();
                for (int i = 0; i < responses.size(); i++) {
                  InstrumentResponse response = responses.get(i);
                  int first = RaisedSignals.findFirstReview(course, response);
                  if (first >= 0
                      && Duration.between(
                                  response.getAnsweredAt(),
                                  course.getSignalReviews().get(first).getAt())
                              .compareTo(limits.getDuration(DELAY))
                          > 0
                      && RaisedSignals.isReviewNeeded(course, response)) {
                    concerns.report("signalReviews", first, "at");
                  }
                }
              });

  /** Where someone has to act at once, someone did. */
  static final Rule<TreatmentCourse> ACTED_ON =
      Rule.about(TreatmentCourse.class, "KAT-SIGNAL-004")
          .resolvedBy(THERAPIST)
          .cite(
              "KAT",
              "an urgent signal leads to an assessment of risk, or to further care",
              DERIVED,
              CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<InstrumentResponse> responses = course.getResponses();
                for (int i = 0; i < responses.size(); i++) {
                  InstrumentResponse response = responses.get(i);
                  if (RaisedSignals.findFirstReview(course, response) >= 0
                      && !isActedOn(course, response)
                      && RaisedSignals.isUrgent(course, response)) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** Nobody looks at an answer before it is given. */
  static final Rule<TreatmentCourse> AFTER_THE_ANSWER =
      Rule.about(TreatmentCourse.class, "KAT-SIGNAL-005")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a review follows the answer it is about", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<SafetySignalReview> reviews = course.getSignalReviews();
                for (int i = 0; i < reviews.size(); i++) {
                  if (isBeforeItsAnswer(course, reviews.get(i))) {
                    concerns.report("signalReviews", i, "at");
                  }
                }
              });

  /** Whether a rule is about signals of a strength. */
  @FunctionalInterface
  private interface Strength {
    boolean isMeant(@Nullable SignalStrength strength);
  }

  /** For the constraint that opens the rules to any host. */
  public SafetySignalRules() {}

  private static Rule.Check<TreatmentCourse> eachUnseen(Strength strength) {
    return (course, limits, concerns) -> {
      List<InstrumentResponse> responses = course.getResponses();
      for (int i = 0; i < responses.size(); i++) {
        InstrumentResponse response = responses.get(i);
        if (RaisedSignals.findFirstReview(course, response) < 0) {
          Instrument form = InstrumentForms.find(course, response);
          List<ItemAnswer> answers = response.getAnswers();
          for (int k = 0; k < answers.size(); k++) {
            if (strength.isMeant(RaisedSignals.find(course, form, response, answers.get(k)))) {
              concerns.report("responses", i, "answers", k);
            }
          }
        }
      }
    };
  }

  private static boolean isActedOn(TreatmentCourse course, InstrumentResponse response) {
    List<SafetySignalReview> reviews = course.getSignalReviews();
    for (int i = 0; i < reviews.size(); i++) {
      Set<SafetyAction> actions = reviews.get(i).getActions();
      if (RaisedSignals.isOf(reviews.get(i), response)
          && (actions.contains(SafetyAction.RISK_ASSESSED)
              || actions.contains(SafetyAction.FURTHER_CARE_ARRANGED)
              || actions.contains(SafetyAction.EMERGENCY_CARE_CALLED))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeItsAnswer(TreatmentCourse course, SafetySignalReview review) {
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      if (responses.get(i).getId().equals(review.getResponse())
          && review.getAt().isBefore(responses.get(i).getAnsweredAt())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(LOOKED_AT, ASKED_ABOUT, IN_TIME, ACTED_ON, AFTER_THE_ANSWER);
  }
}
