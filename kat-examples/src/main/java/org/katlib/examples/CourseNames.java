package org.katlib.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.framework.FrameworkId;
import org.katlib.framework.TherapeuticFramework;
import org.katlib.goal.Goal;
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
  private final Quotes quotes = new Quotes();

  CourseNames(TreatmentCourse course) {
    this.course = course;
  }

  /** {@return the words of this telling} */
  Quotes quotes() {
    return quotes;
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
        .map(quotes::of)
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

  /** {@return a goal in the words it had at the end of a day} */
  String of(GoalId id, LocalDate day) {
    return course.getGoals().stream()
        .filter(goal -> goal.getId().equals(id))
        .findFirst()
        .map(goal -> wording(goal, day))
        .map(quotes::of)
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
                + moment.getWords().map(words -> " " + quotes.of(words)).orElse("")
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

  /** {@return a session's kind, and which of its kind it is, such as {@code dosing 2 of 5}} */
  String kindOf(Session session) {
    List<Session> ofKind =
        course.getSessions().stream()
            .filter(other -> other.isHeldOrPlanned())
            .filter(other -> Place.kind(other).equals(Place.kind(session)))
            .sorted(Comparator.comparing(other -> other.getStart().toInstant()))
            .toList();
    int position = ofKind.indexOf(session);
    return Place.kind(session)
        + (position < 0 || ofKind.size() == 1 ? "" : " " + (position + 1) + " of " + ofKind.size());
  }

  /** {@return the sessions in which a moment was explored} */
  List<Session> explorationsOf(MomentId id) {
    List<Session> sessions = new ArrayList<>();
    for (Session session : course.getSessions()) {
      if (session instanceof TherapySession therapy && therapy.getExplores().contains(id)) {
        sessions.add(session);
      }
    }
    return sessions;
  }

  /** {@return the words that a goal had at the end of a day} */
  static String wording(Goal goal, LocalDate day) {
    return goal.getChanges().stream()
        .filter(change -> change.getChangedOn().isAfter(day))
        .flatMap(change -> change.getEarlierStatement().stream())
        .findFirst()
        .orElse(goal.getStatement());
  }
}
