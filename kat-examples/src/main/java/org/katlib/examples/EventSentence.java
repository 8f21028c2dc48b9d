package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.journey.ActivityEvent;
import org.katlib.journey.AgreementEvent;
import org.katlib.journey.BeliefEvent;
import org.katlib.journey.CareEvent;
import org.katlib.journey.ConsentEvent;
import org.katlib.journey.CourseEvent;
import org.katlib.journey.DayEvent;
import org.katlib.journey.GoalEvent;
import org.katlib.journey.JourneyEvent;
import org.katlib.journey.MeasureEvent;
import org.katlib.journey.MemoryEvent;
import org.katlib.journey.SessionEvent;
import org.katlib.journey.TargetEvent;
import org.katlib.journey.WorkEvent;

/** One event of a journey in words. */
final class EventSentence {
  private final CourseSentence ofCourse;
  private final SessionWords ofSession;
  private final TargetSentence ofTarget;
  private final MemorySentence ofMemory;
  private final ActivitySentence ofActivity;
  private final GoalSentence ofGoal;
  private final AgreementSentence ofAgreement;
  private final WorkSentence ofWork;
  private final MeasureSentence ofMeasure;

  EventSentence(TreatmentCourse course, CourseNames names) {
    this.ofCourse = new CourseSentence(course, names);
    this.ofSession = new SessionWords(course, names);
    this.ofTarget = new TargetSentence(names);
    this.ofMemory = new MemorySentence(names);
    this.ofActivity = new ActivitySentence(names);
    this.ofGoal = new GoalSentence(names);
    this.ofAgreement = new AgreementSentence(names);
    this.ofWork = new WorkSentence(course, names);
    this.ofMeasure = new MeasureSentence(course, names);
  }

  /** {@return a line for events told in one breath, and further ones with what belongs to it} */
  List<String> of(List<JourneyEvent> passage) {
    List<String> lines = new ArrayList<>();
    JourneyEvent event = passage.get(0);
    if (event instanceof CourseEvent course) {
      ofCourse.add(course, lines);
    } else if (event instanceof SessionEvent session) {
      ofSession.add(session, only(WorkEvent.PracticesUsed.class, passage), lines);
    } else if (event instanceof DayEvent day) {
      DaySentence.add(day, lines);
    } else if (event instanceof ConsentEvent consent) {
      ConsentSentence.add(consent, lines);
    } else if (event instanceof TargetEvent) {
      ofTarget.add(only(TargetEvent.class, passage), lines);
    } else if (event instanceof BeliefEvent belief) {
      ofMemory.add(belief, lines);
    } else if (event instanceof MemoryEvent memory) {
      ofMemory.add(memory, lines);
    } else if (event instanceof ActivityEvent activity) {
      ofActivity.add(activity, lines);
    } else if (event instanceof GoalEvent) {
      ofGoal.add(only(GoalEvent.class, passage), lines);
    } else if (event instanceof AgreementEvent agreement) {
      ofAgreement.add(agreement, lines);
    } else if (event instanceof CareEvent care) {
      CareSentence.add(care, lines);
    } else if (event instanceof WorkEvent work) {
      ofWork.add(work, lines);
    } else if (event instanceof MeasureEvent measure) {
      ofMeasure.add(measure, lines);
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an unknown kind of event");
    }
    return lines;
  }

  private static <E> List<E> only(Class<E> type, List<JourneyEvent> passage) {
    return passage.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
