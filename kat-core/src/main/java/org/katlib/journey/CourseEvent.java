package org.katlib.journey;

import java.time.LocalDate;
import org.katlib.course.Adaptation;
import org.katlib.course.TreatmentReview;
import org.katlib.patient.BodyWeight;
import org.katlib.safety.LongTermCheck;
import org.katlib.safety.ProgrammeEnrolment;
import org.katlib.schedule.DosingSchedule;

/** What frames the course: the body, the order, what was changed and looked at again. */
public sealed interface CourseEvent extends JourneyEvent {
  /**
   * The patient was weighed.
   *
   * @param weight the weight
   */
  record Weighed(BodyWeight weight) implements CourseEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.PATIENT;
    }

    @Override
    public LocalDate date() {
      return weight.getMeasuredOn();
    }
  }

  /**
   * The patient was enrolled in a programme.
   *
   * @param enrolment the enrolment
   */
  record Enrolled(ProgrammeEnrolment enrolment) implements CourseEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }

    @Override
    public LocalDate date() {
      return enrolment.getEnrolledOn();
    }
  }

  /**
   * A schedule was ordered.
   *
   * @param schedule the schedule
   */
  record ScheduleOrdered(DosingSchedule schedule) implements CourseEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SCHEDULE;
    }

    @Override
    public LocalDate date() {
      return schedule.getOrderedOn();
    }
  }

  /**
   * Something was changed for this patient.
   *
   * @param adaptation what was changed
   */
  record Adapted(Adaptation adaptation) implements CourseEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.ADAPTATION;
    }

    @Override
    public LocalDate date() {
      return adaptation.getDecidedOn();
    }
  }

  /**
   * The team looked at whether to go on.
   *
   * @param review the review
   */
  record Reviewed(TreatmentReview review) implements CourseEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.REVIEW;
    }

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
  record LongTermChecked(LongTermCheck check) implements CourseEvent {
    @Override
    public JourneyEventKind kind() {
      return JourneyEventKind.SAFETY;
    }

    @Override
    public LocalDate date() {
      return check.getDoneOn();
    }
  }
}
