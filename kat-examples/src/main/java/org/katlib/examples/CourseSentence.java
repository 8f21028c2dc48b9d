package org.katlib.examples;

import java.util.List;
import org.katlib.course.TreatmentCourse;
import org.katlib.journey.CourseEvent;
import org.katlib.safety.LongTermCheck;
import org.katlib.schedule.DosingPhase;
import org.katlib.schedule.DosingSchedule;

/** What frames the course, in words. */
final class CourseSentence {
  private final AdaptationWords adaptations;

  CourseSentence(TreatmentCourse course, CourseNames names) {
    this.adaptations = new AdaptationWords(course, names);
  }

  void add(CourseEvent event, List<String> lines) {
    if (event instanceof CourseEvent.Weighed weighed) {
      lines.add("Weighed: " + weighed.weight().getMass());
    } else if (event instanceof CourseEvent.Enrolled enrolled) {
      lines.add("Enrolled: " + enrolled.enrolment().getProgramme());
    } else if (event instanceof CourseEvent.ScheduleOrdered ordered) {
      order(ordered.schedule(), lines);
    } else if (event instanceof CourseEvent.Adapted adapted) {
      adaptations.add(adapted.adaptation(), lines);
    } else if (event instanceof CourseEvent.Reviewed reviewed) {
      lines.add("Reviewed: " + Words.of(reviewed.review().getDecision()));
      Words.add("Reason", reviewed.review().getReason(), lines);
    } else if (event instanceof CourseEvent.LongTermChecked checked) {
      lines.add(check(checked.check()));
      Words.add("Note", checked.check().getNote(), lines);
    }
  }

  private static void order(DosingSchedule order, List<String> lines) {
    String source = order.getBasedOn().map(key -> " [" + key + "]").orElse("");
    lines.add("Ordered: " + Words.of(order.getSubstance()) + source);
    Words.add("Because", order.getTailoringReason(), lines);
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

  private static String check(LongTermCheck check) {
    return "Looked at for the long term: "
        + Words.of(check.getKind())
        + (check.isConcern() ? ", reason for concern" : ", no concern")
        + check.getTool().map(tool -> " (" + tool + ")").orElse("")
        + check.getReferred().filter(yes -> yes).map(yes -> ", referred").orElse("");
  }
}
