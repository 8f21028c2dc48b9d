package org.katlib.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.katlib.target.ConvictionRating;
import org.katlib.target.CoreBelief;

/** A belief about oneself, and how true it felt. */
public sealed interface BeliefEvent extends JourneyEvent {
  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.BELIEF;
  }

  /**
   * A belief was put into words.
   *
   * @param belief the belief
   */
  record BeliefWorded(CoreBelief belief) implements BeliefEvent {
    @Override
    public LocalDate date() {
      return belief.getIdentifiedOn();
    }
  }

  /**
   * How true a belief felt, was rated.
   *
   * @param belief the belief
   * @param rating the rating
   */
  record ConvictionRated(CoreBelief belief, ConvictionRating rating)
      implements BeliefEvent, JourneyEvent.Timed {
    @Override
    public OffsetDateTime at() {
      return rating.getRatedAt();
    }
  }
}
