package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.AFTER;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;
import org.katlib.target.ChargeChange;
import org.katlib.target.ChargeRating;
import org.katlib.target.ChargeScale;
import org.katlib.target.TraumaticMemory;

/** What the ratings of a memory's charge tell, and where they cannot tell. */
public final class MemoryRules implements RuleSet<TreatmentCourse> {
  /** In tenths of the scale: 3 is 3 of 10, or 30 of 100. */
  private static final Limit RISE = Limit.of("riseTenths", "3", "{tenth}");

  /**
   * A charge that rose after the medicine is a reason for early contact: since the last dose, or,
   * where it rises slowly, since before the first.
   */
  static final Rule<TreatmentCourse> CHARGE_ROSE =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-001")
          .moment(AFTER)
          .resolvedBy(THERAPIST)
          .limit(RISE)
          .cite("KAT", "a rise of 3 tenths between sober ratings is looked at", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getMemories().size(); i++) {
                  List<ChargeRating> ratings = course.getMemories().get(i).getChargeRatings();
                  for (int k = 0; k < ratings.size(); k++) {
                    ChargeRating rating = ratings.get(k);
                    DosingSession dose = lastDose(course, rating);
                    if (dose != null
                        && (isRise(lastBefore(course, ratings, rating, dose), rating, limits)
                            || isRise(
                                lastBefore(course, ratings, rating, DosedSessions.first(course)),
                                rating,
                                limits))) {
                      concerns.report("memories", i, "chargeRatings", k);
                    }
                  }
                }
              });

  /** Between two scales no change can be told. */
  static final Rule<TreatmentCourse> ONE_SCALE =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-002")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "change is told on one scale", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getMemories().size(); i++) {
                  List<ChargeRating> ratings = course.getMemories().get(i).getChargeRatings();
                  if (isRatedSober(course, ratings, ChargeScale.ZERO_TO_TEN, OffsetDateTime.MAX)
                      && isRatedSober(
                          course, ratings, ChargeScale.ZERO_TO_HUNDRED, OffsetDateTime.MAX)) {
                    concerns.report("memories", i, "chargeRatings");
                  }
                }
              });

  /** A memory that a dosing session turned towards was rated before the dose. */
  static final Rule<TreatmentCourse> RATED_BEFORE_DOSE =
      Rule.about(TreatmentCourse.class, "KAT-MEMORY-003")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a memory in the focus is rated before the dose", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      course.getPrimaryFramework().isPresent() && isUnratedInFocus(course, session),
                  "focus",
                  "memories"));

  /** For the constraint that opens the rules to any host. */
  public MemoryRules() {}

  /**
   * The session whose dose a sober rating followed; null where it is not sober or there is none.
   */
  private static @Nullable DosingSession lastDose(TreatmentCourse course, ChargeRating rating) {
    return isSober(course, rating) ? DosedSessions.lastBefore(course, rating.getRatedAt()) : null;
  }

  private static boolean isRise(@Nullable ChargeRating from, ChargeRating to, Limits limits) {
    return from != null && new ChargeChange(from, to).isRiseOf(limits.get(RISE));
  }

  /** The last sober rating before the dose of a session, on the scale of a later one; or null. */
  private static @Nullable ChargeRating lastBefore(
      TreatmentCourse course,
      List<ChargeRating> ratings,
      ChargeRating later,
      @Nullable DosingSession session) {
    ChargeRating last = null;
    for (int i = 0; i < ratings.size() && session != null; i++) {
      ChargeRating rating = ratings.get(i);
      if (rating.getScale() == later.getScale()
          && rating.getRatedAt().isBefore(DosedSessions.firstDose(session))
          && (last == null || rating.getRatedAt().isAfter(last.getRatedAt()))
          && isSober(course, rating)) {
        last = rating;
      }
    }
    return last;
  }

  private static boolean isUnratedInFocus(TreatmentCourse course, DosingSession session) {
    OffsetDateTime dose = DosedSessions.firstDose(session);
    for (int i = 0; i < course.getMemories().size(); i++) {
      TraumaticMemory memory = course.getMemories().get(i);
      List<ChargeRating> ratings = memory.getChargeRatings();
      if (MemoryWorkRules.isInFocus(session, memory)
          && !isRatedSober(course, ratings, ChargeScale.ZERO_TO_TEN, dose)
          && !isRatedSober(course, ratings, ChargeScale.ZERO_TO_HUNDRED, dose)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sober rating on a scale was made before a time. */
  private static boolean isRatedSober(
      TreatmentCourse course, List<ChargeRating> ratings, ChargeScale scale, OffsetDateTime time) {
    for (int i = 0; i < ratings.size(); i++) {
      if (ratings.get(i).getScale() == scale
          && ratings.get(i).getRatedAt().isBefore(time)
          && isSober(course, ratings.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSober(TreatmentCourse course, ChargeRating rating) {
    return UnderMedicine.isSober(course, rating.getMoment(), rating.getRatedAt());
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(CHARGE_ROSE, ONE_SCALE, RATED_BEFORE_DOSE);
  }
}
