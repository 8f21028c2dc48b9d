package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.session.FollowUpSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.target.ConvictionRating;
import org.katlib.target.CoreBelief;
import org.katlib.target.CycleLink;
import org.katlib.target.LinkStrength;
import org.katlib.target.SeverityRating;
import org.katlib.target.TreatmentTarget;

/** Whether what the treatment works on was rated before the medicine, and again after. */
public final class TargetRules implements RuleSet<TreatmentCourse> {
  /** Before the first dose, someone rated how strong the symptom was. */
  static final Rule<TreatmentCourse> TARGET_RATED =
      Rule.about(TreatmentCourse.class, "KAT-TARGET-001")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a target is rated by the day of the first dose", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = firstIfMeant(course);
                for (int i = 0; i < course.getTargets().size() && first != null; i++) {
                  TreatmentTarget target = course.getTargets().get(i);
                  if (target.getIdentifiedOn().isBefore(Exposure.day(first))
                      && !isRatedBy(target, Exposure.day(first))) {
                    concerns.report("targets", i);
                  }
                }
              });

  /** Once the work is looked back on, the symptom is rated again. */
  static final Rule<TreatmentCourse> TARGET_RATED_AGAIN =
      Rule.about(TreatmentCourse.class, "KAT-TARGET-002")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a target is rated before and after", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = firstIfMeant(course);
                if (first == null || !isLookedBackOn(course, first)) {
                  return;
                }
                for (int i = 0; i < course.getTargets().size(); i++) {
                  TreatmentTarget target = course.getTargets().get(i);
                  if (isRatedBy(target, Exposure.day(first))
                      && !isRatedAfter(target, Exposure.day(first))) {
                    concerns.report("targets", i);
                  }
                }
              });

  /** Once the work is looked back on, the patient says again how true the belief feels. */
  static final Rule<TreatmentCourse> BELIEF_RATED_AGAIN =
      Rule.about(TreatmentCourse.class, "KAT-BELIEF-001")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .cite("KAT", "conviction is rated again through the course", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = firstIfMeant(course);
                if (first == null || !isLookedBackOn(course, first)) {
                  return;
                }
                OffsetDateTime dose = DosedSessions.firstDose(first);
                for (int i = 0; i < course.getBeliefs().size(); i++) {
                  CoreBelief belief = course.getBeliefs().get(i);
                  if (isRatedSober(course, belief, dose, true)
                      && !isRatedSober(course, belief, dose, false)) {
                    concerns.report("beliefs", i);
                  }
                }
              });

  /** At a follow-up, the patient says again how strong the links of a cycle are. */
  static final Rule<TreatmentCourse> CYCLE_RATED_AGAIN =
      Rule.about(TreatmentCourse.class, "KAT-CYCLE-001")
          .severity(INFO)
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a link of a cycle is rated before and after", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = firstIfMeant(course);
                if (first == null || !isFollowedUp(course, first)) {
                  return;
                }
                for (int i = 0; i < course.getCycles().size(); i++) {
                  List<CycleLink> links = course.getCycles().get(i).getLinks();
                  for (int k = 0; k < links.size(); k++) {
                    if (isRatedOnlyBy(links.get(k), Exposure.day(first))) {
                      concerns.report("cycles", i, "links", k);
                      break;
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public TargetRules() {}

  /** The first session at which the medicine was given, where therapeutic work is meant. */
  private static @Nullable DosingSession firstIfMeant(TreatmentCourse course) {
    return course.getPrimaryFramework().isPresent() ? DosedSessions.first(course) : null;
  }

  /** Whether a follow-up was held since the first dose, or integration since the last. */
  private static boolean isLookedBackOn(TreatmentCourse course, DosingSession first) {
    DosingSession last = DosedSessions.last(course);
    OffsetDateTime dose = DosedSessions.firstDose(last == null ? first : last);
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof IntegrationSession session
          && session.isHeld()
          && session.getStart().isAfter(dose)) {
        return true;
      }
    }
    return isFollowedUp(course, first);
  }

  private static boolean isFollowedUp(TreatmentCourse course, DosingSession first) {
    List<Session> sessions = course.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i) instanceof FollowUpSession session
          && session.isHeld()
          && session.getStart().isAfter(DosedSessions.firstDose(first))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRatedBy(TreatmentTarget target, LocalDate day) {
    List<SeverityRating> ratings = target.getSeverityRatings();
    for (int i = 0; i < ratings.size(); i++) {
      if (!ratings.get(i).getRatedOn().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRatedAfter(TreatmentTarget target, LocalDate day) {
    List<SeverityRating> ratings = target.getSeverityRatings();
    for (int i = 0; i < ratings.size(); i++) {
      if (ratings.get(i).getRatedOn().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRatedSober(
      TreatmentCourse course, CoreBelief belief, OffsetDateTime dose, boolean before) {
    List<ConvictionRating> ratings = belief.getConvictionRatings();
    for (int i = 0; i < ratings.size(); i++) {
      ConvictionRating rating = ratings.get(i);
      if (rating.getRatedAt().isBefore(dose) == before
          && UnderMedicine.isSober(course, rating.getMoment(), rating.getRatedAt())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a link was rated up to a day, and not since. */
  private static boolean isRatedOnlyBy(CycleLink link, LocalDate day) {
    List<LinkStrength> strengths = link.getStrengths();
    for (int i = 0; i < strengths.size(); i++) {
      if (strengths.get(i).getRatedOn().isAfter(day)) {
        return false;
      }
    }
    return !strengths.isEmpty();
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(TARGET_RATED, TARGET_RATED_AGAIN, BELIEF_RATED_AGAIN, CYCLE_RATED_AGAIN);
  }
}
