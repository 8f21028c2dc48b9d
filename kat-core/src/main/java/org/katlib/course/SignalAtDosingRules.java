package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.rule.Moment.BEFORE_DISCHARGE;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.ERROR;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.scoring.InstrumentResponse;
import org.katlib.session.DosingSession;
import org.katlib.session.SessionStatus;

/** Whether the answers that nobody may overlook were looked at before a dose and before leaving. */
public final class SignalAtDosingRules implements RuleSet<TreatmentCourse> {
  /** What a patient answers in a session is looked at before they leave it. */
  static final Rule<TreatmentCourse> BEFORE_LEAVING =
      Rule.about(TreatmentCourse.class, "KAT-SIGNAL-006")
          .severity(ERROR)
          .moment(BEFORE_DISCHARGE)
          .resolvedBy(THERAPIST)
          .cite(
              "KAT",
              "an answer about suicide in a session is looked at before the patient leaves",
              DERIVED,
              CONFIRMED)
          .check(DosedSessions.each((session, course, limits) -> isLeftUnseen(course, session)));

  /** Someone looks before a dose is given, and not after it. */
  static final Rule<TreatmentCourse> BEFORE_THE_DOSE =
      Rule.about(TreatmentCourse.class, "KAT-SIGNAL-007")
          .moment(BEFORE_DOSING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "an answer about suicide is looked at before a dose", DERIVED, CONFIRMED)
          .check(DosedSessions.each((session, course, limits) -> isSeenLate(course, session)));

  /** For the constraint that opens the rules to any host. */
  public SignalAtDosingRules() {}

  private static boolean isLeftUnseen(TreatmentCourse course, DosingSession session) {
    OffsetDateTime end = session.getEnd().orElse(null);
    if (end == null || session.getStatus() != SessionStatus.COMPLETED) {
      return false;
    }
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      InstrumentResponse response = responses.get(i);
      if (!response.getAnsweredAt().isBefore(session.getStart())
          && !response.getAnsweredAt().isAfter(end)
          && !isSeenBy(RaisedSignals.findFirstLook(course, response), end)
          && RaisedSignals.isReviewNeeded(course, response)) {
        return true;
      }
    }
    return false;
  }

  /** An answer from before the dose that was looked at only after it; never is another rule's. */
  private static boolean isSeenLate(TreatmentCourse course, DosingSession session) {
    OffsetDateTime dose = DosedSessions.firstDose(session);
    List<InstrumentResponse> responses = course.getResponses();
    for (int i = 0; i < responses.size(); i++) {
      InstrumentResponse response = responses.get(i);
      if (!response.getAnsweredAt().isAfter(dose)) {
        OffsetDateTime look = RaisedSignals.findFirstLook(course, response);
        if (look != null && look.isAfter(dose) && RaisedSignals.isReviewNeeded(course, response)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSeenBy(@Nullable OffsetDateTime look, OffsetDateTime time) {
    return look != null && !look.isAfter(time);
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(BEFORE_LEAVING, BEFORE_THE_DOSE);
  }
}
