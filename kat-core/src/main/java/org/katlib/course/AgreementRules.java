package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Rule.Check.each;
import static org.katlib.rule.Severity.ERROR;
import static org.katlib.rule.Severity.INFO;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.katlib.goal.AgreementSignature;
import org.katlib.goal.Party;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;
import org.katlib.rule.Concerns;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.DosingSession;

/** What patient and therapist agreed the work is for, and whether they come back to it. */
public final class AgreementRules implements RuleSet<TreatmentCourse> {
  /** Where therapeutic work is meant, both agree on it before the medicine. */
  static final Rule<TreatmentCourse> AGREED_BEFORE_DOSING =
      Rule.about(TreatmentCourse.class, "KAT-AGREE-001")
          .severity(INFO)
          .moment(BEFORE_DOSING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "both agree on the work before the medicine", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                DosingSession first = DosedSessions.first(course);
                if (first != null
                    && course.getPrimaryFramework().isPresent()
                    && !isAgreedBy(course, DosedSessions.firstDose(first))) {
                  concerns.report("sessions", course.getSessions().indexOf(first));
                }
              });

  /** An agreement is that of both. */
  static final Rule<TreatmentCourse> SIGNED_BY_BOTH =
      Rule.about(TreatmentCourse.class, "KAT-AGREE-002")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a working agreement has both signatures", DERIVED, CONFIRMED)
          .check(
              each(
                  "workingAgreements",
                  TreatmentCourse::getWorkingAgreements,
                  (agreement, limits) -> agreement.getInForceFrom().isEmpty(),
                  "signatures"));

  /** Neither an agreement nor a decision is signed while the medicine acts. */
  static final Rule<TreatmentCourse> SIGNED_SOBER =
      Rule.about(TreatmentCourse.class, "KAT-AGREE-003")
          .severity(ERROR)
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "no agreement is signed under the medicine", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<WorkingAgreement> agreements = course.getWorkingAgreements();
                for (int i = 0; i < agreements.size(); i++) {
                  reportSignedUnderMedicine(
                      course, "workingAgreements", i, agreements.get(i).getSignatures(), concerns);
                }
                List<SharedDecision> decisions = course.getDecisions();
                for (int i = 0; i < decisions.size(); i++) {
                  reportSignedUnderMedicine(
                      course, "decisions", i, decisions.get(i).getSignatures(), concerns);
                }
              });

  /** The latest agreement is looked at when its day has come. */
  static final Rule<TreatmentCourse> REVIEWED =
      Rule.about(TreatmentCourse.class, "KAT-AGREE-004")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "a review date is kept or moved", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                LocalDate held = HeldDays.last(course);
                int latest = latest(course);
                if (held != null && latest >= 0) {
                  List<LocalDate> dates = course.getWorkingAgreements().get(latest).getReviewOn();
                  int passed = lastBefore(dates, held);
                  if (passed >= 0 && !isLookedAtFrom(course, dates.get(passed))) {
                    concerns.report("workingAgreements", latest, "reviewOn", passed);
                  }
                }
              });

  /** Going on beyond what was planned is agreed anew. */
  static final Rule<TreatmentCourse> RENEWED =
      Rule.about(TreatmentCourse.class, "KAT-AGREE-005")
          .severity(INFO)
          .resolvedBy(THERAPIST)
          .cite("KAT", "more dosing sessions are agreed anew", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                int latest = latest(course);
                if (latest >= 0) {
                  WorkingAgreement agreement = course.getWorkingAgreements().get(latest);
                  if (agreement.getPlannedDosings().isPresent()
                      && dosingsFrom(course, agreement.getInForceFrom().orElseThrow())
                          > agreement.getPlannedDosings().getAsInt()) {
                    concerns.report("workingAgreements", latest, "plannedDosings");
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public AgreementRules() {}

  private static boolean isAgreedBy(TreatmentCourse course, OffsetDateTime time) {
    List<WorkingAgreement> agreements = course.getWorkingAgreements();
    for (int i = 0; i < agreements.size(); i++) {
      OffsetDateTime from = agreements.get(i).getInForceFrom().orElse(null);
      if (from != null && !from.isAfter(time)) {
        return true;
      }
    }
    return false;
  }

  private static void reportSignedUnderMedicine(
      TreatmentCourse course,
      String attribute,
      int position,
      List<AgreementSignature> signatures,
      Concerns concerns) {
    for (int i = 0; i < signatures.size(); i++) {
      if (signatures.get(i).getParty() == Party.PATIENT
          && UnderMedicine.isActing(course, signatures.get(i).getSignedAt())) {
        concerns.report(attribute, position, "signatures", i);
      }
    }
  }

  /** The position of the agreement that both signed last, or -1. */
  private static int latest(TreatmentCourse course) {
    int latest = -1;
    OffsetDateTime since = OffsetDateTime.MIN;
    List<WorkingAgreement> agreements = course.getWorkingAgreements();
    for (int i = 0; i < agreements.size(); i++) {
      OffsetDateTime from = agreements.get(i).getInForceFrom().orElse(null);
      if (from != null && !from.isBefore(since)) {
        latest = i;
        since = from;
      }
    }
    return latest;
  }

  /** The position of the latest date before a day, or -1. */
  private static int lastBefore(List<LocalDate> dates, LocalDate day) {
    int last = -1;
    for (int i = 0; i < dates.size(); i++) {
      if (dates.get(i).isBefore(day) && (last < 0 || dates.get(i).isAfter(dates.get(last)))) {
        last = i;
      }
    }
    return last;
  }

  /** Whether the two agreed or decided something, or the team reviewed, on a day or after it. */
  private static boolean isLookedAtFrom(TreatmentCourse course, LocalDate day) {
    for (int i = 0; i < course.getWorkingAgreements().size(); i++) {
      OffsetDateTime from = course.getWorkingAgreements().get(i).getInForceFrom().orElse(null);
      if (from != null && !from.toLocalDate().isBefore(day)) {
        return true;
      }
    }
    for (int i = 0; i < course.getDecisions().size(); i++) {
      OffsetDateTime decided = course.getDecisions().get(i).getDecidedAt().orElse(null);
      if (decided != null && !decided.toLocalDate().isBefore(day)) {
        return true;
      }
    }
    for (int i = 0; i < course.getReviews().size(); i++) {
      if (!course.getReviews().get(i).getDoneOn().isBefore(day)) {
        return true;
      }
    }
    return false;
  }

  /** At how many sessions the medicine was given from a time on. */
  private static int dosingsFrom(TreatmentCourse course, OffsetDateTime time) {
    int count = 0;
    for (int i = 0; i < course.getSessions().size(); i++) {
      DosingSession session = DosedSessions.at(course, i);
      if (session != null && !DosedSessions.firstDose(session).isBefore(time)) {
        count++;
      }
    }
    return count;
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(AGREED_BEFORE_DOSING, SIGNED_BY_BOTH, SIGNED_SOBER, REVIEWED, RENEWED);
  }
}
