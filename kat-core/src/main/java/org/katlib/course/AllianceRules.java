package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.INFO;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.measure.Informant;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.TherapeuticQuality;
import org.katlib.process.TherapeuticRatings;
import org.katlib.rule.Concerns;
import org.katlib.rule.Limit;
import org.katlib.rule.Limits;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.TherapySession;

/**
 * Whether a strain on the bond, in the eyes of either of the two, was talked over. Ratings under
 * the medicine count for nothing here.
 */
public final class AllianceRules implements RuleSet<TreatmentCourse> {
  private static final Limit FALL = Limit.of("fall", "2", "{score}");
  private static final Limit GAP = Limit.of("gap", "3", "{score}");

  /** Where the patient's trust or attunement falls, the two speak of it. */
  static final Rule<TreatmentCourse> FALL_TALKED_OVER =
      Rule.about(TreatmentCourse.class, "KAT-ALLIANCE-001")
          .resolvedBy(THERAPIST)
          .limit(FALL)
          .cite("KAT", "a fall of 2 points of 10 is talked over", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                reportFalls(course, TherapeuticQuality.TRUST, "trust", limits, concerns);
                reportFalls(course, TherapeuticQuality.ATTUNEMENT, "attunement", limits, concerns);
              });

  /** Where the two see their attunement differently, they speak of it. */
  static final Rule<TreatmentCourse> GAP_TALKED_OVER =
      Rule.about(TreatmentCourse.class, "KAT-ALLIANCE-002")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .limit(GAP)
          .cite("KAT", "a gap of 3 points of 10 is talked over", DERIVED, CONFIRMED)
          .check(AllianceRules::reportGaps);

  /** The patient is asked, not the therapist alone. */
  static final Rule<TreatmentCourse> PATIENT_ASKED =
      Rule.about(TreatmentCourse.class, "KAT-ALLIANCE-003")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "both informants rate", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                int clinicians = firstRatedBy(course, Informant.CLINICIAN);
                if (clinicians >= 0 && firstRatedBy(course, Informant.PATIENT) < 0) {
                  concerns.report("sessions", clinicians, "therapeuticRatings");
                }
              });

  /** For the constraint that opens the rules to any host. */
  public AllianceRules() {}

  private static void reportFalls(
      TreatmentCourse course,
      TherapeuticQuality quality,
      String attribute,
      Limits limits,
      Concerns concerns) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      TherapySession session = HeldTherapySessions.at(course, i);
      int last = session == null ? -1 : lastRating(course, session, Informant.PATIENT, quality);
      TherapySession before = last < 0 ? null : ratedBefore(course, session, quality);
      if (session != null
          && before != null
          && limits.isAtLeast(
              rating(course, before, quality) - rating(course, session, quality), FALL)
          && !isTalkedOver(
              course, session.getStart(), startOf(ratedAfter(course, session, quality)))) {
        concerns.report("sessions", i, "therapeuticRatings", last, attribute);
      }
    }
  }

  private static void reportGaps(TreatmentCourse course, Limits limits, Concerns concerns) {
    TherapeuticQuality quality = TherapeuticQuality.ATTUNEMENT;
    for (int i = 0; i < course.getSessions().size(); i++) {
      TherapySession session = HeldTherapySessions.at(course, i);
      if (session == null) {
        continue;
      }
      int patients = lastRating(course, session, Informant.PATIENT, quality);
      int clinicians = lastRating(course, session, Informant.CLINICIAN, quality);
      if (patients < 0 || clinicians < 0) {
        continue;
      }
      List<TherapeuticRatings> ratings = session.getTherapeuticRatings();
      int gap = ratings.get(patients).findGap(ratings.get(clinicians), quality).orElse(0);
      if (limits.isAtLeast(Math.abs(gap), GAP) && !isTalkedOverSoon(course, session)) {
        concerns.report("sessions", i, "therapeuticRatings", patients, "attunement");
      }
    }
  }

  /** The position of the last sober rating of a quality in a session, or -1. */
  private static int lastRating(
      TreatmentCourse course,
      TherapySession session,
      Informant informant,
      TherapeuticQuality quality) {
    int last = -1;
    List<TherapeuticRatings> all = session.getTherapeuticRatings();
    for (int i = 0; i < all.size(); i++) {
      TherapeuticRatings ratings = all.get(i);
      if (ratings.getInformant() == informant
          && ratings.find(quality).isPresent()
          && UnderMedicine.isSober(course, ratings.getMoment(), ratings.getRatedAt())
          && (last < 0 || !ratings.getRatedAt().isBefore(all.get(last).getRatedAt()))) {
        last = i;
      }
    }
    return last;
  }

  private static int rating(
      TreatmentCourse course, TherapySession session, TherapeuticQuality quality) {
    int last = lastRating(course, session, Informant.PATIENT, quality);
    return last < 0 ? 0 : session.getTherapeuticRatings().get(last).find(quality).orElse(0);
  }

  /** The last session before one in which the patient rated a quality, or null. */
  private static @Nullable TherapySession ratedBefore(
      TreatmentCourse course, @Nullable TherapySession session, TherapeuticQuality quality) {
    TherapySession before = null;
    for (int i = 0; i < course.getSessions().size() && session != null; i++) {
      TherapySession other = HeldTherapySessions.at(course, i);
      if (other != null
          && other.getStart().isBefore(session.getStart())
          && (before == null || other.getStart().isAfter(before.getStart()))
          && lastRating(course, other, Informant.PATIENT, quality) >= 0) {
        before = other;
      }
    }
    return before;
  }

  /** The first session after one in which the patient rated a quality, or null. */
  private static @Nullable TherapySession ratedAfter(
      TreatmentCourse course, TherapySession session, TherapeuticQuality quality) {
    TherapySession after = null;
    for (int i = 0; i < course.getSessions().size(); i++) {
      TherapySession other = HeldTherapySessions.at(course, i);
      if (other != null
          && other.getStart().isAfter(session.getStart())
          && (after == null || other.getStart().isBefore(after.getStart()))
          && lastRating(course, other, Informant.PATIENT, quality) >= 0) {
        after = other;
      }
    }
    return after;
  }

  private static @Nullable OffsetDateTime startOf(@Nullable TherapySession session) {
    return session == null ? null : session.getStart();
  }

  /** Whether the alliance was spoken of in a session that began from one time on, up to another. */
  static boolean isTalkedOver(
      TreatmentCourse course, OffsetDateTime from, @Nullable OffsetDateTime until) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      TherapySession session = HeldTherapySessions.at(course, i);
      if (session != null
          && !session.getStart().isBefore(from)
          && (until == null || !session.getStart().isAfter(until))
          && isTalkedOverIn(session)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the alliance was spoken of in a session or in the next. */
  private static boolean isTalkedOverSoon(TreatmentCourse course, TherapySession session) {
    TherapySession next = HeldTherapySessions.next(course, session);
    return isTalkedOverIn(session) || (next != null && isTalkedOverIn(next));
  }

  static boolean isTalkedOverIn(TherapySession session) {
    List<AttunementNote> notes = session.getAttunementNotes();
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).getAbout() == AttunementSubject.ALLIANCE
          && notes.get(i).getDiscussed().orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private static int firstRatedBy(TreatmentCourse course, Informant informant) {
    for (int i = 0; i < course.getSessions().size(); i++) {
      if (course.getSessions().get(i) instanceof TherapySession session) {
        List<TherapeuticRatings> ratings = session.getTherapeuticRatings();
        for (int k = 0; k < ratings.size(); k++) {
          if (ratings.get(k).getInformant() == informant) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(FALL_TALKED_OVER, GAP_TALKED_OVER, PATIENT_ASKED);
  }
}
