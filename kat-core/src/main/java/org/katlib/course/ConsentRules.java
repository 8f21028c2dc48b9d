package org.katlib.course;

import static org.katlib.evidence.Confidence.CONFIRMED;
import static org.katlib.evidence.EvidenceGrade.DERIVED;
import static org.katlib.evidence.EvidenceGrade.LABEL;
import static org.katlib.evidence.EvidenceGrade.PRACTICE;
import static org.katlib.rule.Moment.BEFORE_DOSING;
import static org.katlib.rule.Moment.DURING;
import static org.katlib.rule.Responsible.PATIENT;
import static org.katlib.rule.Responsible.PRESCRIBER;
import static org.katlib.rule.Responsible.THERAPIST;
import static org.katlib.rule.Severity.ERROR;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentItem;
import org.katlib.consent.ConsentScope;
import org.katlib.consent.RecordingConsent;
import org.katlib.consent.TouchAgreement;
import org.katlib.consent.TouchChange;
import org.katlib.consent.TouchConsent;
import org.katlib.dosing.Substance;
import org.katlib.rule.Rule;
import org.katlib.rule.RuleSet;
import org.katlib.session.TherapySession;

/** Whether the patient agreed to what was done, and was free to. */
public final class ConsentRules implements RuleSet<TreatmentCourse> {

  /** Before the first dose the patient has signed a consent. */
  static final Rule<TreatmentCourse> SIGNED =
      Rule.about(TreatmentCourse.class, "KAT-CONSENT-001")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .cite("S-WOLF", "consent form", PRACTICE, CONFIRMED)
          .cite("KAT", "no dose without a consent on record", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) ->
                      !isSignedBefore(course, DosedSessions.firstDose(session))));

  /** A consent that was taken back is none. */
  static final Rule<TreatmentCourse> NOT_WITHDRAWN =
      Rule.about(TreatmentCourse.class, "KAT-CONSENT-002")
          .severity(ERROR)
          .moment(BEFORE_DOSING)
          .resolvedBy(PATIENT)
          .cite("KAT", "a consent can be withdrawn at any time", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    OffsetDateTime dose = DosedSessions.firstDose(session);
                    return isSignedBefore(course, dose) && inForce(course, dose) == null;
                  }));

  /** Nothing is signed while the medicine acts. */
  static final Rule<TreatmentCourse> SIGNED_SOBER =
      Rule.about(TreatmentCourse.class, "KAT-CONSENT-003")
          .severity(ERROR)
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "no agreement is signed under the medicine", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Consent> consents = course.getConsents();
                for (int i = 0; i < consents.size(); i++) {
                  if (UnderMedicine.isActing(course, consents.get(i).getSignedAt())) {
                    concerns.report("consents", i, "signedAt");
                  }
                }
              });

  /** Touch and recording are never agreed to more widely while the medicine acts. */
  static final Rule<TreatmentCourse> NEVER_WIDENED =
      Rule.about(TreatmentCourse.class, "KAT-CONSENT-004")
          .severity(ERROR)
          .moment(DURING)
          .resolvedBy(THERAPIST)
          .cite("KAT", "consent is never widened under the medicine", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                List<Consent> consents = course.getConsents();
                for (int i = 0; i < consents.size(); i++) {
                  Consent later = consents.get(i);
                  if (UnderMedicine.isActing(course, later.getSignedAt())) {
                    OffsetDateTime until = later.getSignedAt().minusNanos(1);
                    Consent before = inForce(course, until);
                    TouchConsent contact = later.getTouch().orElse(TouchConsent.NONE);
                    if (contact.compareTo(touch(before, until)) > 0) {
                      concerns.report("consents", i, "touch");
                    }
                    RecordingConsent extent = later.getRecording().orElse(RecordingConsent.NONE);
                    if (extent.compareTo(recording(before, until)) > 0) {
                      concerns.report("consents", i, "recording");
                    }
                  }
                }
              });

  /** Racemic ketamine is approved for anaesthesia alone: the patient is told so. */
  static final Rule<TreatmentCourse> OFF_LABEL_TOLD =
      Rule.about(TreatmentCourse.class, "KAT-CONSENT-005")
          .moment(BEFORE_DOSING)
          .resolvedBy(PRESCRIBER)
          .cite("S-KETALAR", "approved for anaesthesia", LABEL, CONFIRMED)
          .cite("KAT", "an off-label use is told and acknowledged", DERIVED, CONFIRMED)
          .check(
              DosedSessions.each(
                  (session, course, limits) -> {
                    Consent consent = inForce(course, DosedSessions.firstDose(session));
                    return session.isGiven(Substance.KETAMINE)
                        && consent != null
                        && !consent.getItems().contains(ConsentItem.APPROVAL_STATUS);
                  }));

  /** What is agreed to for one session is not more than what was signed. */
  static final Rule<TreatmentCourse> TOUCH_AS_SIGNED =
      Rule.about(TreatmentCourse.class, "KAT-TOUCH-005")
          .resolvedBy(THERAPIST)
          .cite("KAT", "a session's touch stays within the consent", DERIVED, CONFIRMED)
          .check(
              (course, limits, concerns) -> {
                for (int i = 0; i < course.getSessions().size(); i++) {
                  TouchAgreement agreement = touchAgreement(course, i);
                  if (agreement == null) {
                    continue;
                  }
                  if (isWiderThanSigned(course, agreement.getScope(), agreement.getAskedAt())) {
                    concerns.report("sessions", i, "touchAgreement", "scope");
                  }
                  List<TouchChange> changes = agreement.getChanges();
                  for (int k = 0; k < changes.size(); k++) {
                    TouchChange change = changes.get(k);
                    if (isWiderThanSigned(course, change.getScope(), change.getAt())) {
                      concerns.report("sessions", i, "touchAgreement", "changes", k, "scope");
                    }
                  }
                }
              });

  /** For the constraint that opens the rules to any host. */
  public ConsentRules() {}

  private static @Nullable TouchAgreement touchAgreement(TreatmentCourse course, int position) {
    return course.getSessions().get(position) instanceof TherapySession session
        ? session.getTouchAgreement().orElse(null)
        : null;
  }

  /** A consent that says nothing about touch leaves it to the session. */
  private static boolean isWiderThanSigned(
      TreatmentCourse course, TouchConsent scope, OffsetDateTime time) {
    Consent consent = inForce(course, time);
    return consent != null
        && consent.getTouch().isPresent()
        && scope.compareTo(touch(consent, time)) > 0;
  }

  private static boolean isSignedBefore(TreatmentCourse course, OffsetDateTime dose) {
    List<Consent> consents = course.getConsents();
    for (int i = 0; i < consents.size(); i++) {
      if (!consents.get(i).getSignedAt().isAfter(dose)) {
        return true;
      }
    }
    return false;
  }

  /** The latest consent to the treatment that holds at a time, or null. */
  private static @Nullable Consent inForce(TreatmentCourse course, OffsetDateTime time) {
    Consent latest = null;
    List<Consent> consents = course.getConsents();
    for (int i = 0; i < consents.size(); i++) {
      Consent consent = consents.get(i);
      if (consent.isInForce(ConsentScope.TREATMENT, time)
          && (latest == null || consent.getSignedAt().isAfter(latest.getSignedAt()))) {
        latest = consent;
      }
    }
    return latest;
  }

  private static TouchConsent touch(@Nullable Consent consent, OffsetDateTime time) {
    return consent == null || !consent.isInForce(ConsentScope.TOUCH, time)
        ? TouchConsent.NONE
        : consent.getTouch().orElse(TouchConsent.NONE);
  }

  private static RecordingConsent recording(@Nullable Consent consent, OffsetDateTime time) {
    return consent == null || !consent.isInForce(ConsentScope.RECORDING, time)
        ? RecordingConsent.NONE
        : consent.getRecording().orElse(RecordingConsent.NONE);
  }

  @Override
  public Class<TreatmentCourse> getSubject() {
    return TreatmentCourse.class;
  }

  @Override
  public List<Rule<TreatmentCourse>> getRules() {
    return List.of(
        SIGNED, NOT_WITHDRAWN, SIGNED_SOBER, NEVER_WIDENED, OFF_LABEL_TOLD, TOUCH_AS_SIGNED);
  }
}
