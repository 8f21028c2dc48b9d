package org.katlib.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.katlib.session.Session;

/** Something that happened in a course, or is booked to happen. */
public sealed interface JourneyEvent
    permits JourneyEvent.Timed,
        CourseEvent,
        TargetEvent,
        BeliefEvent,
        MemoryEvent,
        ActivityEvent,
        GoalEvent,
        CareEvent,
        WorkEvent {
  /** {@return what it is about} */
  JourneyEventKind kind();

  /** {@return the day, as it was written} */
  LocalDate date();

  /** {@return the time, where one was recorded} */
  default Optional<OffsetDateTime> time() {
    return Optional.empty();
  }

  /**
   * {@return the time it is told at: its own; for what belongs to a session and has none, one of
   * the session's; empty where only a day is known}
   */
  default Optional<OffsetDateTime> toldAt() {
    return time();
  }

  /** {@return the session it belongs to, where it is part of one} */
  default Optional<Session> within() {
    return Optional.empty();
  }

  /** An event whose time is known. */
  sealed interface Timed extends JourneyEvent
      permits SessionEvent,
          DayEvent,
          ConsentEvent,
          AgreementEvent,
          MeasureEvent,
          BeliefEvent.ConvictionRated,
          MemoryEvent.ChargeRated,
          CareEvent.SetAsked,
          WorkEvent.RatingsGiven,
          WorkEvent.AttunementNoted {
    /** {@return when} */
    OffsetDateTime at();

    @Override
    default LocalDate date() {
      return at().toLocalDate();
    }

    @Override
    default Optional<OffsetDateTime> time() {
      return Optional.of(at());
    }
  }
}
