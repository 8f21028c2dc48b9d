package org.katlib.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.katlib.goal.Goal;
import org.katlib.goal.Party;
import org.katlib.patient.BodyWeight;
import org.katlib.safety.VitalSigns;
import org.katlib.schedule.DosingSchedule;
import org.katlib.session.AdministeredDose;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;
import org.katlib.target.TreatmentTarget;

/** Something that happened in a course, or is booked to happen. */
public sealed interface JourneyEvent {
  /** {@return the day, as it was written} */
  LocalDate date();

  /** {@return the time, where one was recorded} */
  default Optional<OffsetDateTime> time() {
    return Optional.empty();
  }

  /** An event whose time is known. */
  sealed interface Timed extends JourneyEvent {
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
   * A dose was given.
   *
   * @param session the session at which it was given
   * @param dose what was given
   */
  record DoseGiven(DosingSession session, AdministeredDose dose) implements Timed {
    @Override
    public OffsetDateTime at() {
      return dose.getStart();
    }
  }

  /**
   * Vital signs were taken.
   *
   * @param session the session at which they were taken
   * @param signs what was measured
   */
  record VitalSignsTaken(DosingSession session, VitalSigns signs) implements Timed {
    @Override
    public OffsetDateTime at() {
      return signs.getAt();
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
