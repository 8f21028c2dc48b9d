package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.measure.RatingMoment;
import org.katlib.process.TherapeuticRatings;
import org.katlib.rule.Concerns;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.DosingSession;
import org.katlib.session.TherapySession;
import org.katlib.target.ChargeRating;
import org.katlib.target.ConvictionRating;

/** Whether a rating's own word on its moment agrees with the times of the doses and sessions. */
public final class RatingRules implements RuleSet<TreatmentCourse> {
  /** What is rated while the medicine acts is marked so, and does not count as change. */
  static final Rule<TreatmentCourse> MARKED_UNDER_INFLUENCE =
      Rule.about(TreatmentCourse.class, "KAT-RATING-001")
          .resolvedBy(THERAPIST)
          .cite("KAT", "ratings under the medicine are kept, marked", DERIVED, CONFIRMED)
          .check(
              each(
                  (course, moment, time) ->
                      moment.isSober() && UnderMedicine.isActing(course, time)));

  /** What is marked as rated under the medicine was rated on a day of dosing. */
  static final Rule<TreatmentCourse> MARKED_WITHOUT_MEDICINE =
      Rule.about(TreatmentCourse.class, "KAT-RATING-002")
          .resolvedBy(THERAPIST)
          .cite("KAT", "under the medicine is on a day of dosing", DERIVED, CONFIRMED)
          .check(
              each(
                  (course, moment, time) ->
                      !moment.isSober()
                          && !UnderMedicine.isDayOfDosing(course, time)
                          && !UnderMedicine.isActing(course, time)));

  /** Before the first dose a rating is a baseline, and after it no more. */
  static final Rule<TreatmentCourse> MARKED_BY_FIRST_DOSE =
      Rule.about(TreatmentCourse.class, "KAT-RATING-003")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "the first dose parts before and after", DERIVED, CONFIRMED)
          .check(each(RatingRules::isAcrossFirstDose));

  /** Whether the moment that a rating names departs from a rule. */
  @FunctionalInterface
  private interface Departure {
    boolean isIn(TreatmentCourse course, RatingMoment moment, OffsetDateTime time);
  }

  /** For the constraint that opens the rules to any host. */
  public RatingRules() {}

  /** A baseline from after the first dose, or a rating of the time after it from before. */
  private static boolean isAcrossFirstDose(
      TreatmentCourse course, RatingMoment moment, OffsetDateTime time) {
    if (moment == RatingMoment.BEFORE_DOSING || moment == RatingMoment.UNDER_INFLUENCE) {
      return false;
    }
    DosingSession first = DosedSessions.first(course);
    if (first == null) {
      return false;
    }
    OffsetDateTime dose = DosedSessions.firstDose(first);
    return moment == RatingMoment.BASELINE ? time.isAfter(dose) : time.isBefore(dose);
  }

  private static Rule.Check<TreatmentCourse> each(Departure departure) {
    return (course, limits, concerns) -> {
      for (int i = 0; i < course.getMemories().size(); i++) {
        List<ChargeRating> ratings = course.getMemories().get(i).getChargeRatings();
        for (int k = 0; k < ratings.size(); k++) {
          ChargeRating rating = ratings.get(k);
          if (departure.isIn(course, rating.getMoment(), rating.getRatedAt())) {
            concerns.report("memories", i, "chargeRatings", k, "moment");
          }
        }
      }
      reportBeliefs(course, departure, concerns);
      reportResponses(course, departure, concerns);
      reportSessions(course, departure, concerns);
    };
  }

  private static void reportBeliefs(
      TreatmentCourse course, Departure departure, Concerns concerns) {
    for (int i = 0; i < course.getBeliefs().size(); i++) {
      List<ConvictionRating> ratings = course.getBeliefs().get(i).getConvictionRatings();
      for (int k = 0; k < ratings.size(); k++) {
        ConvictionRating rating = ratings.get(k);
        if (departure.isIn(course, rating.getMoment(), rating.getRatedAt())) {
          concerns.report("beliefs", i, "convictionRatings", k, "moment");
        }
      }
    }
  }

  private static void reportResponses(
      TreatmentCourse course, Departure departure, Concerns concerns) {
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      InstrumentResponse response = responses.get(i);
      if (departure.isIn(course, response.getMoment(), response.getAnsweredAt())) {
        concerns.report("responses", i, "moment");
      }
    }
  }

  private static void reportSessions(
      TreatmentCourse course, Departure departure, Concerns concerns) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      if (course.getSessions().get(i) instanceof TherapySession session) {
        List<TherapeuticRatings> ratings = session.getTherapeuticRatings();
        for (int k = 0; k < ratings.size(); k++) {
          TherapeuticRatings rating = ratings.get(k);
          if (departure.isIn(course, rating.getMoment(), rating.getRatedAt())) {
            concerns.report("sessions", i, "therapeuticRatings", k, "moment");
          }
        }
      }
    }
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(MARKED_UNDER_INFLUENCE, MARKED_WITHOUT_MEDICINE, MARKED_BY_FIRST_DOSE);
  }
}
