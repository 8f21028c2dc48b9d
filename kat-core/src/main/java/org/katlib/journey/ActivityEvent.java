package org.katlib.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.katlib.process.IntegrationAction;
import org.katlib.session.IntegrationSession;
import org.katlib.session.Session;
import org.katlib.target.MeaningfulActivity;

/** What the patient means to do in everyday life, and does. */
public sealed interface ActivityEvent extends JourneyEvent {
  @Override
  default JourneyEventKind kind() {
    return JourneyEventKind.ACTIVITY;
  }

  /**
   * An activity was planned for a day; one that was done on that day is told as done alone.
   *
   * @param activity the activity
   * @param date the day
   */
  record ActivityPlanned(MeaningfulActivity activity, LocalDate date) implements ActivityEvent {}

  /**
   * An activity was done.
   *
   * @param activity the activity
   * @param date the day
   */
  record ActivityDone(MeaningfulActivity activity, LocalDate date) implements ActivityEvent {}

  /**
   * A step was put down in an integration session; it is told as the session ends.
   *
   * @param session the session
   * @param action the step
   */
  record ActionIntended(IntegrationSession session, IntegrationAction action)
      implements ActivityEvent {
    @Override
    public LocalDate date() {
      return session.getEnd().orElse(session.getStart()).toLocalDate();
    }

    @Override
    public Optional<OffsetDateTime> toldAt() {
      return Optional.of(session.getEnd().orElse(session.getStart()));
    }

    @Override
    public Optional<Session> within() {
      return Optional.of(session);
    }
  }

  /**
   * A step of an integration session was done.
   *
   * @param session the session it was put down in
   * @param action the step
   * @param date the day
   */
  record ActionDone(IntegrationSession session, IntegrationAction action, LocalDate date)
      implements ActivityEvent {}
}
