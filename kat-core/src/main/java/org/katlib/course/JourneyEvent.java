package org.katlib.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.goal.Goal;
import org.katlib.goal.Party;
import org.katlib.patient.BodyWeight;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.ProgrammeEnrolment;
import org.katlib.schedule.DosingSchedule;
import org.katlib.session.Session;
import org.katlib.target.TreatmentTarget;

/** Something that happened in a course, or is booked to happen. */
public sealed interface JourneyEvent
    permits JourneyEvent.Timed,
        JourneyEvent.Weighed,
        JourneyEvent.TargetIdentified,
        JourneyEvent.GoalAgreed,
        JourneyEvent.GoalMoved,
        JourneyEvent.Enrolled,
        JourneyEvent.ScheduleOrdered,
        JourneyEvent.Reviewed,
        JourneyEvent.LongTermChecked {
  /** {@return the day, as it was written} */
  LocalDate date();

  /** {@return the time, where one was recorded} */
  default Optional<OffsetDateTime> time() {
    return Optional.empty();
  }

  /** An event whose time is known. */
  sealed interface Timed extends JourneyEvent
      permits DayEvent, ConsentSigned, ConsentWithdrawn, SessionBegan, SessionEnded {
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

  /**
   * The patient was weighed.
   *
   * @param weight the weight
   */
  record Weighed(BodyWeight weight) implements JourneyEvent {
    @Override
    public LocalDate date() {
      return weight.getMeasuredOn();
    }
  }

  /**
   * Something to work on was named.
   *
   * @param target what was named
   */
  record TargetIdentified(TreatmentTarget target) implements JourneyEvent {
    @Override
    public LocalDate date() {
      return target.getIdentifiedOn();
    }
  }

  /**
   * One of the two, or both on the same day, agreed to a goal.
   *
   * @param goal the goal
   * @param date when
   * @param parties who agreed
   */
  record GoalAgreed(Goal goal, LocalDate date, List<Party> parties) implements JourneyEvent {
    /** Keeps a copy of its own. */
    public GoalAgreed {
      parties = List.copyOf(parties);
    }
  }

  /**
   * A goal came to stand where it stands.
   *
   * @param goal the goal
   */
  record GoalMoved(Goal goal) implements JourneyEvent {
    @Override
    public LocalDate date() {
      return goal.getStatusDate();
    }
  }

  /**
   * A schedule was ordered.
   *
   * @param schedule the schedule
   */
  record ScheduleOrdered(DosingSchedule schedule) implements JourneyEvent {
    @Override
    public LocalDate date() {
      return schedule.getOrderedOn();
    }
  }

  /**
   * A session began, was booked to begin, or would have begun.
   *
   * @param session the session
   */
  record SessionBegan(Session session) implements Timed {
    @Override
    public OffsetDateTime at() {
      return session.getStart();
    }
  }

  /**
   * The patient signed a consent.
   *
   * @param consent the consent
   */
  record ConsentSigned(Consent consent) implements Timed {
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
  record ConsentWithdrawn(Consent consent, ConsentWithdrawal withdrawal) implements Timed {
    @Override
    public OffsetDateTime at() {
      return withdrawal.getAt();
    }
  }

  /**
   * The patient was enrolled in a programme.
   *
   * @param enrolment the enrolment
   */
  record Enrolled(ProgrammeEnrolment enrolment) implements JourneyEvent {
    @Override
    public LocalDate date() {
      return enrolment.getEnrolledOn();
    }
  }

  /**
   * The team looked at whether to go on.
   *
   * @param review the review
   */
  record Reviewed(TreatmentReview review) implements JourneyEvent {
    @Override
    public LocalDate date() {
      return review.getDoneOn();
    }
  }

  /**
   * Something was looked at that the medicine may do over months.
   *
   * @param check what was looked at
   */
  record LongTermChecked(LongTermCheck check) implements JourneyEvent {
    @Override
    public LocalDate date() {
      return check.getDoneOn();
    }
  }

  /**
   * A session ended.
   *
   * @param session the session
   * @param at when
   */
  record SessionEnded(Session session, OffsetDateTime at) implements Timed {}
}
