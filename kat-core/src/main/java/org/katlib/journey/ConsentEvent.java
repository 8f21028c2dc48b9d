package org.katlib.journey;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.consent.TouchAgreement;
import org.katlib.consent.TouchChange;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;

/** What the patient consented to, in general or for one session. */
public sealed interface ConsentEvent extends JourneyEvent.Timed {
  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.CONSENT;
  }

  /**
   * The patient signed a consent.
   *
   * @param consent the consent
   */
  record ConsentSigned(Consent consent) implements ConsentEvent {
    @Override
    public OffsetDateTime at() {
      return consent.getSignedAt();
    }
  }

  /**
   * The patient took a consent back, as a whole or in part.
   *
   * @param consent the consent
   * @param withdrawal what was taken back
   */
  record ConsentWithdrawn(Consent consent, ConsentWithdrawal withdrawal) implements ConsentEvent {
    @Override
    public OffsetDateTime at() {
      return withdrawal.getAt();
    }
  }

  /**
   * The patient was asked what touch they agree to in a session.
   *
   * @param session the session
   * @param agreement what was agreed
   */
  record TouchAgreed(TherapySession session, TouchAgreement agreement) implements ConsentEvent {
    @Override
    public OffsetDateTime at() {
      return agreement.getAskedAt();
    }

    @Override
    public Optional<Session> within() {
      return Optional.of(session);
    }
  }

  /**
   * What touch the patient agreed to was changed in the session.
   *
   * @param session the session
   * @param change what it became
   */
  record TouchChanged(TherapySession session, TouchChange change) implements ConsentEvent {
    @Override
    public OffsetDateTime at() {
      return change.getAt();
    }

    @Override
    public Optional<Session> within() {
      return Optional.of(session);
    }
  }
}
