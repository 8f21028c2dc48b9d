package org.katlib.session;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Rule.Check.when;
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
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;

/** Whether a patient was touched only as they had agreed to while sober. */
public final class TouchRules implements RuleSet<DosingSession> {

  /** Nobody is touched who was not asked before. */
  static final Rule<DosingSession> AGREED =
      Rule.about(DosingSession.class, "KAT-TOUCH-001")
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "touch is asked about before each session", DERIVED, CONFIRMED)
          .check(
              eachTouch(
                  (agreement, at) ->
                      agreement == null || (at != null && agreement.findScopeAt(at).isEmpty())));

  /** Touch is asked about while the patient is sober. */
  static final Rule<DosingSession> ASKED_SOBER =
      Rule.about(DosingSession.class, "KAT-TOUCH-002")
          .severity(ERROR)
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "touch is agreed to while sober", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    TouchAgreement agreement = session.getTouchAgreement().orElse(null);
                    return agreement != null && session.isMedicineActingAt(agreement.getAskedAt());
                  },
                  "touchAgreement",
                  "askedAt"));

  /** While the medicine acts touch is narrowed or ended, and never widened. */
  static final Rule<DosingSession> NEVER_WIDENED =
      Rule.about(DosingSession.class, "KAT-TOUCH-003")
          .severity(ERROR)
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "consent is never widened under the medicine", DERIVED, CONFIRMED)
          .check(
              (session, limits, concerns) -> {
                TouchAgreement agreement = session.getTouchAgreement().orElse(null);
                for (int i = 0; agreement != null && i < agreement.getChanges().size(); i++) {
                  TouchChange change = agreement.getChanges().get(i);
                  if (change.getScope().compareTo(scopeBefore(agreement, i)) > 0
                      && session.isMedicineActingAt(change.getAt())) {
                    concerns.report("touchAgreement", "changes", i, "scope");
                  }
                }
              });

  /** Who wants no touch is not touched. */
  static final Rule<DosingSession> NOT_REFUSED =
      Rule.about(DosingSession.class, "KAT-TOUCH-004")
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "touch stays within its scope", DERIVED, CONFIRMED)
          .check(
              eachTouch(
                  (agreement, at) ->
                      agreement != null
                          && (at == null
                              ? !isEverAgreed(agreement)
                              : agreement.findScopeAt(at).orElse(null) == TouchConsent.NONE)));

  /** Whoever agrees to touch has a word or a gesture that ends it. */
  static final Rule<DosingSession> STOP_SIGNAL =
      Rule.about(DosingSession.class, "KAT-TOUCH-006")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a word or gesture ends touch", DERIVED, CONFIRMED)
          .check(
              when(
                  (session, limits) -> {
                    TouchAgreement agreement = session.getTouchAgreement().orElse(null);
                    return agreement != null
                        && isEverAgreed(agreement)
                        && agreement.getStopSignal().isEmpty();
                  },
                  "touchAgreement"));

  /** Whether a touch departs from a rule. */
  @FunctionalInterface
  private interface Departure {
    boolean isIn(@Nullable TouchAgreement agreement, @Nullable OffsetDateTime at);
  }

  /** For the constraint that opens the rules to any host. */
  public TouchRules() {}

  /** A check that looks at each touch: as support in a hard moment, or as a practice. */
  private static Rule.Check<DosingSession> eachTouch(Departure departure) {
    return (session, limits, concerns) -> {
      TouchAgreement agreement = session.getTouchAgreement().orElse(null);
      List<TherapeuticMoment> moments = session.getMoments();
      for (int i = 0; i < moments.size(); i++) {
        if (moments.get(i) instanceof ChallengingMoment challenge) {
          List<SupportGiven> supports = challenge.getSupports();
          for (int k = 0; k < supports.size(); k++) {
            if (supports.get(k).getKind() == SupportKind.TOUCH
                && departure.isIn(agreement, time(supports.get(k), challenge))) {
              concerns.report("moments", i, "supports", k);
            }
          }
        }
      }
      List<UsedPractice> practices = session.getPractices();
      for (int i = 0; i < practices.size(); i++) {
        if (practices.get(i).getDemands().contains(PracticeDemand.TOUCH)
            && departure.isIn(agreement, practices.get(i).getAt().orElse(null))) {
          concerns.report("practices", i);
        }
      }
    };
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

  private static boolean isEverAgreed(TouchAgreement agreement) {
    if (agreement.getScope() != TouchConsent.NONE) {
      return true;
    }
    List<TouchChange> changes = agreement.getChanges();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).getScope() != TouchConsent.NONE) {
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
    return List.of(AGREED, ASKED_SOBER, NEVER_WIDENED, NOT_REFUSED, STOP_SIGNAL);
  }
}
