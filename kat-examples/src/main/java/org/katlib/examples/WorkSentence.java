package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.katlib.course.TreatmentCourse;
import org.katlib.journey.WorkEvent;
import org.katlib.process.AttunementNote;
import org.katlib.process.AttunementSubject;
import org.katlib.process.UsedPractice;
import org.katlib.session.Session;
import org.katlib.team.Attendance;
import org.katlib.team.PractitionerId;
import org.katlib.team.PractitionerRole;

/** What went on between patient and therapist, in words. */
final class WorkSentence {
  private final CourseNames names;
  private final MomentWords moments;
  private final TreatmentCourse course;

  WorkSentence(TreatmentCourse course, CourseNames names) {
    this.names = names;
    this.moments = new MomentWords(names);
    this.course = course;
  }

  void add(WorkEvent event, List<String> lines) {
    if (event instanceof WorkEvent.RatingsGiven given) {
      RatingWords.add(given.ratings(), lines);
    } else if (event instanceof WorkEvent.AttunementNoted noted) {
      note(noted, lines);
    } else if (event instanceof WorkEvent.MomentCameUp came) {
      moments.add(came, lines);
    } else if (event instanceof WorkEvent.PracticesUsed used) {
      used.practices()
          .forEach(
              practice -> {
                lines.add("What was done: " + of(practice, course, names));
                Words.add("What came of it", practice.getNote(), lines);
              });
    }
  }

  /** {@return what was done; the course's own framework needs no word} */
  static String of(UsedPractice practice, TreatmentCourse course, CourseNames names) {
    return practice.getName()
        + practice
            .getFramework()
            .filter(id -> !course.getPrimaryFramework().equals(Optional.of(id)))
            .map(id -> ", from " + names.of(id))
            .orElse("")
        + (practice.getDemands().isEmpty() ? "" : " (" + Words.list(practice.getDemands()) + ")")
        + practice
            .getAtPatientsPace()
            .map(yes -> yes ? ", at the patient's pace" : ", not at the patient's pace")
            .orElse("");
  }

  private void note(WorkEvent.AttunementNoted noted, List<String> lines) {
    AttunementNote note = noted.note();
    StringBuilder words = new StringBuilder(of(note.getAbout()));
    note.getConfidence()
        .ifPresent(points -> words.append(", ").append(points).append(" of 10 sure"));
    note.getWords().ifPresent(text -> words.append(": ").append(text));
    lines.add(words.toString());
    List<String> circumstances = new ArrayList<>();
    note.getAuthor()
        .filter(author -> !isSoleTherapist(author, noted.session()))
        .ifPresent(author -> circumstances.add("noticed by " + names.of(author)));
    note.getDiscussed()
        .ifPresent(
            yes -> circumstances.add((yes ? "spoken" : "not spoken") + " of with the patient"));
    if (!circumstances.isEmpty()) {
      lines.add(Words.capital(String.join(", ", circumstances)) + ".");
    }
    note.getBorneOut()
        .ifPresent(
            later ->
                lines.add(
                    switch (later) {
                      case YES -> "It was borne out later.";
                      case PARTLY -> "It was borne out in part.";
                      case NO -> "It was not borne out.";
                    }));
  }

  /** Whose notes these are needs no word where only one could have written them. */
  private static boolean isSoleTherapist(PractitionerId author, Session session) {
    List<PractitionerId> therapists =
        session.getAttendances().stream()
            .filter(attendance -> attendance.getRoles().contains(PractitionerRole.THERAPIST))
            .map(Attendance::getPractitioner)
            .toList();
    return therapists.equals(List.of(author));
  }

  private static String of(AttunementSubject subject) {
    return switch (subject) {
      case PATIENT -> "Noticed in the patient";
      case ALLIANCE -> "Noticed between the two";
      case SETTING -> "Noticed in the room";
      case INTUITION -> "An intuition";
    };
  }
}
