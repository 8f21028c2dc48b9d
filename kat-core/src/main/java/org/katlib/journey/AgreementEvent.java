package org.katlib.journey;

import java.time.OffsetDateTime;
import org.katlib.goal.SharedDecision;
import org.katlib.goal.WorkingAgreement;

/** What patient and therapist agreed or decided together. */
public sealed interface AgreementEvent extends JourneyEvent.Timed {
  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.AGREEMENT;
  }

  /**
   * A working agreement was signed by the last who signed it.
   *
   * @param agreement the agreement
   * @param at when the last signature was given
   */
  record AgreementSigned(WorkingAgreement agreement, OffsetDateTime at) implements AgreementEvent {}

  /**
   * A question was decided together.
   *
   * @param decision the decision
   * @param at when
   */
  record DecisionMade(SharedDecision decision, OffsetDateTime at) implements AgreementEvent {}
}
