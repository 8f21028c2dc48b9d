package org.katlib.journey;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.katlib.session.Session;

/** A session begins or ends. */
public sealed interface SessionEvent extends JourneyEvent.Timed {
  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.SESSION;
  }

  /** {@return the session} */
  Session session();

  @Override
  default Optional<Session> within() {
    return Optional.of(session());
  }

  /**
   * A session began, was booked to begin, or would have begun.
   *
   * @param session the session
   */
  record SessionBegan(Session session) implements SessionEvent {
    @Override
    public OffsetDateTime at() {
      return session.getStart();
    }
  }

  /**
   * A session ended.
   *
   * @param session the session
   * @param at when
   */
  record SessionEnded(Session session, OffsetDateTime at) implements SessionEvent {}
}
