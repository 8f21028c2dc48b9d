package org.katlib.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.goal.Goal;
import org.katlib.measure.Instrument;
import org.katlib.rule.ClinicPolicy;
import org.katlib.rule.Concerns;
import org.katlib.rule.Finding;
import org.katlib.rule.RuleInForce;
import org.katlib.schedule.DosingSchedule;
import org.katlib.session.DosingSession;
import org.katlib.session.Session;

/** Every rule's way through a value: each part that a rule judges is met once. */
final class ClinicalWalk {
  private final List<RuleInForce<TreatmentCourse>> courseRules;
  private final List<RuleInForce<Goal>> goalRules;
  private final List<RuleInForce<Instrument>> instrumentRules;
  private final List<RuleInForce<DosingSchedule>> scheduleRules;
  private final List<RuleInForce<DosingSession>> dosingSessionRules;

  ClinicalWalk(RuleBook book, ClinicPolicy policy) {
    courseRules = book.inForce(TreatmentCourse.class, policy);
    goalRules = book.inForce(Goal.class, policy);
    instrumentRules = book.inForce(Instrument.class, policy);
    scheduleRules = book.inForce(DosingSchedule.class, policy);
    dosingSessionRules = book.inForce(DosingSession.class, policy);
  }

  /** Adds a finding for each departure of a value and its parts. */
  void walk(Object value, List<Finding> findings) {
    Place place = new Place(findings);
    if (value instanceof TreatmentCourse course) {
      walk(course, place);
    } else {
      walkPart(value, place);
    }
  }

  private void walk(TreatmentCourse course, Place place) {
    look(courseRules, course, place);
    walkList("goals", course.getGoals(), place);
    walkList("schedules", course.getSchedules(), place);
    List<Session> sessions = course.getSessions();
    walkList("sessions", sessions, place);
    walkList("customInstruments", course.getCustomInstruments(), place);
  }

  private void walkList(String attribute, List<?> parts, Place place) {
    place.enter(attribute);
    for (int i = 0; i < parts.size(); i++) {
      place.enter(i);
      walkPart(parts.get(i), place);
      place.leave();
    }
    place.leave();
  }

  private void walkPart(Object part, Place place) {
    if (part instanceof DosingSession session) {
      look(dosingSessionRules, session, place);
    } else if (part instanceof Goal goal) {
      look(goalRules, goal, place);
    } else if (part instanceof Instrument instrument) {
      look(instrumentRules, instrument, place);
    } else if (part instanceof DosingSchedule schedule) {
      look(scheduleRules, schedule, place);
    }
  }

  private static <T> void look(List<RuleInForce<T>> rules, T subject, Concerns concerns) {
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).look(subject, concerns);
    }
  }

  /** Where the walk is; told as a pointer only when something is reported. */
  private static final class Place extends Concerns {
    private final Deque<Object> steps = new ArrayDeque<>();
    private final List<Finding> findings;

    Place(List<Finding> findings) {
      this.findings = findings;
    }

    void enter(Object step) {
      steps.addLast(step);
    }

    void leave() {
      steps.removeLast();
    }

    @Override
    protected void collect(RuleInForce<?> rule, Object[] path) {
      StringBuilder pointer = new StringBuilder();
      for (Iterator<Object> all = steps.iterator(); all.hasNext(); ) {
        JsonPointer.append(pointer, all.next());
      }
      for (Object step : path) {
        JsonPointer.append(pointer, step);
      }
      findings.add(rule.finding(pointer.toString()));
    }
  }
}
