package org.katlib.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.journey.SessionEvent;
import org.katlib.journey.WorkEvent;
import org.katlib.process.SessionFocus;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;
import org.katlib.session.TherapySession;
import org.katlib.team.Attendance;

/** How a session begins and ends, in words. */
final class SessionWords {
  private final TreatmentCourse course;
  private final CourseNames names;

  SessionWords(TreatmentCourse course, CourseNames names) {
    this.course = course;
    this.names = names;
  }

  /** Tells how a session begins, with what was done in it; or how it ends. */
  void add(SessionEvent event, List<WorkEvent.PracticesUsed> practices, List<String> lines) {
    if (event instanceof SessionEvent.SessionBegan began) {
      session(began.session(), practices, lines);
    } else if (event instanceof SessionEvent.SessionEnded ended) {
      lines.add("The " + Place.kind(ended.session()) + " session ends.");
      afterwards(ended.session(), lines);
    }
  }

  private void session(
      Session session, List<WorkEvent.PracticesUsed> practices, List<String> lines) {
    String present = present(session);
    lines.add(
        Words.capital(names.of(session))
            + " ("
            + names.kindOf(session)
            + "), "
            + Words.of(session.getStatus())
            + (present.isEmpty() ? "" : "; present: " + present));
    if (session instanceof TherapySession therapy) {
      work(therapy, lines);
    }
    if (session instanceof ScreeningSession screening) {
      screening.getScreening().ifPresent(found -> lines.addAll(ScreeningWords.of(found)));
    } else if (session instanceof PreparationSession preparation) {
      Words.add("Intention", preparation.getIntention(), lines);
    } else if (session instanceof DosingSession dosing) {
      new DosingSessionWords(course).addBeginning(dosing, lines);
    } else if (session instanceof IntegrationSession integration) {
      Words.add(
          "It integrates", integration.getIntegrates().stream().map(names::of).toList(), lines);
      Words.add("Themes", integration.getThemes(), lines);
    }
    Words.add(
        "What was done",
        practices.stream()
            .flatMap(used -> used.practices().stream())
            .map(practice -> WorkSentence.of(practice, course, names))
            .toList(),
        lines);
    if (session.getEnd().isEmpty()) {
      afterwards(session, lines);
    }
  }

  /** What is written when the session is over; as it begins where nobody recorded an end. */
  private void afterwards(Session session, List<String> lines) {
    if (session instanceof DosingSession dosing) {
      new DosingSessionWords(course).addRest(dosing, lines);
      new SettingWords(course, names).add(dosing, lines);
    }
    Words.add("Note", session.getNote(), lines);
  }

  /** The course's own framework needs no word; another, or a further one, does. */
  private void work(TherapySession session, List<String> lines) {
    session.getGroup().ifPresent(group -> lines.add("It is a session with a group."));
    if (!session.getFrameworks().equals(course.getPrimaryFramework().stream().toList())) {
      Words.add("Framework", session.getFrameworks().stream().map(names::of).toList(), lines);
    }
    session.getFocus().ifPresent(focus -> focus(focus, session.getStart().toLocalDate(), lines));
    List<String> explored = new ArrayList<>();
    for (Session earlier : course.getSessions()) {
      if (earlier instanceof TherapySession therapy && !earlier.getId().equals(session.getId())) {
        therapy.getMoments().stream()
            .filter(moment -> session.getExplores().contains(moment.getId()))
            .forEach(moment -> explored.add(names.of(moment.getId())));
      }
    }
    explored.forEach(moment -> lines.add(Words.sentence("Comes back to " + moment)));
  }

  private void focus(SessionFocus focus, LocalDate day, List<String> lines) {
    Words.add("Turned towards", focus.getWords(), lines);
    List<String> items = new ArrayList<>(Words.sorted(focus.getTargets(), names::of));
    items.addAll(Words.sorted(focus.getBeliefs(), id -> "the belief " + names.of(id)));
    items.addAll(Words.sorted(focus.getMemories(), id -> "the memory " + names.of(id)));
    items.addAll(Words.sorted(focus.getGoals(), id -> "the goal " + names.of(id, day)));
    Words.add(focus.getWords().isPresent() ? "It is about" : "Turned towards", items, lines);
  }

  private String present(Session session) {
    List<String> people = new ArrayList<>();
    for (Attendance attendance : session.getAttendances()) {
      List<String> roles = attendance.getRoles().stream().sorted().map(Words::of).toList();
      String name =
          course
              .findPractitioner(attendance.getPractitioner())
              .flatMap(practitioner -> practitioner.getName())
              .map(known -> known + " ")
              .orElse("");
      people.add(name + "(" + String.join(", ", roles) + ")");
    }
    return String.join(", ", people);
  }
}
