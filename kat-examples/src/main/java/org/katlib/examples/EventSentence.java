package org.katlib.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.katlib.consent.Consent;
import org.katlib.consent.ConsentWithdrawal;
import org.katlib.course.DayEvent;
import org.katlib.course.JourneyEvent;
import org.katlib.course.JourneyEvent.ConsentSigned;
import org.katlib.course.JourneyEvent.ConsentWithdrawn;
import org.katlib.course.JourneyEvent.Enrolled;
import org.katlib.course.JourneyEvent.GoalAgreed;
import org.katlib.course.JourneyEvent.GoalMoved;
import org.katlib.course.JourneyEvent.LongTermChecked;
import org.katlib.course.JourneyEvent.Reviewed;
import org.katlib.course.JourneyEvent.ScheduleOrdered;
import org.katlib.course.JourneyEvent.SessionBegan;
import org.katlib.course.JourneyEvent.SessionEnded;
import org.katlib.course.JourneyEvent.TargetIdentified;
import org.katlib.course.JourneyEvent.Weighed;
import org.katlib.course.TreatmentCourse;
import org.katlib.goal.Goal;
import org.katlib.safety.LongTermCheck;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.DosingSchedule;
import org.katlib.session.DosingSession;
import org.katlib.session.IntegrationSession;
import org.katlib.session.PreparationSession;
import org.katlib.session.ScreeningSession;
import org.katlib.session.Session;
import org.katlib.target.TreatmentTarget;
import org.katlib.team.Attendance;

/** One event of a journey in words. */
final class EventSentence {
  private final TreatmentCourse course;

  EventSentence(TreatmentCourse course) {
    this.course = course;
  }

  /** {@return a line, and further ones with what belongs to it} */
  List<String> of(JourneyEvent event) {
    List<String> lines = new ArrayList<>();
    if (event instanceof Weighed weighed) {
      lines.add("Weighed: " + weighed.weight().getMass());
    } else if (event instanceof TargetIdentified identified) {
      target(identified.target(), lines);
    } else if (event instanceof GoalAgreed agreed) {
      lines.add(agreement(agreed));
    } else if (event instanceof GoalMoved moved) {
      goal(moved.goal(), lines);
    } else if (event instanceof ScheduleOrdered ordered) {
      order(ordered.schedule(), lines);
    } else if (event instanceof SessionBegan began) {
      session(began.session(), lines);
    } else if (event instanceof DayEvent day) {
      DaySentence.add(day, lines);
    } else if (event instanceof ConsentSigned signed) {
      consent(signed.consent(), lines);
    } else if (event instanceof ConsentWithdrawn withdrawn) {
      ConsentWithdrawal withdrawal = withdrawn.withdrawal();
      lines.add("Consent taken back: " + names(withdrawal.getScopes()));
      words("Reason", withdrawal.getReason(), lines);
    } else if (event instanceof Enrolled enrolled) {
      lines.add("Enrolled: " + enrolled.enrolment().getProgramme());
    } else if (event instanceof Reviewed reviewed) {
      lines.add("Reviewed: " + Words.of(reviewed.review().getDecision()));
      words("Reason", reviewed.review().getReason(), lines);
    } else if (event instanceof LongTermChecked checked) {
      lines.add(check(checked.check()));
      words("Note", checked.check().getNote(), lines);
    } else if (event instanceof SessionEnded ended) {
      lines.add("The " + Place.kind(ended.session()) + " session ends.");
      if (ended.session() instanceof DosingSession dosing) {
        new DosingSessionWords(course).addRest(dosing, lines);
      }
    } else {
      throw new IllegalArgumentException("an unknown kind of event");
    }
    return lines;
  }

  private static void order(DosingSchedule order, List<String> lines) {
    String source = order.getBasedOn().map(key -> " [" + key + "]").orElse("");
    lines.add("Ordered: " + Words.of(order.getSubstance()) + source);
    words("Because", order.getTailoringReason(), lines);
    for (DosingPhase phase : order.getPhases()) {
      lines.add("- " + DoseWords.of(phase));
      phase
          .getTitration()
          .ifPresent(
              ladder ->
                  DoseWords.of(ladder, phase.getForm()).forEach(line -> lines.add("  " + line)));
      phase.getReviews().forEach(point -> lines.add("  " + DoseWords.of(point)));
    }
  }

  private static void target(TreatmentTarget target, List<String> lines) {
    lines.add("To work on: " + Words.of(target.getDomain()));
    target.getDescription().ifPresent(words -> lines.add(quoted(words)));
  }

  private static String agreement(GoalAgreed agreed) {
    String parties = String.join(" and ", agreed.parties().stream().map(Words::of).toList());
    return "Agreed by " + parties + ", as a goal: " + quoted(agreed.goal().getStatement());
  }

  private static void goal(Goal goal, List<String> lines) {
    lines.add(
        "The goal "
            + quoted(goal.getStatement())
            + " is "
            + Words.of(goal.getStatus())
            + goal.getAchievement().map(reached -> ", " + Words.of(reached)).orElse(""));
    goal.getReviewOn().ifPresent(day -> lines.add("Both look at it again on " + day + "."));
  }

  private void session(Session session, List<String> lines) {
    String present = present(session);
    lines.add(
        "Session "
            + (course.getSessions().indexOf(session) + 1)
            + " ("
            + Place.kind(session)
            + "), "
            + Words.of(session.getStatus())
            + (present.isEmpty() ? "" : "; present: " + present));
    if (session instanceof ScreeningSession screening) {
      screening.getScreening().ifPresent(found -> lines.addAll(ScreeningWords.of(found)));
    } else if (session instanceof PreparationSession preparation) {
      words("Intention", preparation.getIntention(), lines);
    } else if (session instanceof DosingSession dosing) {
      new DosingSessionWords(course).addBeginning(dosing, lines);
    } else if (session instanceof IntegrationSession integration) {
      words("Themes", integration.getThemes(), lines);
    }
    words("Note", session.getNote(), lines);
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

  private static void consent(Consent consent, List<String> lines) {
    List<String> words = new ArrayList<>();
    words.add("version " + consent.getDocumentVersion());
    words.add("by the " + Words.of(consent.getSignedBy()));
    consent.getTouch().ifPresent(touch -> words.add("touch: " + Words.of(touch)));
    consent.getRecording().ifPresent(extent -> words.add("recording: " + Words.of(extent)));
    lines.add("Consent signed: " + String.join(", ", words));
    if (!consent.getItems().isEmpty()) {
      lines.add("Told and acknowledged: " + names(consent.getItems()));
    }
  }

  private static String check(LongTermCheck check) {
    return "Looked at over the months: "
        + Words.of(check.getKind())
        + (check.isConcern() ? ", reason for concern" : ", no concern")
        + check.getTool().map(tool -> " (" + tool + ")").orElse("")
        + check.getReferred().filter(yes -> yes).map(yes -> ", referred").orElse("");
  }

  private static String names(Set<? extends Enum<?>> names) {
    return String.join(", ", names.stream().sorted().map(Words::of).toList());
  }

  private static void words(String label, Optional<String> text, List<String> lines) {
    text.ifPresent(words -> lines.add(label + ": " + words));
  }

  private static String quoted(String words) {
    return "\u201c" + words + "\u201d";
  }
}
