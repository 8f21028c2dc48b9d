package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.ChangeKind;
import org.katlib.measure.ChangeRule;
import org.katlib.measure.Instrument;
import org.katlib.measure.InstrumentId;
import org.katlib.measure.Polarity;
import org.katlib.measure.Scale;
import org.katlib.measure.ScoringAlgorithm;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.ChangeVerdict;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.scoring.ScaleChange;
import org.katlib.scoring.Score;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/** Whether someone looked at the patient once a score had become worse. */
public final class WorseningRules implements RuleSet<TreatmentCourse> {
  private static final InstrumentId PCL_5 = InstrumentId.of("pcl-5");
  private static final Limit RISE = Limit.of("rise", "10", "{score}");

  /** Symptoms of trauma that rose over a dose are a reason for early contact. */
  static final Rule<TreatmentCourse> TRAUMA_SYMPTOMS_ROSE =
      Rule.about(TreatmentCourse.class, "KAT-CHANGE-003")
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .limit(RISE)
          .cite("KAT", "a rise of 10 points of PCL-5 after a dose is looked at", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getResponses().size(); i++) {
                  InstrumentResponse response = SoberResponses.at(course, i, PCL_5);
                  if (response != null
                      && isRise(course, response, limits)
                      && !isContactOnRecord(course, response)) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** Where a form's own rule tells a change for the worse, the team looks whether to go on. */
  static final Rule<TreatmentCourse> WORSE_REVIEWED =
      Rule.about(TreatmentCourse.class, "KAT-CHANGE-004")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .cite(
              "KAT",
              "a treatment is reviewed where a score is worse than before it",
              DERIVED,
              CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = DosedSessions.first(course);
                for (int i = 0; i < course.getResponses().size() && first != null; i++) {
                  InstrumentResponse response =
                      isWorseningTold(course, course.getResponses().get(i))
                          ? SoberResponses.at(course, i)
                          : null;
                  if (response != null
                      && SoberResponses.firstAfter(course, response, response.getAnsweredAt())
                          == null
                      && !isReviewedSince(course, response)
                      && isWorse(course, response, DosedSessions.firstDose(first))) {
                    concerns.report("responses", i);
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public WorseningRules() {}

  private static boolean isRise(
      TreatmentCourse course, InstrumentResponse response, Limits limits) {
    DosingSession dose = DosedSessions.lastBefore(course, response.getAnsweredAt());
    InstrumentResponse before =
        dose == null
            ? null
            : SoberResponses.lastBefore(course, response, DosedSessions.firstDose(dose));
    if (before == null || !SoberResponses.isAnyHigher(response, before)) {
      return false;
    }
    BigDecimal from = SoberResponses.total(course, before);
    BigDecimal to = SoberResponses.total(course, response);
    return from != null && to != null && to.subtract(from).compareTo(limits.get(RISE)) >= 0;
  }

  /**
   * Whether a review, a look at the answers, or a session from the time of the answers on is on
   * record; a session of that day counts, unless the answers followed its dose.
   */
  private static boolean isContactOnRecord(TreatmentCourse course, InstrumentResponse response) {
    if (isReviewedSince(course, response) || RaisedSignals.findFirstReview(course, response) >= 0) {
      return true;
    }
    OffsetDateTime answered = response.getAnsweredAt();
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      boolean sameDay =
          !(session instanceof DosingSession)
              && Exposure.day(session).equals(answered.toLocalDate());
      if (session.isHeld() && (sameDay || !session.getStart().isBefore(answered))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReviewedSince(TreatmentCourse course, InstrumentResponse response) {
    LocalDate day = response.getAnsweredAt().toLocalDate();
    List<TreatmentReview> reviews = course.getReviews();
    for (int i = 0; i < reviews.size(); i++) {
      if (!reviews.get(i).getDoneOn().isBefore(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the form of a response has a rule that tells a change for the worse. */
  private static boolean isWorseningTold(TreatmentCourse course, InstrumentResponse response) {
    Instrument form = InstrumentForms.find(course, response);
    for (int i = 0; form != null && i < form.getChangeRules().size(); i++) {
      if (form.getChangeRules().get(i).getKind() == ChangeKind.WORSENING) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule of the form tells a change for the worse since before the first dose. */
  private static boolean isWorse(
      TreatmentCourse course, InstrumentResponse response, OffsetDateTime dose) {
    if (!response.getAnsweredAt().isAfter(dose)) {
      return false;
    }
    Instrument form = InstrumentForms.find(course, response);
    InstrumentResponse before = SoberResponses.lastBefore(course, response, dose);
    if (form == null || before == null) {
      return false;
    }
    Score from = null;
    Score to = null;
    List<ChangeRule> rules = form.getChangeRules();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).getKind() == ChangeKind.WORSENING
          && canHaveRisen(form, rules.get(i), response, before)) {
        from = from == null ? SoberResponses.score(course, before) : from;
        to = to == null ? SoberResponses.score(course, response) : to;
        if (isMet(form, rules.get(i), from, to)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Of a plain sum it shows without scoring that it has not risen. */
  private static boolean canHaveRisen(
      Instrument form, ChangeRule rule, InstrumentResponse response, InstrumentResponse before) {
    Scale scale = form.findScale(rule.getScale()).orElse(null);
    boolean plain =
        scale != null
            && scale.getAlgorithm() == ScoringAlgorithm.SUM
            && scale.getReversed().isEmpty()
            && form.getPolarity() == Polarity.HIGHER_IS_WORSE;
    return scale != null && (!plain || SoberResponses.isAnyHigher(response, before));
  }

  private static boolean isMet(
      Instrument form, ChangeRule rule, @Nullable Score from, @Nullable Score to) {
    return ScaleChange.between(
            form, rule.getScale(), Optional.ofNullable(from), Optional.ofNullable(to))
        .findVerdict(rule.getId())
        .filter(ChangeVerdict::isMet)
        .isPresent();
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(TRAUMA_SYMPTOMS_ROSE, WORSE_REVIEWED);
  }
}
