package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import org.katlib.course.SessionEvent;
import org.katlib.course.TreatmentCourse;
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

  void add(SessionEvent event, List<String> lines) {
    if (event instanceof SessionEvent.SessionBegan began) {
      session(began.session(), lines);
    } else if (event instanceof SessionEvent.SessionEnded ended) {
      lines.add("The " + Place.kind(ended.session()) + " session ends.");
      if (ended.session() instanceof DosingSession dosing) {
        new DosingSessionWords(course).addRest(dosing, lines);
      }
    }
  }

  private void session(Session session, List<String> lines) {
    String present = present(session);
    lines.add(
        Words.capital(names.of(session))
            + " ("
            + Place.kind(session)
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
      dosing
          .getSetting()
          .ifPresent(setting -> Words.add("Setting", SettingWords.of(setting), lines));
      new DosingSessionWords(course).addBeginning(dosing, lines);
    } else if (session instanceof IntegrationSession integration) {
      Words.add(
          "It integrates", integration.getIntegrates().stream().map(names::of).toList(), lines);
      Words.add("Themes", integration.getThemes(), lines);
    }
    Words.add("Note", session.getNote(), lines);
  }

  /** The course's own framework needs no word; another, or a further one, does. */
  private void work(TherapySession session, List<String> lines) {
    session.getGroup().ifPresent(group -> lines.add("It is a session with a group."));
    if (!session.getFrameworks().equals(course.getPrimaryFramework().stream().toList())) {
      Words.add("Framework", session.getFrameworks().stream().map(names::of).toList(), lines);
    }
    session.getFocus().ifPresent(focus -> Words.add("Turned towards", of(focus), lines));
    Words.sorted(session.getExplores(), names::of)
        .forEach(moment -> lines.add("Comes back to " + moment + "."));
  }

  private List<String> of(SessionFocus focus) {
    List<String> words = new ArrayList<>();
    focus.getWords().ifPresent(words::add);
    words.addAll(Words.sorted(focus.getTargets(), names::of));
    words.addAll(Words.sorted(focus.getBeliefs(), id -> "the belief " + names.of(id)));
    words.addAll(Words.sorted(focus.getMemories(), id -> "the memory " + names.of(id)));
    words.addAll(Words.sorted(focus.getGoals(), id -> "the goal " + names.of(id)));
    return words;
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
