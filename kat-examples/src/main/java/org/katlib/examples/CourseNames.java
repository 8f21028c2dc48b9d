package org.katlib.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.goal.Goal;
import org.katlib.goal.GoalChange;
import org.katlib.goal.GoalId;
import org.katlib.process.MomentId;
import org.katlib.process.TherapeuticMoment;
import org.katlib.session.Session;
import org.katlib.session.SessionId;
import org.katlib.session.TherapySession;
import org.katlib.target.BeliefId;
import org.katlib.target.CoreBelief;
import org.katlib.target.MemoryId;
import org.katlib.target.TargetId;
import org.katlib.target.TraumaticMemory;
import org.katlib.team.PractitionerId;

/** What the ids of a course stand for, as its people would say it. */
final class CourseNames {
  private final TreatmentCourse course;

  CourseNames(TreatmentCourse course) {
    this.course = course;
  }

  String of(TargetId id) {
    return course.getTargets().stream()
        .filter(target -> target.getId().equals(id))
        .findFirst()
        .map(target -> Words.of(target.getDomain()))
        .orElse(id.getText());
  }

  String of(BeliefId id) {
    return course.getBeliefs().stream()
        .filter(belief -> belief.getId().equals(id))
        .findFirst()
        .map(CoreBelief::getWords)
        .map(Words::quoted)
        .orElse(id.getText());
  }

  String of(MemoryId id) {
    return course.getMemories().stream()
        .filter(memory -> memory.getId().equals(id))
        .findFirst()
        .map(TraumaticMemory::getLabel)
        .map(Words::quoted)
        .orElse(id.getText());
  }

  String of(GoalId id) {
    return course.getGoals().stream()
        .filter(goal -> goal.getId().equals(id))
        .findFirst()
        .map(Goal::getStatement)
        .map(Words::quoted)
        .orElse(id.getText());
  }

  String of(FrameworkId id) {
    return course.findFramework(id).map(TherapeuticFramework::getName).orElse(id.getText());
  }

  String of(PractitionerId id) {
    return course.findPractitioner(id).flatMap(known -> known.getName()).orElse(id.getText());
  }

  /** {@return the moment by its kind, its words and its session} */
  String of(MomentId id) {
    for (Session session : course.getSessions()) {
      if (session instanceof TherapySession therapy) {
        for (TherapeuticMoment moment : therapy.getMoments()) {
          if (moment.getId().equals(id)) {
            return MomentWords.name(moment)
                + moment.getWords().map(words -> " " + Words.quoted(words)).orElse("")
                + " of "
                + of(session);
          }
        }
      }
    }
    return id.getText();
  }

  /** {@return a session by its number, counted from 1 as the document has it} */
  String of(Session session) {
    return "session " + (course.getSessions().indexOf(session) + 1);
  }

  String of(SessionId id) {
    return course.getSessions().stream()
        .filter(session -> session.getId().equals(id))
        .findFirst()
        .map(this::of)
        .orElse(id.getText());
  }

  /** {@return the sessions in which a moment was explored} */
  List<String> explorationsOf(MomentId id) {
    List<String> names = new ArrayList<>();
    for (Session session : course.getSessions()) {
      if (session instanceof TherapySession therapy && therapy.getExplores().contains(id)) {
        names.add(of(session));
      }
    }
    return names;
  }

  /** {@return a goal in the words it had at the end of a day} */
  static String wording(Goal goal, LocalDate day) {
    return Words.quoted(
        goal.getChanges().stream()
            .filter(change -> change.getChangedOn().isAfter(day))
            .flatMap(change -> change.getEarlierStatement().stream())
            .findFirst()
            .orElse(goal.getStatement()));
  }

  /** {@return a goal in the words it had from a change on} */
  static String wordingFrom(Goal goal, GoalChange change) {
    List<GoalChange> all = goal.getChanges();
    return Words.quoted(
        all.subList(all.indexOf(change) + 1, all.size()).stream()
            .flatMap(later -> later.getEarlierStatement().stream())
            .findFirst()
            .orElse(goal.getStatement()));
  }
}
