package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.consent.TouchAgreement;
import org.katlib.consent.TouchChange;
import org.katlib.consent.TouchConsent;
import org.katlib.framework.PracticeDemand;
import org.katlib.process.ChallengingMoment;
import org.katlib.process.SupportGiven;
import org.katlib.process.SupportKind;
import org.katlib.process.TherapeuticMoment;
import org.katlib.process.UsedPractice;
import org.katlib.rule.Concerns;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.TherapySession;

/**
 * Whether a patient was touched only as they had agreed to while sober, in whichever session. A
 * touch that safety needed is not looked at.
 */
public final class TouchRules implements RuleSet<TreatmentCourse> {

  /** Nobody is touched who was not asked before. */
  static final Rule<TreatmentCourse> AGREED =
      Rule.about(TreatmentCourse.class, "KAT-TOUCH-001")
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "touch is asked about before each session", DERIVED, CONFIRMED)
          .check(
              eachTouch(
                  (agreement, at, width) ->
                      agreement == null || (at != null && agreement.findScopeAt(at).isEmpty())));

  /** Touch is asked about while the patient is sober. */
  static final Rule<TreatmentCourse> ASKED_SOBER =
      Rule.about(TreatmentCourse.class, "KAT-TOUCH-002")
          .severity(ERROR)
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "touch is agreed to while sober", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  TouchAgreement agreement = agreement(course, i);
                  if (agreement != null && UnderMedicine.isActing(course, agreement.getAskedAt())) {
                    concerns.report("sessions", i, "touchAgreement", "askedAt");
                  }
                }
              });

  /** While the medicine acts touch is narrowed or ended, and never widened. */
  static final Rule<TreatmentCourse> NEVER_WIDENED =
      Rule.about(TreatmentCourse.class, "KAT-TOUCH-003")
          .severity(ERROR)
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "consent is never widened under the medicine", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  TouchAgreement agreement = agreement(course, i);
                  for (int k = 0; agreement != null && k < agreement.getChanges().size(); k++) {
                    TouchChange change = agreement.getChanges().get(k);
                    if (change.getScope().compareTo(scopeBefore(agreement, k)) > 0
                        && UnderMedicine.isActing(course, change.getAt())) {
                      concerns.report("sessions", i, "touchAgreement", "changes", k, "scope");
                    }
                  }
                }
              });

  /** Touch goes no further than was agreed to. */
  static final Rule<TreatmentCourse> WITHIN_SCOPE =
      Rule.about(TreatmentCourse.class, "KAT-TOUCH-004")
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "no touch where none, nor wider than, is agreed to", DERIVED, CONFIRMED)
          .check(
              eachTouch(
                  (agreement, at, width) ->
                      agreement != null
                          && width.compareTo(
                                  at == null
                                      ? widest(agreement)
                                      : agreement.findScopeAt(at).orElse(width))
                              > 0));

  /** Whoever agrees to touch has a word or a gesture that ends it. */
  static final Rule<TreatmentCourse> STOP_SIGNAL =
      Rule.about(TreatmentCourse.class, "KAT-TOUCH-006")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a word or gesture ends touch", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  TouchAgreement agreement = agreement(course, i);
                  if (agreement != null
                      && widest(agreement) != TouchConsent.NONE
                      && agreement.getStopSignal().isEmpty()) {
                    concerns.report("sessions", i, "touchAgreement");
                  }
                }
              });

  /** Whether a touch, as far as it is known to have gone, departs from a rule. */
  @FunctionalInterface
  private interface Departure {
    boolean isIn(
        @Nullable TouchAgreement agreement, @Nullable OffsetDateTime at, TouchConsent width);
  }

  /** For the constraint that opens the rules to any host. */
  public TouchRules() {}

  /** A check that looks at each touch: as support in a hard moment, or as a practice. */
  private static Rule.Check<TreatmentCourse> eachTouch(Departure departure) {
    return (course, limits, concerns) -> {
      for (int i = 0; i < course.getSessions().size(); i++) {
        TherapySession session = HeldTherapySessions.at(course, i);
        if (session != null) {
          TouchAgreement agreement = session.getTouchAgreement().orElse(null);
          reportSupports(session, i, agreement, departure, concerns);
          List<UsedPractice> practices = session.getPractices();
          for (int k = 0; k < practices.size(); k++) {
            if (practices.get(k).getDemands().contains(PracticeDemand.TOUCH)
                && departure.isIn(
                    agreement,
                    practices.get(k).getAt().orElse(null),
                    TouchConsent.HAND_OR_SHOULDER)) {
              concerns.report("sessions", i, "practices", k);
            }
          }
        }
      }
    };
  }

  private static void reportSupports(
      TherapySession session,
      int position,
      @Nullable TouchAgreement agreement,
      Departure departure,
      Concerns concerns) {
    List<TherapeuticMoment> moments = session.getMoments();
    for (int i = 0; i < moments.size(); i++) {
      if (moments.get(i) instanceof ChallengingMoment challenge) {
        List<SupportGiven> supports = challenge.getSupports();
        for (int k = 0; k < supports.size(); k++) {
          SupportGiven support = supports.get(k);
          if (support.getKind() == SupportKind.TOUCH
              && departure.isIn(
                  agreement,
                  time(support, challenge),
                  support.getTouch().orElse(TouchConsent.HAND_OR_SHOULDER))) {
            concerns.report("sessions", position, "moments", i, "supports", k);
          }
        }
      }
    }
  }

  /** What touch was agreed to for the held session at a position, or null. */
  private static @Nullable TouchAgreement agreement(TreatmentCourse course, int position) {
    TherapySession session = HeldTherapySessions.at(course, position);
    return session == null ? null : session.getTouchAgreement().orElse(null);
  }

  /** When support was given: at its own time, or else at that of its moment. */
  private static @Nullable OffsetDateTime time(SupportGiven support, ChallengingMoment moment) {
    OffsetDateTime own = support.getAt().orElse(null);
    return own != null ? own : moment.getAt().orElse(null);
  }

  /** How far touch was agreed to just before a change; of changes at one time the last counts. */
  private static TouchConsent scopeBefore(TouchAgreement agreement, int position) {
    List<TouchChange> changes = agreement.getChanges();
    OffsetDateTime time = changes.get(position).getAt();
    TouchChange last = null;
    for (int i = 0; i < changes.size(); i++) {
      TouchChange change = changes.get(i);
      boolean isEarlier =
          change.getAt().isBefore(time) || (i < position && !change.getAt().isAfter(time));
      if (isEarlier && (last == null || !change.getAt().isBefore(last.getAt()))) {
        last = change;
      }
    }
    return last == null ? agreement.getScope() : last.getScope();
  }

  /** The furthest that touch was ever agreed to go. */
  private static TouchConsent widest(TouchAgreement agreement) {
    TouchConsent widest = agreement.getScope();
    List<TouchChange> changes = agreement.getChanges();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).getScope().compareTo(widest) > 0) {
        widest = changes.get(i).getScope();
      }
    }
    return widest;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(AGREED, ASKED_SOBER, NEVER_WIDENED, WITHIN_SCOPE, STOP_SIGNAL);
  }
}
